package org.wellnessconnection.story;

import java.util.Comparator;
import java.util.List;
import org.wellnessconnection.story.screening.Finding;
import org.wellnessconnection.story.screening.Span;

/** Words taken out of a text. */
public final class Redaction {

    /** What stands where an official number stood: it is never stored, not even sealed. */
    static final String REMOVED = "[…]";

    private Redaction() {}

    /**
     * One replacement.
     *
     * @param words what stands there instead; may be empty
     */
    public record Replacement(Span span, String words) {}

    /** The text with all of these; of overlapping ones the first. */
    public static String of(String text, List<Replacement> replacements) {
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

    /** The text without health numbers, social insurance numbers and payment cards, which nobody here may keep. */
    static String withoutOfficialNumbers(String text, List<Finding> findings) {
        return of(
                text,
                findings.stream()
                        .filter(finding -> finding.kind().isOfficialNumber())
                        .map(finding -> new Replacement(finding.span(), REMOVED))
                        .toList());
    }
}
