package org.wellnessconnection.content.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.content.type.FileProblem;

/** Turns the bytes of a file into text: UTF-8 only, a byte order mark dropped, line ends LF, no NUL. */
final class SourceText {

    private SourceText() {}

    /** The text, or nothing and a problem at the line where the bytes stop being text. */
    static Optional<String> of(String path, byte[] bytes, List<FileProblem> problems) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        var text = out.flip().toString();
        if (result.isError()) {
            problems.add(FileProblem.at(path, lineAt(text, text.length()), "content.files.not-utf8"));
            return Optional.empty();
        }
        var nul = text.indexOf('\0');
        if (nul >= 0) {
            problems.add(FileProblem.at(path, lineAt(text, nul), "content.files.nul"));
            return Optional.empty();
        }
        var unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Optional.of(unmarked.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** The line, counted from 1, on which the sign at an index stands. */
    static int lineAt(String text, int index) {
        return 1
                + (int) text.substring(0, index)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }
}
