package org.wellnessconnection.content.files;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.platform.yaml.YamlText;

/**
 * Writes entries as a content tree. The same entries always give the same bytes: fields in the order of their type, one
 * spelling for every value, and no date of the day in an archive.
 */
public final class TreeWriter {

    /** The earliest time that a ZIP archive can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ContentTypes types;

    public TreeWriter(ContentTypes types) {
        this.types = types;
    }

    /** The three files of an entry by their paths below {@code entries/}; fewer where a language is not written. */
    public SortedMap<String, String> files(EntryFiles entry) {
        var type = types.find(entry.type())
                .orElseThrow(() -> new IllegalArgumentException("no content type " + entry.type()));
        var folder = entry.type() + "/" + entry.key() + "/";
        var files = new TreeMap<String, String>();
        files.put(folder + "entry.yaml", shared(type, entry.shared()));
        entry.texts()
                .forEach((language, text) ->
                        files.put(folder + language.code() + ".md", text(type, Part.of(language), text)));
        return files;
    }

    /** A ZIP archive with {@code entries/} at its root, in the order given. The stream stays open. */
    public void zip(OutputStream out, Iterator<EntryFiles> entries) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        while (entries.hasNext()) {
            for (var file : files(entries.next()).entrySet()) {
                var place = new ZipEntry("entries/" + file.getKey());
                place.setTimeLocal(NO_TIME);
                zip.putNextEntry(place);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    /** Files below a folder, which is made where it does not exist; others in it stay as they are. */
    public void into(Path folder, List<EntryFiles> entries) throws IOException {
        for (var entry : entries) {
            for (var file : files(entry).entrySet()) {
                var place = folder.resolve(file.getKey());
                Files.createDirectories(folder.resolve(entry.type()).resolve(entry.key()));
                Files.writeString(place, file.getValue());
            }
        }
    }

    private static String shared(ContentType type, JsonObject values) {
        var yaml = new StringBuilder();
        type.fields(Part.SHARED).forEach(field -> member(yaml, field, values));
        return yaml.isEmpty() ? "{}\n" : yaml.toString();
    }

    private static String text(ContentType type, Part part, EntryFiles.LanguageText text) {
        var file = new StringBuilder(MarkdownFile.FENCE).append("\nslug: ");
        file.append(YamlText.scalar(text.slug())).append('\n');
        var body = type.body().orElse("");
        type.fields(part).stream()
                .filter(field -> !field.name().equals(body))
                .forEach(field -> member(file, field, text.values()));
        file.append(MarkdownFile.FENCE).append('\n');
        var markdown = text.values().getString(body, "");
        if (!markdown.isEmpty()) {
            file.append('\n').append(markdown).append('\n');
        }
        return file.toString();
    }

    private static void member(StringBuilder yaml, Field field, JsonObject values) {
        var value = values.get(field.name());
        if (value == null) {
            return;
        }
        yaml.append(field.name()).append(':');
        switch (value) {
            case JsonArray array
            when field instanceof Field.Items ->
                texts(array).forEach(item -> yaml.append("\n  - ").append(YamlText.scalar(item)));
            case JsonArray array -> yaml.append(' ').append(YamlText.flow(texts(array)));
            case JsonString text -> yaml.append(' ').append(YamlText.scalar(text.getString()));
            default -> yaml.append(' ').append(value);
        }
        yaml.append('\n');
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs((JsonValue item) -> ((JsonString) item).getString());
    }
}
