package org.wellnessconnection.content.files;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.content.type.FieldProblem;
import org.wellnessconnection.content.type.FileProblem;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.content.type.Values;
import org.wellnessconnection.kernel.Slug;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.yaml.Yaml;
import org.wellnessconnection.platform.yaml.YamlError;
import org.wellnessconnection.platform.yaml.YamlReader;

/** Reads one file of an entry. Everything wrong is added to the tree's problems, with its line in the file. */
final class PartReader {

    private static final String SLUG = "slug";

    private final ContentType type;
    private final Part part;
    private final String path;
    private final List<FileProblem> problems;
    private final Map<String, Integer> byPointer = new HashMap<>();
    private final Map<String, Integer> byText = new HashMap<>();
    private final JsonObjectBuilder values = SharedJson.object();

    /** Lines of the file above the YAML. */
    private int above;

    private Optional<Slug> slug = Optional.empty();

    private PartReader(ContentType type, Part part, String path, List<FileProblem> problems) {
        this.type = type;
        this.part = part;
        this.path = path;
        this.problems = problems;
    }

    /** The file's values in their normal form; nothing where it cannot be read at all. */
    static Optional<PartFile> read(ContentType type, Part part, String path, byte[] bytes, List<FileProblem> problems) {
        return SourceText.of(path, bytes, problems)
                .flatMap(text -> new PartReader(type, part, path, problems).read(text));
    }

    private Optional<PartFile> read(String text) {
        if (part == Part.SHARED) {
            return yaml(text).map(root -> finish(root, "", 1));
        }
        var file = MarkdownFile.of(text);
        if (file.isEmpty()) {
            wrong(1, "", "content.files.no-front-matter");
            return Optional.empty();
        }
        above = 1;
        return yaml(file.get().front())
                .map(root -> finish(root, file.get().body(), file.get().bodyLine()));
    }

    private Optional<Yaml.Mapping> yaml(String text) {
        try {
            var root = YamlReader.read(text);
            if (root instanceof Yaml.Mapping mapping) {
                return Optional.of(mapping);
            }
            wrong(root.line() + above, "", "content.files.not-mapping");
        } catch (YamlError broken) {
            wrong(broken.line() + above, "", "content.type.file.yaml", broken.problem());
        }
        return Optional.empty();
    }

    private PartFile finish(Yaml.Mapping root, String body, int bodyLine) {
        var lines = new PartFile.Lines(byPointer, byText, body, bodyLine);
        root.members().forEach(this::member);
        if (part != Part.SHARED) {
            body(body, bodyLine);
            if (root.get(SLUG).isEmpty()) {
                wrong(1, SLUG, "content.files.slug-missing");
            }
        }
        var checked = Values.complete(type, part, values.build());
        checked.problems().forEach(problem -> problems.add(FileProblem.of(problem, path, line(problem, lines))));
        return new PartFile(path, slug, checked.values(), lines);
    }

    /** A bad link is told on its own line; everything else where the value begins. */
    private static int line(FieldProblem problem, PartFile.Lines lines) {
        var link = problem.key().equals("content.type.value.link")
                ? lines.ofText(String.valueOf(problem.arguments().getFirst()))
                : Optional.<Integer>empty();
        return link.orElseGet(() -> lines.of(problem.pointer()));
    }

    private void member(Yaml.Member member) {
        var line = member.line() + above;
        var name = member.name();
        if (byPointer.putIfAbsent(pointer(name), line) != null) {
            wrong(line, name, "content.type.file.twice", name);
        } else if (name.equals(SLUG) && part != Part.SHARED) {
            slug(member.value(), line);
        } else if (isBody(name)) {
            wrong(line, name, "content.files.body-in-front");
        } else {
            var field = type.fields(part).stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst();
            values.add(name, field.map(one -> json(one, member.value())).orElse(JsonValue.TRUE));
        }
    }

    private void slug(Yaml value, int line) {
        var text = value instanceof Yaml.Scalar scalar ? scalar.text() : "";
        slug = Slug.parse(text);
        if (slug.isEmpty()) {
            wrong(line, SLUG, "content.files.slug", Slug.MAX);
        }
    }

    private boolean isBody(String name) {
        return part != Part.SHARED && type.body().filter(name::equals).isPresent();
    }

    private void body(String body, int line) {
        type.body()
                .ifPresentOrElse(
                        name -> {
                            byPointer.putIfAbsent(pointer(name), line);
                            values.add(name, body);
                        },
                        () -> {
                            if (!body.isBlank()) {
                                wrong(line, "", "content.files.no-body", type.name());
                            }
                        });
    }

    private JsonValue json(Field field, Yaml value) {
        return switch (value) {
            case Yaml.Scalar scalar -> scalar(field, scalar);
            case Yaml.Mapping mapping -> JsonValue.EMPTY_JSON_OBJECT;
            case Yaml.Sequence sequence -> {
                var array = SharedJson.array();
                for (var index = 0; index < sequence.items().size(); index++) {
                    var item = sequence.items().get(index);
                    byPointer.put(pointer(field.name()) + "/" + index, item.line() + above);
                    array.add(json(field, item));
                }
                yield array.build();
            }
        };
    }

    /** What is written is what is meant: 988 is a good phone number and "5" a good number, quoted or not. */
    private JsonValue scalar(Field field, Yaml.Scalar scalar) {
        if (scalar.sort() == Yaml.Sort.NULL) {
            return JsonValue.NULL;
        }
        byText.putIfAbsent(scalar.text(), scalar.line() + above);
        return Values.ofText(field, scalar.text());
    }

    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private void wrong(int line, String about, String key, Object... arguments) {
        problems.add(new FileProblem(path, line, about, key, List.of(arguments)));
    }
}
