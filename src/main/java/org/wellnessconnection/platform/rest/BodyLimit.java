package org.wellnessconnection.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses bodies that are larger than their resource takes, by what they announce and by what they really send. Never asks
 * whether there is one: the server would wait for it, for half a minute where a client offers another protocol.
 */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    /** Enough for an entry in both languages. */
    public static final long USUAL = 2L * 1024 * 1024;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var limit = limit();
        if (request.getLength() > limit) {
            throw tooLarge();
        }
        request.setEntityStream(new Counted(request.getEntityStream(), limit));
    }

    private long limit() {
        var method = resource.getResourceMethod();
        var ofMethod = method == null ? null : method.getAnnotation(Body.class);
        if (ofMethod != null) {
            return ofMethod.atMost();
        }
        var type = resource.getResourceClass();
        var ofClass = type == null ? null : type.getAnnotation(Body.class);
        return ofClass == null ? USUAL : ofClass.atMost();
    }

    private static ProblemException tooLarge() {
        return new ProblemException(Problem.of(413, "too-large"));
    }

    /** A body may say nothing of its length, or lie about it. */
    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream body, long limit) {
            super(body);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            var sign = super.read();
            count(sign < 0 ? 0 : 1);
            return sign;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
