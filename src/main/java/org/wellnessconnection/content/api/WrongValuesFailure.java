package org.wellnessconnection.content.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.wellnessconnection.content.WrongValues;
import org.wellnessconnection.platform.rest.Problems;
import org.wellnessconnection.platform.rest.RequestLanguage;

/** Values that the rules refuse, with a pointer to each. */
@Provider
public class WrongValuesFailure implements ExceptionMapper<WrongValues> {

    private final Problems problems;

    @Context
    private HttpServletRequest request;

    @Inject
    public WrongValuesFailure(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(WrongValues wrong) {
        var language = RequestLanguage.of(request);
        var problem = problems.of(wrong, request.getMethod(), language);
        for (var fault : wrong.faults()) {
            problem = problem.with(fault);
        }
        return problems.response(problem, language);
    }
}
