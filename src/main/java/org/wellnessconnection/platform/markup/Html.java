package org.wellnessconnection.platform.markup;

import org.jspecify.annotations.Nullable;

/** Plain text as it may stand in markup. */
public final class Html {

    private Html() {}

    /** Escaped for element content and for quoted attribute values. */
    public static String escape(String text) {
        @Nullable StringBuilder escaped = null;
        for (var i = 0; i < text.length(); i++) {
            var entity = entity(text.charAt(i));
            if (entity != null && escaped == null) {
                escaped = new StringBuilder(text.length() + 32).append(text, 0, i);
            }
            if (escaped != null) {
                if (entity == null) {
                    escaped.append(text.charAt(i));
                } else {
                    escaped.append(entity);
                }
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static @Nullable String entity(char sign) {
        return switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
