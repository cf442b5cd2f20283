package org.wellnessconnection.story.screening;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of licences to practise, and the medical identification number for Canada. */
final class Licences implements Recognizer {

    private static final Pattern NATIONAL = Recognizer.shape("(?i)\\bCAM[DG][ -]?\\d{4}[ -]?\\d{4}\\b");

    private static final Pattern NAMED = Recognizer.shape(
            "\\b(?:(?:CPSO|CPSBC|CPSA|CPSM|CPSS|CPSNS|CPSNB|CPSNL|CMQ|OIIQ|CNO)(?: (?i:number|no\\.?|num[ée]ro))?(?: ?#| n[o°]|:)? ?(?=#|\\d{5}|n)"
                    + "|(?i:licen[cs]e(?: (?:number|no\\.?|#))|registration (?:number|no\\.?)|billing (?:number|no\\.?)|num[ée]ro de (?:permis|pratique)"
                    + "|permis(?: d'exercice)?(?: n[o°]\\.?| num[ée]ro)|prescriber (?:number|no\\.?)))"
                    + "[ :#]{0,3}(?:(?i:is|est|est le) )?(?<number>\\d{2}[ -]?\\d{2,5})\\b");

    @Override
    public List<Finding> in(PlainText text) {
        return Stream.of(NATIONAL, NAMED)
                .flatMap(pattern -> text.all(pattern).stream())
                .map(match -> Finding.of(Kind.LICENCE, text.span(match), Suggestion.REMOVE, 80))
                .toList();
    }
}
