package org.wellnessconnection.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.Problems;
import org.wellnessconnection.platform.rest.RequestLanguage;
import org.wellnessconnection.search.Published;

/** While the index is being built for the first time there is nothing to answer from: come back in a few seconds. */
@Provider
public class NotReadyFailure implements ExceptionMapper<Published.NotReady> {

    /** Seconds until a client may ask again: a small index is built by then. */
    static final int PATIENCE = 5;

    private final Problems problems;

    @Context
    private HttpServletRequest request;

    @Inject
    public NotReadyFailure(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(Published.NotReady failure) {
        var language = RequestLanguage.of(request);
        var answer = problems.response(Problem.of(503, "rebuilding"), language);
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, PATIENCE);
        return answer;
    }
}
