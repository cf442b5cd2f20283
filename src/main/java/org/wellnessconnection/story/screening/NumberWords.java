package org.wellnessconnection.story.screening;

import java.util.Set;

/** Numbers in words, in both languages, as parts of shapes that are blind to case. */
final class NumberWords {

    private static final String ENGLISH_DIGIT = "one|two|three|four|five|six|seven|eight|nine";

    /** 1 to 99. */
    static final String ENGLISH = "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:"
            + ENGLISH_DIGIT
            + "))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" + ENGLISH_DIGIT
            + ")";

    private static final String FRENCH_UNIT =
            "une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize";

    /** 1 to 99. */
    static final String FRENCH = "(?:(?:quatre-vingts?|vingt|trente|quarante|cinquante|soixante)(?:[- ](?:et[- ])?(?:"
            + FRENCH_UNIT + "))?|" + FRENCH_UNIT + ")";

    /** The days of a month. */
    static final String ENGLISH_DAY =
            "(?:(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third"
                    + "|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth"
                    + "|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";

    static final String FRENCH_DAY =
            "(?:premier|(?:vingt|trente)(?:[- ](?:et[- ])?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf))?|dix(?:-(?:sept"
                    + "|huit|neuf))?"
                    + "|onze|douze|treize|quatorze|quinze|seize|deux|trois|quatre|cinq|six|sept|huit|neuf)";

    /** One figure, as somebody reads a telephone number aloud. */
    static final String FIGURE = "(?:zero|oh|" + ENGLISH_DIGIT + "|z[ée]ro|un|deux|trois|quatre|cinq|sept|huit|neuf)";

    /** With what any of them can begin, up to the first sign that is no letter. */
    static final Set<String> HEADS = Names.words("""
            zero oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
            twenty thirty forty fifty sixty seventy eighty ninety first second third fourth fifth sixth seventh eighth ninth tenth eleventh
            twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth zéro un une deux trois quatre
            cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante premier""");

    private NumberWords() {}
}
