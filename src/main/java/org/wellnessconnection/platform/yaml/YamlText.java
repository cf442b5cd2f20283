package org.wellnessconnection.platform.yaml;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * One spelling for every value, so that the same values always give the same bytes: bare where every reader sees the same
 * text, between double quotation marks otherwise. A dumper with settings would do nearly this, but wraps and quotes by
 * rules that change between versions.
 */
public final class YamlText {

    private static final CoreSchema SCHEMA = new CoreSchema();

    /** Begins with a letter or digit, or with a quotation mark of either language. */
    private static final Pattern BEGINS_BARE = Pattern.compile("^[\\p{L}\\p{Nd}«“’(].*", Pattern.DOTALL);

    private static final Pattern ENDS_BARE_EARLY = Pattern.compile(": |:$| #|[\\n\\t]|\\s$");
    private static final Pattern FLOW = Pattern.compile("[,\\[\\]{}]");

    private YamlText() {}

    /** A text as the value of a member or an item of its own line. */
    public static String scalar(String text) {
        return isBare(text) ? text : quoted(text);
    }

    /** Texts on one line between square brackets. */
    public static String flow(Collection<String> texts) {
        return texts.stream()
                .map(text -> isBare(text) && !FLOW.matcher(text).find() ? text : quoted(text))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static boolean isBare(String text) {
        return BEGINS_BARE.matcher(text).matches()
                && !ENDS_BARE_EARLY.matcher(text).find()
                && SCHEMA.getScalarResolver().resolve(text, true).equals(Tag.STR);
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (var index = 0; index < text.length(); index++) {
            var sign = text.charAt(index);
            switch (sign) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(sign);
            }
        }
        return out.append('"').toString();
    }
}
