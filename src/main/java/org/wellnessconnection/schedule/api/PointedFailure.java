package org.wellnessconnection.schedule.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.wellnessconnection.platform.rest.Problem.Fault;
import org.wellnessconnection.platform.rest.Problems;
import org.wellnessconnection.platform.rest.RequestLanguage;

/** What the rules refuse, with a pointer to the member that has to change. */
@Provider
public class PointedFailure implements ExceptionMapper<PointedRefusal> {

    private final Problems problems;

    @Context
    private HttpServletRequest request;

    @Inject
    public PointedFailure(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(PointedRefusal refusal) {
        var language = RequestLanguage.of(request);
        var fault = Fault.pointer(
                refusal.pointer(), refusal.reason().key(), refusal.arguments().toArray());
        return problems.response(
                problems.of(refusal, request.getMethod(), language).with(fault), language);
    }
}
