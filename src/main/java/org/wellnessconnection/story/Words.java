package org.wellnessconnection.story;

import java.util.function.BiFunction;
import org.wellnessconnection.story.screening.Place;

/**
 * What an author, or a translator, wrote: in the clear, without the spaces around it and with lines that end in one sign.
 * Prints without any of it.
 *
 * @param title may be empty
 * @param signature how the author wants to be named; may be empty
 */
public record Words(String title, String text, String signature) {

    /** What stands where the words have been erased. */
    public static final Words NONE = new Words("", "", "");

    public Words {
        title = title.strip();
        text = text.replace("\r\n", "\n").strip();
        signature = signature.strip();
    }

    /** Those at one place, in which the spans of findings there are counted. */
    public String at(Place place) {
        return switch (place) {
            case TITLE -> title;
            case TEXT -> text;
            case SIGNATURE -> signature;
        };
    }

    /** All of them one below the other, for a search that only wants to know whether something is there. */
    String together() {
        return String.join("\n", title, text, signature);
    }

    /** The same with every place changed on its own. */
    Words map(BiFunction<Place, String, String> change) {
        return new Words(
                change.apply(Place.TITLE, title),
                change.apply(Place.TEXT, text),
                change.apply(Place.SIGNATURE, signature));
    }

    @Override
    public String toString() {
        return "Words[…]";
    }
}
