package org.wellnessconnection.platform.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellnessconnection.platform.boot.StartFailure;

class ThemesTest {

    private static final Path SHIPPED = Path.of("themes");

    static List<String> shipped() throws IOException {
        try (Stream<Path> folders = Files.list(SHIPPED)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void twoThemesShipSoThatTheSeamIsProven() throws IOException {
        assertThat(shipped()).contains("circle", "harbour");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void textIsReadableInEveryMode(String name) {
        var tokens = new Wardrobe(Optional.of(SHIPPED)).take(name).tokens();
        for (var mode : List.of(tokens.light(), tokens.dark(), tokens.contrast())) {
            for (var ground : List.of("bg", "surface", "tint", "tint-2")) {
                readable(tokens, mode, "ink", ground, 7);
                readable(tokens, mode, "ink-2", ground, 7);
            }
            for (var ground : List.of("bg", "surface", "tint")) {
                readable(tokens, mode, "link", ground, 7);
                readable(tokens, mode, "link-visited", ground, 7);
                readable(tokens, mode, "action", ground, 7);
                readable(tokens, mode, "line-strong", ground, 3);
                readable(tokens, mode, "warm-solid", ground, 3);
                readable(tokens, mode, "focus", ground, 3);
            }
            readable(tokens, mode, "on-action", "action", 7);
            readable(tokens, mode, "on-action", "action-hover", 7);
            for (var pair : List.of("warm", "ok", "warn", "info", "danger", "quiet", "mark")) {
                readable(tokens, mode, pair + "-ink", pair, 7);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everythingAVisitorLoadsIsSmall(String name) {
        var themes = new Themes(name, Optional.of(SHIPPED.toString()));

        assertThat(themes.file(Themes.SITE).orElseThrow().length()).isLessThan(40_000);
        assertThat(themes.worn().siteCss()).matches("/theme/[0-9a-f]{16}/site.css");
        assertThat(themes.worn().logo()).startsWith("<svg viewBox=").contains("aria-hidden");
        assertThat(themes.file(Themes.ICON).orElseThrow())
                .contains("--action:#")
                .contains("xmlns");
    }

    @Test
    void aStoredChoiceBeatsTheDevice() {
        var css = new Wardrobe(Optional.of(SHIPPED)).take("circle").tokens().css();

        assertThat(css).contains(":root:not([data-theme=\"light\"],[data-theme=\"contrast\"])");
        assertThat(css).contains(":root[data-theme=\"dark\"]{color-scheme:dark;");
    }

    @Test
    void aBrokenThemeSaysEverythingThatIsWrong(@TempDir Path folder) throws IOException {
        var theme = Files.createDirectory(folder.resolve("odd"));
        Files.writeString(theme.resolve("theme.yaml"), "name: odd\n");
        Files.writeString(theme.resolve("theme.css"), "@import 'https://elsewhere.example/x.css';");
        Files.writeString(theme.resolve("tokens.css"), ":root { --bg: url(x); }\nbody { color: red; }");
        Files.writeString(theme.resolve("logo.svg"), "<svg viewBox=\"0 0 1 1\"><script>x</script></svg>");

        assertThatThrownBy(() -> new Themes("odd", Optional.of(folder.toString())))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("--bg: url(x)")
                .hasMessageContaining("unknown block \"body\"")
                .hasMessageContaining("--on-action is missing")
                .hasMessageContaining("theme.css: it would load something")
                .hasMessageContaining("<script> is no shape");
    }

    @Test
    void aThemeThatIsNotThereIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> new Themes("nowhere", Optional.of(folder.toString())))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("no theme \"nowhere\"")
                .hasMessageContaining(folder.toString());
        assertThatThrownBy(() -> new Themes("../x", Optional.empty())).isInstanceOf(StartFailure.class);
    }

    private static void readable(Tokens tokens, Map<String, String> mode, String ink, String ground, double least) {
        var ratio = contrast(tokens.value(mode, ink), tokens.value(mode, ground));
        assertThat(ratio)
                .as(
                        "contrast of --%s on --%s (%s on %s)",
                        ink, ground, tokens.value(mode, ink), tokens.value(mode, ground))
                .isGreaterThanOrEqualTo(least);
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        var hex = colour.substring(1);
        if (hex.length() == 3) {
            hex = hex.replaceAll("(.)", "$1$1");
        }
        var rgb = Integer.parseInt(hex, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        var value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
