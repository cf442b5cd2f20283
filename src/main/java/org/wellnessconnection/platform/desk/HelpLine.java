package org.wellnessconnection.platform.desk;

import java.util.Optional;
import org.wellnessconnection.kernel.Language;

/** The line that somebody in distress is shown on top of every page: who knows it for visitors gives it to the desk. */
public interface HelpLine {

    /** Nothing where no line is named, or while what is published cannot be read yet. */
    Optional<Line> line(Language language);

    /**
     * @param address of the page about it
     * @param number as it is written; empty where there is none yet
     * @param dial the same as the address of a link
     * @param help address of the page with everybody else who helps
     */
    record Line(String name, String address, String number, String dial, String help) {}
}
