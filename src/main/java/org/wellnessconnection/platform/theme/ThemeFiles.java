package org.wellnessconnection.platform.theme;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/**
 * {@code /theme/<hash>/<file>}, to be kept for ever. Under another hash, or none, the file of today is sent for a few
 * minutes: a page from before an upgrade still looks right. {@code /favicon.ico} is the mark too.
 */
public class ThemeFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, byte[]> zipped = new ConcurrentHashMap<>();

    @Inject
    private transient Themes themes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI();
        var name = path.equals("/favicon.ico") ? Themes.ICON : path.substring(path.lastIndexOf('/') + 1);
        var text = themes.file(name);
        if (text.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var isToday = path.equals(themes.worn().siteCss().replace(Themes.SITE, name));
        response.setHeader("Cache-Control", isToday ? "public, max-age=31536000, immutable" : "public, max-age=300");
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType(name.equals(Themes.ICON) ? "image/svg+xml" : "text/css;charset=UTF-8");
        if (name.equals(Themes.ICON)) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        }
        var bytes = text.get().getBytes(StandardCharsets.UTF_8);
        var encodings = request.getHeader("Accept-Encoding");
        if (encodings != null && encodings.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            bytes = zipped.computeIfAbsent(name, key -> zip(text.get().getBytes(StandardCharsets.UTF_8)));
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static byte[] zip(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
