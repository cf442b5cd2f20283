package org.wellnessconnection.platform.rest;

/** Ends a request with a problem document. For what is wrong with the request itself; rules say no with a refusal. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.kind(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
