package org.wellnessconnection.story.screening;

import java.util.function.Predicate;

/** The words that scenes are told by, in small letters and without accents. */
final class Scenes {

    private static final WordFile FILE = new WordFile("scenes.txt");

    /** Of what people go through in a hospital, and of families. */
    static final Predicate<String> CARE = FILE.section("care");

    /** Of shifts, lessons and offices. */
    static final Predicate<String> WORK = FILE.section("work");

    private Scenes() {}
}
