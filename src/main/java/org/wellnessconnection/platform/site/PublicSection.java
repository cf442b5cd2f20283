package org.wellnessconnection.platform.site;

import org.wellnessconnection.kernel.Bilingual;

/** A part of the public site that a room brings, shown in the menu before the kinds of content. */
public interface PublicSection {

    /** As pages name it in {@link PublicPage#section()}. */
    String name();

    /** Key of the word in the menu. */
    String label();

    Bilingual<String> address();
}
