package org.wellnessconnection.content;

import org.wellnessconnection.kernel.Refusal;

/** The sentences that people add to what they do: one line, at most as long as its column. */
final class Notes {

    static final int LONGEST = 500;

    private Notes() {}

    static String checked(String text) {
        var line = text.replaceAll("[\\p{Cc}\\p{Cs}]+", " ").strip();
        if (line.codePointCount(0, line.length()) > LONGEST) {
            throw new Refusal(ContentRefusal.NOTE_TOO_LONG, LONGEST);
        }
        return line;
    }
}
