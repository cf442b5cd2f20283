package org.wellnessconnection.story;

import java.util.Comparator;
import java.util.List;
import org.wellnessconnection.story.screening.Finding;
import org.wellnessconnection.story.screening.Place;
import org.wellnessconnection.story.screening.Span;

/** Words taken out of a text. */
public final class Redaction {

    /** What stands where an official number stood: it is never stored, not even sealed. */
    public static final String REMOVED = "[…]";

    private Redaction() {}

    /**
     * One replacement.
     *
     * @param span in the words at that place
     * @param words what stands there instead; may be empty
     */
    public record Replacement(Place place, Span span, String words) {
        /** Whether any of the words that were found are replaced. */
        boolean touches(Finding finding) {
            return place == finding.place() && span.overlaps(finding.span());
        }
    }

    /** A story with all of these. */
    public static Words of(Words words, List<Replacement> replacements) {
        return words.map((place, text) -> of(
                text, replacements.stream().filter(one -> one.place() == place).toList()));
    }

    /** The text with all of these; of overlapping ones the first. */
    private static String of(String text, List<Replacement> replacements) {
        var out = new StringBuilder();
        var at = 0;
        for (var one : replacements.stream()
                .sorted(Comparator.comparingInt(
                        replacement -> replacement.span().from()))
                .toList()) {
            if (one.span().from() >= at && one.span().to() <= text.length()) {
                out.append(text, at, one.span().from()).append(one.words());
                at = one.span().to();
            }
        }
        return out.append(text.substring(at)).toString();
    }

    /** The words without health numbers, social insurance numbers and payment cards, which nobody here may keep. */
    static Words withoutOfficialNumbers(Words words, List<Finding> findings) {
        return of(words, officialNumbers(findings));
    }

    static String withoutOfficialNumbers(String text, List<Finding> findings) {
        return of(text, officialNumbers(findings));
    }

    private static List<Replacement> officialNumbers(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind().isOfficialNumber())
                .map(finding -> new Replacement(finding.place(), finding.span(), REMOVED))
                .toList();
    }
}
