package org.wellnessconnection.platform.yaml;

/** A file that is no YAML, or uses more of it than is allowed here. */
public class YamlError extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String problem;

    YamlError(int line, int column, String problem) {
        super("line " + line + ", column " + column + ": " + problem, null, false, false);
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    /** Counted from 1. */
    public int column() {
        return column;
    }

    /** What the parser stumbled over, in the parser's English. */
    public String problem() {
        return problem;
    }
}
