package org.wellnessconnection.platform.site;

import java.util.Optional;
import org.wellnessconnection.kernel.Bilingual;

/** A part of the public site that a room brings, shown in the menu before the kinds of content. */
public interface PublicSection {

    /** As pages name it in {@link PublicPage#section()}. */
    String name();

    /** Key of the word in the menu. */
    String label();

    Bilingual<String> address();

    /** Key of the words of a main button on the start page; nothing where the section is not what people come for first. */
    default Optional<String> invitation() {
        return Optional.empty();
    }
}
