package org.wellnessconnection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;

/** Views hold structure only: no words of their own, no look, no behaviour, and every text they name is there. */
class FaceletsTest {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("\\bt\\['([^']+)']");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(?:aria-label|title|alt|placeholder|label)=\"([^\"#]*\\p{L}{2,}[^\"#]*)\"");
    private static final Pattern UNESCAPED = Pattern.compile("escape=\"false\"");
    private static final Pattern PRINTED_RAW = Pattern.compile("<h:outputText value=\"#\\{[\\w.]+}\" escape=\"false\"");

    /** A language's name in that language is the same on every page. */
    private static final Set<String> OWN_NAMES = Set.of("English", "Français");

    static List<Path> views() {
        try (Stream<Path> walk = Files.walk(VIEWS)) {
            return walk.filter(path -> path.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyWordComesFromTheMessages(Path view) throws IOException {
        var markup = EXPRESSION
                .matcher(COMMENT.matcher(Files.readString(view)).replaceAll(""))
                .replaceAll("");
        var text = TAG.matcher(markup).replaceAll(" ");

        assertThat(WORD.matcher(text).results().map(found -> found.group()).filter(word -> !OWN_NAMES.contains(word)))
                .as("%s: words between tags; put them into messages/<room>_en and _fr", view)
                .isEmpty();
        assertThat(SPOKEN.matcher(markup).results().map(found -> found.group()))
                .as("%s: words in attributes; put them into messages/<room>_en and _fr", view)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyTextThatAViewNamesIsThere(Path view) throws IOException {
        var texts = new Texts().in(Language.EN);

        assertThat(KEY.matcher(Files.readString(view)).results().map(found -> found.group(1)))
                .as("%s: keys of messages", view)
                .allMatch(texts::containsKey);
    }

    @ParameterizedTest
    @MethodSource("views")
    void onlyReadyMadeHtmlIsPrintedAsItStands(Path view) throws IOException {
        var markup = Files.readString(view);

        assertThat(UNESCAPED.matcher(markup).results().count())
                .as("%s: escape=\"false\" only as <h:outputText value=\"#{page.someHtml}\" escape=\"false\" />", view)
                .isEqualTo(PRINTED_RAW.matcher(markup).results().count());
    }
}
