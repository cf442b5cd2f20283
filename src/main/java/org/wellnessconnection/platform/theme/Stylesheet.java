package org.wellnessconnection.platform.theme;

import java.util.regex.Pattern;

/** Makes stylesheets smaller without understanding them. */
final class Stylesheet {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile(" ?([{};,]) ?");

    private Stylesheet() {}

    static String smaller(String css) {
        var plain = COMMENT.matcher(css).replaceAll("");
        var tight = AROUND.matcher(SPACE.matcher(plain).replaceAll(" ")).replaceAll("$1");
        return tight.replace(";}", "}").strip();
    }
}
