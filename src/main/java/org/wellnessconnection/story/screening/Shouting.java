package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whole phrases in capitals, or many marks in a row. Rows of abbreviations are a physician's daily bread, not shouting. */
final class Shouting implements Recognizer {

    private static final Pattern LOUD =
            Pattern.compile("\\p{Lu}[\\p{Lu}']*(?:[ ,.!?-]{1,3}\\p{Lu}[\\p{Lu}']*){2,60}|[!?]{4,}");
    /** Somewhere in the web, written large. */
    private static final Pattern ADDRESS = Pattern.compile("HTTPS?|WWW\\.|\\.(?:CA|COM|ORG|NET|QUEBEC)\\b");

    private static final Pattern WORD = Pattern.compile("\\p{Lu}{2,}");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "FRCPC",
            "FRCSC",
            "CCFP",
            "CHUM",
            "CUSM",
            "CISSS",
            "CIUSSS",
            "CLSC",
            "COVID",
            "NICU",
            "PICU",
            "SOGC",
            "MDFP",
            "CHSLD",
            "TNM",
            "MRCP",
            "CAPES",
            "LMCC",
            "MCCQE",
            "CMA",
            "AMC",
            "FMOQ",
            "FMSQ",
            "FMRQ",
            "SARS",
            "MERS",
            "EKG",
            "CHEO",
            "SICKKIDS",
            "CAMH",
            "CMQ",
            "PACU",
            "STEMI",
            "NSTEMI",
            "ARDS",
            "ECMO",
            "GERD",
            "COPD",
            "MPOC",
            "SDRA",
            "INSPQ",
            "OIIQ",
            "CPSO",
            "MUHC",
            "BSCN",
            "PHIPA",
            "CARMS",
            "ERCP",
            "CPRE");

    @Override
    public List<Finding> in(PlainText text) {
        return text.all(LOUD).stream()
                .filter(match -> !ADDRESS.matcher(match.group()).find())
                .filter(match -> !Character.isLetter(match.group().charAt(0)) || isLoud(match.group()))
                .map(match -> Finding.hint(Kind.SHOUTING, text.span(match), 20))
                .toList();
    }

    private static boolean isLoud(String phrase) {
        var words = WORD.matcher(phrase).results().map(one -> one.group()).toList();
        var spoken =
                words.stream().filter(word -> !ABBREVIATIONS.contains(word)).toList();
        var letters = spoken.stream().mapToInt(String::length).sum();
        return letters >= 14
                && letters * 5 >= words.stream().mapToInt(String::length).sum() * 3
                && spoken.stream().anyMatch(word -> word.length() >= 5);
    }
}
