package org.wellnessconnection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;

/** Views hold structure only: no words of their own, no look, no behaviour, and every text they name is there. */
class FaceletsTest {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("\\bt(?:\\[|\\.of\\()'([^']+)'[],)]");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern FIRST_NAME = Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)");
    private static final Pattern OWN_VARIABLE = Pattern.compile("(?:\\bvar(?:Status)?|<ui:param name)=\"(\\w+)\"");
    private static final Pattern BEAN = Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?[^{]*?\\bclass (\\w+)");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(?:aria-label|title|alt|placeholder|label)=\"([^\"#]*\\p{L}{2,}[^\"#]*)\"");
    private static final Pattern UNESCAPED = Pattern.compile("escape=\"false\"");
    private static final Pattern PRINTED_RAW = Pattern.compile("<h:outputText value=\"#\\{[\\w.]+}\" escape=\"false\"");

    /** A language's name in that language is the same on every page. */
    private static final Set<String> OWN_NAMES = Set.of("English", "Français");

    /** What filters and shells set for every view, and the words of the expression language. */
    private static final Set<String> ALWAYS_THERE = Set.of(
            "t",
            "page",
            "frame",
            "head",
            "language",
            "address",
            "resource",
            "empty",
            "not",
            "and",
            "or",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "true",
            "false",
            "null",
            "div",
            "mod");

    private static final Set<String> BEANS = beans();

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

    /** An unknown name is no error in the expression language: it prints nothing, or 'null'. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyNameThatAnExpressionBeginsWithIsKnown(Path view) throws IOException {
        var markup = COMMENT.matcher(Files.readString(view)).replaceAll("");
        var own = OWN_VARIABLE
                .matcher(markup)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(EXPRESSION
                        .matcher(markup)
                        .results()
                        .map(found -> QUOTED.matcher(found.group()).replaceAll(""))
                        .flatMap(expression -> FIRST_NAME.matcher(expression).results())
                        .map(found -> found.group(1)))
                .as("%s: names that are no bean, no variable of the view and nothing that is always there", view)
                .allMatch(name -> own.contains(name) || ALWAYS_THERE.contains(name) || BEANS.contains(name));
    }

    /** Views without fragments and tags, which are handed their names by whoever uses them. */
    static List<Path> pages() {
        return views().stream()
                .filter(view -> !view.toString().contains("WEB-INF"))
                .toList();
    }

    private static Set<String> beans() {
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            return walk.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(FaceletsTest::beansIn)
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> beansIn(Path source) {
        try {
            return BEAN.matcher(Files.readString(source)).results().map(found -> {
                var type = found.group(2);
                return found.group(1) == null
                        ? Character.toLowerCase(type.charAt(0)) + type.substring(1)
                        : found.group(1);
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
