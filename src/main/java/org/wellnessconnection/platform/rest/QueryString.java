package org.wellnessconnection.platform.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.rest.Problem.Fault;

/**
 * The parameters of an address in their order, decoded strictly: what cannot be decoded is refused, where servers
 * commonly guess. Names and values hold no NUL and no other control character but tab and line breaks.
 */
public record QueryString(List<Parameter> parameters) {

    /** The longest query that is read, in bytes as sent. */
    public static final int LONGEST = 8_192;

    /** The longest value, in characters after decoding. */
    public static final int LONGEST_VALUE = 2_000;

    public QueryString {
        parameters = List.copyOf(parameters);
    }

    /** One {@code name=value}; the value is empty where there is no {@code =}. */
    public record Parameter(String name, String value) {}

    /** Reads what stands behind the question mark, if anything does; a {@link ProblemException} names every fault. */
    public static QueryString parse(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return new QueryString(List.of());
        }
        if (raw.length() > LONGEST) {
            throw refused(List.of(Fault.parameter("", "platform.problem.fault.query-too-long", LONGEST)));
        }
        var found = new ArrayList<Parameter>();
        var faults = new ArrayList<Fault>();
        for (var part : raw.split("&", -1)) {
            if (!part.isEmpty()) {
                read(part, found, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        return new QueryString(found);
    }

    private static void read(String part, List<Parameter> found, List<Fault> faults) {
        var equals = part.indexOf('=');
        var rawName = equals < 0 ? part : part.substring(0, equals);
        var name = decode(rawName);
        var value = equals < 0 ? "" : decode(part.substring(equals + 1));
        var shown = name == null ? shortened(rawName) : shortened(name);
        if (name == null || value == null) {
            faults.add(Fault.parameter(shown, "platform.problem.fault.encoding"));
        } else if (name.codePoints().anyMatch(QueryString::isControl)
                || value.codePoints().anyMatch(QueryString::isControl)) {
            faults.add(Fault.parameter(shown, "platform.problem.fault.control"));
        } else if (value.length() > LONGEST_VALUE || name.length() > LONGEST_VALUE) {
            faults.add(Fault.parameter(shown, "platform.problem.fault.value-too-long", LONGEST_VALUE));
        } else {
            found.add(new Parameter(name, value));
        }
    }

    /** Names come from outside and go back out: only their beginning, and nothing that could break a line. */
    private static String shortened(String name) {
        var visible = name.replaceAll("\\p{Cntrl}", "\uFFFD");
        return visible.length() <= 60 ? visible : visible.substring(0, visible.offsetByCodePoints(0, 30)) + "…";
    }

    private static boolean isControl(int sign) {
        return sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' || sign == 0x7F;
    }

    /** Strict decoding of a form value, or null where it is not one. */
    private static @Nullable String decode(String raw) {
        if (raw.indexOf('%') < 0 && raw.indexOf('+') < 0 && raw.chars().allMatch(sign -> sign < 0x80)) {
            return raw;
        }
        var bytes = ByteBuffer.allocate(raw.length());
        for (var i = 0; i < raw.length(); i++) {
            var sign = raw.charAt(i);
            if (sign == '%') {
                if (i + 2 >= raw.length() || hex(raw.charAt(i + 1)) < 0 || hex(raw.charAt(i + 2)) < 0) {
                    return null;
                }
                bytes.put((byte) (hex(raw.charAt(i + 1)) * 16 + hex(raw.charAt(i + 2))));
                i += 2;
            } else if (sign >= 0x80) {
                return null;
            } else {
                bytes.put((byte) (sign == '+' ? ' ' : sign));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }

    private static int hex(char sign) {
        return sign < 0x80 ? Character.digit(sign, 16) : -1;
    }

    private static ProblemException refused(List<Fault> faults) {
        return new ProblemException(Problem.badRequest(faults));
    }
}
