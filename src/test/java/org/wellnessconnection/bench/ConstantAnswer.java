package org.wellnessconnection.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The yardstick: a plain servlet that answers {@code ?bytes=N} with N bytes that never change, and 304 where asked with
 * any {@code If-None-Match}. Lives in an archive of its own that only the bench deploys.
 */
@WebServlet(urlPatterns = "/constant")
public class ConstantAnswer extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1 << 20;
    private static final byte[] BYTES = new byte[MOST];

    static {
        java.util.Arrays.fill(BYTES, (byte) 'x');
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", "\"constant\"");
        if (request.getHeader("If-None-Match") != null) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var bytes = Math.min(MOST, Integer.parseInt(request.getParameter("bytes")));
        response.setContentType("application/json");
        response.setContentLength(bytes);
        response.getOutputStream().write(BYTES, 0, bytes);
    }
}
