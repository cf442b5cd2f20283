package org.wellnessconnection.texts;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.wellnessconnection.content.files.EntryFiles;
import org.wellnessconnection.content.files.Tree;
import org.wellnessconnection.content.files.TreeFiles;
import org.wellnessconnection.content.files.TreeReader;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.feedback.Surveys;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;

/**
 * A text that people read, and where it stands: in the content, in a content type, in a message.
 *
 * @param markdown whether {@code text} is Markdown
 * @param words whether it is a list of words and not a sentence
 */
record ShippedText(String place, Language language, String text, boolean markdown, boolean words) {

    static final Texts TEXTS = new Texts();
    static final ContentTypes TYPES = ContentTypes.in(Path.of("content/types"), TEXTS);

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** All entries that ship; the tree being good is a test of its own. */
    static List<EntryFiles> entries() {
        var tree = TreeReader.read(TYPES, TreeFiles.in(Path.of("content/entries")), reference -> false);
        return switch (tree) {
            case Tree.Good good -> good.entries();
            case Tree.Broken broken ->
                throw new AssertionError(String.join(
                        "\n",
                        broken.problems().stream()
                                .map(problem -> "content/" + problem.tell(TEXTS.in(Language.EN)))
                                .toList()));
        };
    }

    static List<ShippedText> all(Language language) {
        return Stream.of(content(language), types(language), surveys(language), messages(language))
                .flatMap(List::stream)
                .toList();
    }

    static List<ShippedText> content(Language language) {
        var found = new ArrayList<ShippedText>();
        for (var entry : entries()) {
            var type = TYPES.find(entry.type()).orElseThrow();
            entry.text(language)
                    .ifPresent(text -> type.fields(Part.of(language)).forEach(field -> {
                        var value = text.values().get(field.name());
                        if (value != null) {
                            found.addAll(of(entry, language, field, value));
                        }
                    }));
        }
        return found;
    }

    private static List<ShippedText> of(EntryFiles entry, Language language, Field field, JsonValue value) {
        var place = "content/entries/" + entry.reference() + "/" + language.code() + ".md " + field.name();
        return switch (value) {
            case JsonString text ->
                List.of(new ShippedText(place, language, text.getString(), field instanceof Field.Markdown, false));
            case JsonArray array ->
                array.getValuesAs(JsonString.class).stream()
                        .map(item -> new ShippedText(place, language, item.getString(), false, true))
                        .toList();
            default -> List.of();
        };
    }

    static List<ShippedText> types(Language language) {
        var found = new ArrayList<ShippedText>();
        for (var type : TYPES.all()) {
            named(type).forEach(name -> {
                if (!name.in(language).isEmpty()) {
                    var place = "content/types/" + type.name() + ".yaml";
                    found.add(new ShippedText(place, language, name.in(language), false, false));
                }
            });
        }
        return found;
    }

    static List<ShippedText> surveys(Language language) {
        var found = new ArrayList<ShippedText>();
        for (var survey : new Surveys(Optional.of("content")).all()) {
            var texts = new ArrayList<>(List.of(survey.title(), survey.intro()));
            survey.questions().forEach(question -> {
                texts.add(question.label());
                texts.addAll(question.choices().values());
            });
            var place = "content/surveys/" + survey.key() + ".yaml";
            texts.forEach(text -> found.add(new ShippedText(place, language, text.in(language), false, false)));
        }
        return found;
    }

    private static List<Bilingual<String>> named(ContentType type) {
        var names = new ArrayList<>(List.of(type.label(), type.plural(), type.help()));
        for (var field : type.fields()) {
            names.add(field.label());
            names.add(field.help());
            names.addAll(field.options().values());
        }
        return names;
    }

    static List<ShippedText> messages(Language language) {
        var found = new ArrayList<ShippedText>();
        for (var room : Texts.ROOMS) {
            var file = MESSAGES.resolve(room + "_" + language.code() + ".properties");
            var messages = load(file);
            messages.stringPropertyNames().stream()
                    .sorted()
                    .forEach(key -> found.add(new ShippedText(
                            file.getFileName() + " " + key, language, messages.getProperty(key), false, false)));
        }
        return found;
    }

    private static Properties load(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
