package org.wellnessconnection.content.files;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.wellnessconnection.content.files.EntryFiles.LanguageText;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.FileProblem;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.content.type.Values;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Slug;

/**
 * Reads a content tree as a whole. Touches nothing but the files: what is already in the database is asked for through the
 * predicate.
 */
public final class TreeReader {

    static final Map<String, Part> FILES = Map.of("entry.yaml", Part.SHARED, "en.md", Part.EN, "fr.md", Part.FR);

    private final ContentTypes types;
    private final Predicate<EntryReference> elsewhere;
    private final List<FileProblem> problems = new ArrayList<>();
    private final SortedMap<EntryReference, Map<Part, PartFile>> read = new TreeMap<>(EntryReference.IN_ORDER);

    private TreeReader(ContentTypes types, Predicate<EntryReference> elsewhere) {
        this.types = types;
        this.elsewhere = elsewhere;
    }

    /**
     * The tree, all good or all that is wrong with it.
     *
     * @param elsewhere whether an entry exists that is not in the tree
     */
    public static Tree read(ContentTypes types, TreeFiles files, Predicate<EntryReference> elsewhere) {
        var reader = new TreeReader(types, elsewhere);
        reader.problems.addAll(files.problems());
        reader.readAll(files);
        reader.slugsStandOnce();
        reader.referencesGoSomewhere();
        return reader.problems.isEmpty() ? new Tree.Good(reader.entries()) : new Tree.Broken(reader.problems);
    }

    private void readAll(TreeFiles files) {
        var unknown = new TreeSet<String>();
        byEntry(files.paths()).forEach((place, paths) -> {
            var type = types.find(place.type());
            if (type.isPresent()) {
                entry(type.get(), place, paths, files);
            } else if (unknown.add(place.type())) {
                wrong("entries/" + place.type(), "type-unknown", place.type());
            }
        });
    }

    /** The paths of each entry's files. What stands nowhere in the order of the tree is a problem. */
    private SortedMap<EntryReference, SortedSet<String>> byEntry(SortedSet<String> paths) {
        var entries = new TreeMap<EntryReference, SortedSet<String>>(EntryReference.IN_ORDER);
        for (var path : paths) {
            var steps = path.split("/", -1);
            if (steps[steps.length - 1].startsWith(".")) {
                continue;
            }
            var place = steps.length == 3 && FILES.containsKey(steps[2])
                    ? EntryReference.parse(steps[0] + "/" + steps[1])
                    : Optional.<EntryReference>empty();
            place.ifPresentOrElse(
                    entry -> entries.computeIfAbsent(entry, any -> new TreeSet<>())
                            .add(path),
                    () -> wrong("entries/" + path, "stray"));
        }
        return entries;
    }

    private void entry(ContentType type, EntryReference place, SortedSet<String> paths, TreeFiles files) {
        var parts = new EnumMap<Part, PartFile>(Part.class);
        var given = new TreeSet<Part>();
        for (var path : paths) {
            var part = FILES.getOrDefault(path.substring(path.lastIndexOf('/') + 1), Part.SHARED);
            given.add(part);
            PartReader.read(type, part, "entries/" + path, files.bytes(path), problems)
                    .ifPresent(file -> parts.put(part, file));
        }
        missing(type, given).forEach(file -> wrong("entries/" + place + "/" + file, "missing." + file));
        read.put(place, parts);
    }

    /** The files that an entry needs and does not have. */
    private static List<String> missing(ContentType type, SortedSet<Part> given) {
        var missing = new ArrayList<String>();
        if (!given.contains(Part.SHARED)) {
            missing.add("entry.yaml");
        }
        var none = !given.contains(Part.EN) && !given.contains(Part.FR);
        for (var language : Language.values()) {
            if (!given.contains(Part.of(language)) && (type.isTogether() || none)) {
                missing.add(language.code() + ".md");
            }
        }
        return missing;
    }

    private void slugsStandOnce() {
        var seen = new HashMap<String, String>();
        read.forEach((place, parts) -> {
            for (var language : Language.values()) {
                var file = Optional.ofNullable(parts.get(Part.of(language)));
                file.flatMap(PartFile::slug).ifPresent(slug -> slug(place, file.get(), language, slug, seen));
            }
        });
    }

    private void slug(EntryReference place, PartFile file, Language language, Slug slug, Map<String, String> seen) {
        var line = file.lines().of("/slug");
        var first = seen.putIfAbsent(place.type() + " " + language.code() + " " + slug, file.path());
        if (first != null) {
            problems.add(new FileProblem(
                    file.path(), line, "slug", "content.files.slug-taken", List.of(slug.value(), first)));
        }
        var atRoot = types.find(place.type()).filter(ContentType::isAtRoot).isPresent();
        if (atRoot && types.isReserved(slug.value())) {
            problems.add(
                    new FileProblem(file.path(), line, "slug", "content.files.slug-reserved", List.of(slug.value())));
        }
    }

    private void referencesGoSomewhere() {
        read.forEach((place, parts) ->
                types.find(place.type()).ifPresent(type -> parts.forEach((part, file) -> dangling(type, part, file))));
    }

    private void dangling(ContentType type, Part part, PartFile file) {
        for (var reference : Values.references(type, part, file.values())) {
            if (!read.containsKey(reference) && !elsewhere.test(reference)) {
                var line = file.lines()
                        .ofText(reference.toString())
                        .or(() -> file.lines().ofText("entry:" + reference))
                        .orElse(1);
                problems.add(FileProblem.at(file.path(), line, "content.files.dangling", reference.toString()));
            }
        }
    }

    private List<EntryFiles> entries() {
        return read.entrySet().stream()
                .map(entry -> files(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static EntryFiles files(EntryReference place, Map<Part, PartFile> parts) {
        var texts = new EnumMap<Language, LanguageText>(Language.class);
        for (var language : Language.values()) {
            var file = Optional.ofNullable(parts.get(Part.of(language)));
            file.flatMap(PartFile::slug)
                    .ifPresent(slug -> texts.put(
                            language, new LanguageText(slug.value(), file.get().values())));
        }
        var shared = Optional.ofNullable(parts.get(Part.SHARED))
                .map(PartFile::values)
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
        return new EntryFiles(place.type(), place.key(), shared, texts);
    }

    private void wrong(String path, String key, Object... arguments) {
        problems.add(FileProblem.at(path, 1, "content.files." + key, arguments));
    }
}
