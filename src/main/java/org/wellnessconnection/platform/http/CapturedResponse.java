package org.wellnessconnection.platform.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Keeps headers and body until the whole answer is there; the container cannot take a header back once it was set.
 * Errors and redirects made by the container itself pass by: they are not kept.
 */
final class CapturedResponse extends HttpServletResponseWrapper {

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(8192);
    private @Nullable PrintWriter writer;
    private boolean passedBy;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Whether the container answers by itself, after the filters. */
    boolean isPassedBy() {
        return passedBy;
    }

    byte[] body() {
        flushBuffer();
        return body.toByteArray();
    }

    List<Answer.Header> headers() {
        return headers.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new Answer.Header(entry.getKey(), value)))
                .toList();
    }

    /** Whether anybody may be given the same answer. */
    boolean isForEverybody() {
        var control = getHeader("Cache-Control");
        return !passedBy
                && getHeader("Set-Cookie") == null
                && (control == null || !(control.contains("no-store") || control.contains("private")));
    }

    /** Hands the headers on, for an answer that is not kept. */
    void release() {
        var real = (HttpServletResponse) getResponse();
        headers.forEach((name, values) -> {
            real.setHeader(name, values.getFirst());
            values.subList(1, values.size()).forEach(value -> real.addHeader(name, value));
        });
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (value == null) {
            headers.remove(name);
        } else if (!isOfTheBody(name, value)) {
            headers.put(name, new ArrayList<>(List.of(value)));
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!isOfTheBody(name, value)) {
            headers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
    }

    /** Some (Jersey) set the type and the length of the body as headers; the first is kept apart, the second is counted. */
    private boolean isOfTheBody(String name, String value) {
        if (name.equalsIgnoreCase("Content-Type")) {
            setContentType(value);
            return true;
        }
        return name.equalsIgnoreCase("Content-Length");
    }

    @Override
    public void setIntHeader(String name, int value) {
        setHeader(name, String.valueOf(value));
    }

    @Override
    public void addIntHeader(String name, int value) {
        addHeader(name, String.valueOf(value));
    }

    @Override
    public boolean containsHeader(String name) {
        return headers.containsKey(name) || super.containsHeader(name);
    }

    @Override
    public @Nullable String getHeader(String name) {
        var values = headers.get(name);
        return values == null ? super.getHeader(name) : values.getFirst();
    }

    @Override
    public Collection<String> getHeaders(String name) {
        var values = headers.get(name);
        return values == null ? super.getHeaders(name) : List.copyOf(values);
    }

    @Override
    public Collection<String> getHeaderNames() {
        var all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.addAll(super.getHeaderNames());
        all.addAll(headers.keySet());
        return all;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int octet) {
                body.write(octet);
            }

            @Override
            public void write(byte[] octets, int from, int length) {
                body.write(octets, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("answers are written at once");
            }
        };
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, getCharacterEncoding()), false);
        }
        return writer;
    }

    @Override
    public void sendError(int status) throws IOException {
        passBy();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        passBy();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        passBy();
        super.sendRedirect(location);
    }

    private void passBy() {
        if (!passedBy) {
            passedBy = true;
            release();
        }
    }

    @Override
    public boolean isCommitted() {
        return passedBy;
    }

    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void resetBuffer() {
        flushBuffer();
        body.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
        headers.clear();
        setStatus(SC_OK);
    }

    @Override
    public void setContentLength(int length) {
        // The length is set when the body is sent.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The length is set when the body is sent.
    }

    @Override
    public void setBufferSize(int size) {
        // Everything is buffered.
    }
}
