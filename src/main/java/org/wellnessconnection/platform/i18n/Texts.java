package org.wellnessconnection.platform.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;

/** Every sentence of the program in both languages, from {@code messages/<room>_<language>.properties}. */
@ApplicationScoped
public class Texts {

    /** The rooms that speak; {@code common} holds the words that all share. */
    public static final List<String> ROOMS = List.of(
            "common",
            "platform",
            "mail",
            "letters",
            "staff",
            "content",
            "search",
            "delivery",
            "site",
            "desk",
            "audit",
            "schedule",
            "feedback",
            "story");

    private final Map<Language, In> byLanguage = new EnumMap<>(Language.class);

    public Texts() {
        for (var language : Language.values()) {
            byLanguage.put(language, new In(language, load(language)));
        }
    }

    /** The texts of one language, a map from key to sentence that views read as {@code t['site.home.title']}. */
    public In in(Language language) {
        var texts = byLanguage.get(language);
        if (texts == null) {
            throw new IllegalStateException("no texts for " + language);
        }
        return texts;
    }

    private static Map<String, String> load(Language language) {
        var sentences = new HashMap<String, String>();
        for (var room : ROOMS) {
            var name = "messages/" + room + "_" + language.code() + ".properties";
            try (var stream = Texts.class.getClassLoader().getResourceAsStream(name)) {
                if (stream == null) {
                    continue;
                }
                var properties = new Properties();
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                properties.forEach((key, value) -> sentences.put((String) key, (String) value));
            } catch (IOException broken) {
                throw new UncheckedIOException("cannot read " + name, broken);
            }
        }
        return Map.copyOf(sentences);
    }

    /** One language's sentences. A key that is missing is a bug and says so loudly, in both languages alike. */
    public static final class In extends AbstractMap<String, String> {
        private final Language language;
        private final Map<String, String> sentences;
        private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

        In(Language language, Map<String, String> sentences) {
            this.language = language;
            this.sentences = sentences;
        }

        public Language language() {
            return language;
        }

        @Override
        public String get(@Nullable Object key) {
            var sentence = key == null ? null : sentences.get(key.toString());
            if (sentence == null) {
                throw new IllegalArgumentException("no text for " + key + " in " + language.code());
            }
            return sentence;
        }

        /** The sentence with its placeholders filled; numbers are written as the language does. */
        public String of(String key, Object... arguments) {
            var format = formats.computeIfAbsent(key, k -> new MessageFormat(get(k), language.locale()));
            synchronized (format) {
                return format.format(arguments);
            }
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return key != null && sentences.containsKey(key.toString());
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return sentences.entrySet();
        }
    }
}
