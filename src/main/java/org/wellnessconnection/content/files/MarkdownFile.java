package org.wellnessconnection.content.files;

import java.util.Optional;

/**
 * A Markdown file with front matter: YAML between two lines of three hyphens, then the text.
 *
 * @param front the YAML; it begins on line 2 of the file
 * @param body everything after the second line of hyphens
 * @param bodyLine the line of the file on which {@code body} begins
 */
record MarkdownFile(String front, String body, int bodyLine) {

    static final String FENCE = "---";

    /** The two halves, or nothing where the file does not begin with front matter that ends. */
    static Optional<MarkdownFile> of(String text) {
        if (!text.startsWith(FENCE + "\n")) {
            return Optional.empty();
        }
        var begin = FENCE.length() + 1;
        var end = text.startsWith(FENCE + "\n", begin) ? begin : text.indexOf("\n" + FENCE + "\n", begin) + 1;
        if (end == 0) {
            var last = text.endsWith("\n" + FENCE) ? text.length() - FENCE.length() : -1;
            return last < begin ? Optional.empty() : Optional.of(split(text, begin, last));
        }
        return Optional.of(split(text, begin, end));
    }

    private static MarkdownFile split(String text, int begin, int end) {
        var after = Math.min(text.length(), end + FENCE.length() + 1);
        return new MarkdownFile(text.substring(begin, end), text.substring(after), SourceText.lineAt(text, after));
    }
}
