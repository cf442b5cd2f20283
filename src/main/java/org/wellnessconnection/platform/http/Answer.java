package org.wellnessconnection.platform.http;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A finished answer: status, headers and bytes, ready to be sent again while its truth holds. */
final class Answer {

    /** Below this, gzip's own header costs more than it saves. */
    private static final int WORTH_COMPRESSING = 600;

    /** Headers that belong to one transfer, or that are put together here. */
    private static final List<String> NOT_KEPT = List.of("Content-Length", "Content-Type", "Date", "ETag", "Vary");

    private static final String SHARED = "public, max-age=0, s-maxage=1, stale-while-revalidate=10, stale-if-error=60";

    /** One header line. */
    record Header(String name, String value) {
        private boolean is(String other) {
            return name.equalsIgnoreCase(other);
        }
    }

    /** What an answer was made for; true for as long as all of it holds. */
    record Truth(long number, LocalDate day, String moment) {}

    private final Truth truth;
    private final int status;
    private final @Nullable String type;
    private final List<Header> headers;
    private final byte[] body;
    private final String tag;
    private final String zippedTag;
    private volatile byte @Nullable [] zipped;

    Answer(Truth truth, int status, @Nullable String type, List<Header> headers, byte[] body) {
        this.truth = truth;
        this.status = status;
        this.type = type;
        this.headers = complete(headers);
        this.body = body;
        var hash = hash(body);
        this.tag = '"' + hash + '"';
        this.zippedTag = '"' + hash + "-gz\"";
    }

    /** What every kept answer says beside what its maker said. */
    private static List<Header> complete(List<Header> made) {
        var vary = made.stream().filter(header -> header.is("Vary")).map(Header::value);
        var all = new ArrayList<Header>();
        all.add(new Header(
                "Vary", Stream.concat(Stream.of("Accept-Encoding"), vary).collect(joining(", "))));
        if (made.stream().noneMatch(header -> header.is("Cache-Control"))) {
            all.add(new Header("Cache-Control", SHARED));
        }
        made.stream().filter(header -> NOT_KEPT.stream().noneMatch(header::is)).forEach(all::add);
        return List.copyOf(all);
    }

    boolean isTrueFor(Truth now) {
        return truth.equals(now);
    }

    /** About how many bytes this takes, its compressed form included. */
    int weight() {
        return body.length + body.length / 3 + 500 + 100 * headers.size();
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var zip = isWorthZipping() && accepts(request.getHeader("Accept-Encoding"));
        head(zip, response);
        if (status == HttpServletResponse.SC_OK && isKnown(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(status);
        if (type != null) {
            response.setContentType(type);
        }
        var bytes = zip ? zipped() : body;
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    private void head(boolean zip, HttpServletResponse response) {
        headers.forEach(header -> response.addHeader(header.name, header.value));
        response.setHeader("ETag", zip ? zippedTag : tag);
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
    }

    /** Weak comparison (RFC 9110, 13.1.2), and either encoding's tag: both name the same text. */
    private boolean isKnown(@Nullable String tags) {
        if (tags == null) {
            return false;
        }
        return tags.equals(tag)
                || tags.equals(zippedTag)
                || Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals(zippedTag) || one.equals("*"));
    }

    private boolean isWorthZipping() {
        return body.length >= WORTH_COMPRESSING
                && type != null
                && (type.startsWith("text/") || type.contains("json") || type.contains("xml"));
    }

    private static boolean accepts(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    /** Made when first asked for: an answer that is asked for once, uncompressed, never pays for it. */
    private byte[] zipped() {
        var known = zipped;
        if (known == null) {
            known = zip(body);
            zipped = known;
        }
        return known;
    }

    private static byte[] zip(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 3);
        try (var gzip = new GZIPOutputStream(bytes, 4096)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
