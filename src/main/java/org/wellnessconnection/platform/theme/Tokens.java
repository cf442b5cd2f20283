package org.wellnessconnection.platform.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The custom properties of a theme per display mode. What is written once per mode comes out so that a stored choice
 * beats the device's setting without any script.
 */
record Tokens(Map<String, String> light, Map<String, String> dark, Map<String, String> contrast) {

    /** What every theme must say. */
    static final List<String> REQUIRED = List.of(
            "bg",
            "surface",
            "tint",
            "tint-2",
            "ink",
            "ink-2",
            "line",
            "line-strong",
            "action",
            "action-hover",
            "on-action",
            "link",
            "link-visited",
            "focus",
            "focus-halo",
            "warm",
            "warm-ink",
            "warm-line",
            "warm-solid",
            "ok",
            "ok-ink",
            "ok-line",
            "warn",
            "warn-ink",
            "warn-line",
            "info",
            "info-ink",
            "info-line",
            "danger",
            "danger-ink",
            "danger-line",
            "quiet",
            "quiet-ink",
            "quiet-line",
            "mark",
            "mark-ink",
            "shadow");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern BLOCK = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern NAME = Pattern.compile("--[a-z][a-z0-9-]*");
    private static final Pattern VALUE = Pattern.compile("[#A-Za-z0-9 .,/%()\"'_+*-]+");
    private static final Pattern FETCHES = Pattern.compile("(?i)url\\s*\\(|image\\s*\\(|image-set|expression|@import");

    /** Reads {@code tokens.css}; every problem goes to {@code problems} as a sentence. */
    static Tokens read(String css, Consumer<String> problems) {
        var light = new LinkedHashMap<String, String>();
        var dark = new LinkedHashMap<String, String>();
        var contrast = new LinkedHashMap<String, String>();
        var plain = COMMENT.matcher(css).replaceAll("");
        var blocks = BLOCK.matcher(plain);
        while (blocks.find()) {
            switch (blocks.group(1).strip()) {
                case ":root" -> declarations(blocks.group(2), light, problems);
                case ":root[data-theme=\"dark\"]" -> declarations(blocks.group(2), dark, problems);
                case ":root[data-theme=\"contrast\"]" -> declarations(blocks.group(2), contrast, problems);
                default ->
                    problems.accept(
                            "tokens.css: unknown block \"" + blocks.group(1).strip()
                                    + "\"; there are :root, :root[data-theme=\"dark\"] and :root[data-theme=\"contrast\"]");
            }
        }
        if (!BLOCK.matcher(plain).replaceAll("").isBlank()) {
            problems.accept("tokens.css: something stands outside the blocks, or a brace is missing");
        }
        REQUIRED.stream()
                .filter(name -> !light.containsKey("--" + name))
                .forEach(name -> problems.accept("tokens.css: --" + name + " is missing in :root"));
        return new Tokens(light, dark, contrast);
    }

    private static void declarations(String block, Map<String, String> into, Consumer<String> problems) {
        for (var declaration : block.split(";")) {
            if (declaration.isBlank()) {
                continue;
            }
            var colon = declaration.indexOf(':');
            var name = colon < 0
                    ? declaration.strip()
                    : declaration.substring(0, colon).strip();
            var value = colon < 0 ? "" : declaration.substring(colon + 1).strip();
            if (!NAME.matcher(name).matches()
                    || !VALUE.matcher(value).matches()
                    || FETCHES.matcher(value).find()) {
                problems.accept("tokens.css: \"" + declaration.strip() + "\" is no plain value of a token");
            } else {
                into.put(name, value);
            }
        }
    }

    /** Whether a stylesheet would load something from elsewhere. */
    static boolean fetches(String css) {
        return FETCHES.matcher(COMMENT.matcher(css).replaceAll("")).find();
    }

    String css() {
        return ":root{color-scheme:light;" + text(light) + "}"
                + "@media (prefers-color-scheme: dark){:root:not([data-theme=\"light\"],[data-theme=\"contrast\"])"
                + "{color-scheme:dark;" + text(dark) + "}}"
                + ":root[data-theme=\"dark\"]{color-scheme:dark;" + text(dark) + "}"
                + ":root[data-theme=\"contrast\"]{color-scheme:dark;" + text(contrast) + "}"
                + "@media (prefers-contrast: more){:root:root:root{--line:var(--line-strong);--ink-2:var(--ink);--bw:2px}}";
    }

    /** The value in a mode, {@code ""} where a light token is missing. */
    String value(Map<String, String> mode, String name) {
        var own = mode.get("--" + name);
        return own == null ? light.getOrDefault("--" + name, "") : own;
    }

    private static String text(Map<String, String> tokens) {
        var text = new StringBuilder();
        tokens.forEach(
                (name, value) -> text.append(name).append(':').append(value).append(';'));
        return text.toString();
    }
}
