package org.wellnessconnection.content.type;

import java.util.Comparator;
import java.util.List;
import org.wellnessconnection.platform.i18n.Texts;

/**
 * Something wrong in a file that people write: where, what, and how to mend it.
 *
 * @param path of the file, as its author knows it: below the content folder
 * @param line counted from 1
 * @param about the name of the field it is about, or empty
 * @param key of the sentence that says what is wrong and what to do
 */
public record FileProblem(String path, int line, String about, String key, List<Object> arguments)
        implements Comparable<FileProblem> {

    private static final Comparator<FileProblem> IN_READING_ORDER =
            Comparator.comparing(FileProblem::path).thenComparingInt(FileProblem::line);

    public FileProblem {
        arguments = List.copyOf(arguments);
    }

    public static FileProblem at(String path, int line, String key, Object... arguments) {
        return new FileProblem(path, line, "", key, List.of(arguments));
    }

    /** What is wrong with the value of a field, on a line of a file. */
    public static FileProblem of(FieldProblem problem, String path, int line) {
        return new FileProblem(path, line, problem.field(), problem.key(), problem.arguments());
    }

    /** {@code entries/faq/cost/en.md:3: question: what is wrong. How to mend it.} */
    public String tell(Texts.In t) {
        return path + ":" + line + ": " + (about.isEmpty() ? "" : about + ": ") + sentence(t);
    }

    /** What is wrong and how to mend it, without the place. */
    public String sentence(Texts.In t) {
        return t.of(key, arguments.toArray());
    }

    @Override
    public int compareTo(FileProblem other) {
        return IN_READING_ORDER.compare(this, other);
    }
}
