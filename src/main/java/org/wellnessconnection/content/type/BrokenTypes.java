package org.wellnessconnection.content.type;

import java.util.List;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.boot.StartFailure;
import org.wellnessconnection.platform.i18n.Texts;

/** The content types cannot be used. Stops the start; its message is the whole report, one line per problem. */
public class BrokenTypes extends StartFailure {

    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    BrokenTypes(List<FileProblem> problems, Texts texts) {
        super(report(problems, texts));
        this.problems = List.copyOf(problems);
    }

    /** By path and line. */
    public List<FileProblem> problems() {
        return problems;
    }

    /** English, because it is read in the log of a server that has not started. */
    private static String report(List<FileProblem> problems, Texts texts) {
        var t = texts.in(Language.EN);
        return problems.stream()
                .map(problem -> problem.tell(t))
                .collect(Collectors.joining("\n", t.of("content.type.file.report", problems.size()) + "\n", ""));
    }
}
