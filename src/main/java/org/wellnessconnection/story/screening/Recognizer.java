package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.regex.Pattern;

/** Knows one kind of thing by its shape and the words around it, in both languages at once. */
interface Recognizer {

    List<Finding> in(PlainText text);

    /** A pattern for which é is a letter too; without that, a word may not end in one. */
    static Pattern shape(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }
}
