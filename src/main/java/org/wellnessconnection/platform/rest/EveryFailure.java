package org.wellnessconnection.platform.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The one place to which everything travels that a resource throws, or that refuses a request before it. */
@Provider
public class EveryFailure implements ExceptionMapper<Throwable> {

    private final Problems problems;

    @Context
    private HttpServletRequest request;

    @Inject
    public EveryFailure(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(Throwable failure) {
        var language = RequestLanguage.of(request);
        return problems.response(failure, request.getMethod(), language);
    }
}
