package org.wellnessconnection.content.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Slug;
import org.wellnessconnection.platform.yaml.Yaml;
import org.wellnessconnection.platform.yaml.YamlError;
import org.wellnessconnection.platform.yaml.YamlReader;
import org.wellnessconnection.search.PublishedType.Kind;

/** Reads one type file. What it needs of other files is checked by {@link TypeChecks}. */
final class TypeReader {

    private static final Set<String> KNOWN = Set.of(
            "type",
            "label",
            "plural",
            "help",
            "path",
            "policy",
            "workflow",
            "title",
            "summary",
            "body",
            "order",
            "glossary",
            "fields");

    private final String path;
    private final List<FileProblem> problems;
    private final Members members;

    private TypeReader(Yaml root, String path, List<FileProblem> problems) {
        this.path = path;
        this.problems = problems;
        this.members = Members.of(root, "type", path, problems);
    }

    /**
     * The type of a file with the lines its words stand on, or nothing where it has no name; all problems are added.
     *
     * @param path as it is told to people: {@code types/faq.yaml}
     */
    static Optional<Read> read(String path, String text, List<FileProblem> problems) {
        try {
            return new TypeReader(YamlReader.read(text), path, problems).type();
        } catch (YamlError broken) {
            problems.add(FileProblem.at(path, broken.line(), "content.type.file.yaml", broken.problem()));
            return Optional.empty();
        }
    }

    /** A type, and where in which file it was said. */
    record Read(ContentType type, String path, Map<String, Integer> lines, Map<String, Integer> toLines) {
        int line(String word) {
            return lines.getOrDefault(word, 1);
        }
    }

    private Optional<Read> type() {
        members.onlyKnows(KNOWN);
        for (var needed : List.of("type", "label", "plural", "policy", "workflow", "title", "fields")) {
            members.needs(needed);
        }
        var fields = fields();
        return members.word("type").map(name -> new Read(type(name, fields), path, lines(), toLines()));
    }

    private ContentType type(String name, List<Field> fields) {
        var title = role("title", fields, Kind.TEXT).orElse("");
        return new ContentType(
                name,
                members.bilingual("label"),
                members.bilingual("plural"),
                members.bilingual("help"),
                path(),
                members.oneOf("policy", ContentType.Policy.class).orElse(ContentType.Policy.TOGETHER),
                members.oneOf("workflow", ContentType.Workflow.class).orElse(ContentType.Workflow.REVIEW),
                title,
                role("summary", fields, Kind.TEXT),
                role("body", fields, Kind.MARKDOWN),
                order(title, fields),
                glossary(fields),
                fields);
    }

    private List<Field> fields() {
        var fields = new ArrayList<Field>();
        members.value("fields").ifPresent(value -> {
            for (var member : Members.of(value, "fields", path, problems).all()) {
                FieldReader.read(member, path, problems).ifPresent(fields::add);
            }
            if (value instanceof Yaml.Mapping mapping && mapping.members().isEmpty()) {
                members.wrong(value.line(), "no-fields");
            }
        });
        return fields;
    }

    /** A field with a part to play: it must exist, be localized and be of the right kind. */
    private Optional<String> role(String role, List<Field> fields, Kind kind) {
        return members.text(role).filter(name -> {
            var fits = fields.stream()
                    .anyMatch(field -> field.name().equals(name) && field.localized() && field.kind() == kind);
            if (!fits) {
                members.wrong(members.line(role), "role", role, name, FieldReader.written(kind));
            }
            if (fits
                    && role.equals("title")
                    && fields.stream().noneMatch(f -> f.name().equals(name) && f.required())) {
                members.wrong(members.line(role), "title-not-required", name);
            }
            return fits;
        });
    }

    private Optional<Bilingual<String>> path() {
        var segments = members.bilingualOrEmpty("path");
        segments.ifPresent(both -> {
            if (both.en().isEmpty() != both.fr().isEmpty()) {
                members.wrong(members.line("path"), "path-half");
            }
            for (var segment : List.of(both.en(), both.fr())) {
                if (!segment.isEmpty() && Slug.parse(segment).isEmpty()) {
                    members.wrong(members.line("path"), "path", segment);
                }
            }
        });
        return segments;
    }

    private List<String> order(String title, List<Field> fields) {
        var sortable = fields.stream()
                .filter(field -> field.traits().sortable())
                .map(Field::name)
                .collect(Collectors.toSet());
        sortable.addAll(List.of("title", "published", "modified"));
        if (!title.isEmpty()) {
            sortable.add(title);
        }
        return members.items("order").stream()
                .filter(key -> {
                    var known = sortable.contains(bare(key.text()));
                    if (!known) {
                        members.wrong(key.line(), "order", key.text(), Members.listed(sortable));
                    }
                    return known;
                })
                .map(key -> bare(key.text()).equals("title") ? key.text().replace("title", title) : key.text())
                .toList();
    }

    private static String bare(String key) {
        return key.startsWith("-") ? key.substring(1) : key;
    }

    private Optional<ContentType.GlossaryFields> glossary(List<Field> fields) {
        return members.value("glossary").flatMap(value -> {
            var read = Members.of(value, "glossary", path, problems);
            read.onlyKnows(Set.of("term", "variants"));
            read.needs("term");
            read.needs("variants");
            var term = glossaryField(read, "term", fields, Kind.TEXT);
            var variants = glossaryField(read, "variants", fields, Kind.LIST);
            return term.isPresent() && variants.isPresent()
                    ? Optional.of(new ContentType.GlossaryFields(term.get(), variants.get()))
                    : Optional.empty();
        });
    }

    private static Optional<String> glossaryField(Members read, String role, List<Field> fields, Kind kind) {
        return read.text(role).filter(name -> {
            var fits = fields.stream()
                    .anyMatch(field -> field.name().equals(name) && field.localized() && field.kind() == kind);
            if (!fits) {
                read.wrong(read.line(role), "role", role, name, FieldReader.written(kind));
            }
            return fits;
        });
    }

    private Map<String, Integer> lines() {
        return members.all().stream().collect(Collectors.toMap(Yaml.Member::name, Yaml.Member::line));
    }

    /** Per field that refers to others, the line that says to which. */
    private Map<String, Integer> toLines() {
        return members.value("fields").stream()
                .filter(Yaml.Mapping.class::isInstance)
                .flatMap(fields -> ((Yaml.Mapping) fields).members().stream())
                .filter(field -> field.value() instanceof Yaml.Mapping mapping
                        && mapping.get("to").isPresent())
                .collect(Collectors.toMap(
                        Yaml.Member::name,
                        field -> ((Yaml.Mapping) field.value())
                                .get("to")
                                .map(Yaml::line)
                                .orElse(field.line()),
                        Math::min));
    }
}
