package org.wellnessconnection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellnessconnection.platform.i18n.Texts;

/** Both languages say the same things: same keys, same placeholders, typographic apostrophes. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static List<String> rooms() {
        return Texts.ROOMS;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String room) throws IOException {
        var english = load(room, "en");
        var french = load(room, "fr");

        assertThat(new TreeSet<>(french.stringPropertyNames()))
                .as("keys of %s_fr; add what is missing there or in %s_en", room, room)
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (var key : english.stringPropertyNames()) {
            assertThat(placeholders(french.getProperty(key)))
                    .as("placeholders of %s", key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void keysBelongToTheirRoomAndTextsUseTypographicApostrophes(String room) throws IOException {
        for (var language : List.of("en", "fr")) {
            var texts = load(room, language);
            for (var key : texts.stringPropertyNames()) {
                assertThat(key).as("key in %s_%s", room, language).startsWith(room + ".");
                assertThat(texts.getProperty(key))
                        .as(
                                "%s in %s: write ’ instead of ', for MessageFormat swallows the straight one",
                                key, language)
                        .doesNotContain("'")
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noKeyStandsTwice(String room) throws IOException {
        for (var language : List.of("en", "fr")) {
            var lines = Files.readAllLines(MESSAGES.resolve(room + "_" + language + ".properties")).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(lines).as("keys of %s_%s", room, language).doesNotHaveDuplicates();
        }
    }

    private static Properties load(String room, String language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(room + "_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        Stream.of(PLACEHOLDER.matcher(text)).forEach(matcher -> {
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        });
        return found;
    }
}
