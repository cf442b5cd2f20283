package org.wellnessconnection.content.files;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.kernel.Slug;

/**
 * What one file of an entry says: the values of one part.
 *
 * @param slug of a language's file, if it has a good one
 * @param lines where things stand: a JSON pointer, or a text that stands there, and its line; see {@link Lines}
 */
record PartFile(String path, Optional<Slug> slug, JsonObject values, Lines lines) {

    /** The lines of a file on which values stand. */
    record Lines(Map<String, Integer> byPointer, Map<String, Integer> byText, String body, int bodyLine) {

        /** The line of a value, or of what contains it; the first where it stands nowhere, because it is missing. */
        int of(String pointer) {
            for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
                var line = byPointer.get(at);
                if (line != null) {
                    return line;
                }
            }
            return 1;
        }

        /** The line on which a text stands in the front matter or in the body. */
        Optional<Integer> ofText(String text) {
            var line = byText.get(text);
            if (line != null) {
                return Optional.of(line);
            }
            var index = text.isEmpty() ? -1 : body.indexOf(text);
            return index < 0 ? Optional.empty() : Optional.of(bodyLine + SourceText.lineAt(body, index) - 1);
        }
    }
}
