package org.wellnessconnection.platform.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * What breaks while a transaction is committed. Jersey has a mapper of its own for it, nearer than {@link EveryFailure},
 * that passes the failure on to the server and loses its cause on the way; among equals the lower priority goes first.
 */
@Provider
@Priority(1)
public class CommitFailure implements ExceptionMapper<TransactionalException> {

    private final Problems problems;

    @Context
    private HttpServletRequest request;

    @Inject
    public CommitFailure(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(TransactionalException failure) {
        return problems.response(failure, request.getMethod(), RequestLanguage.of(request));
    }
}
