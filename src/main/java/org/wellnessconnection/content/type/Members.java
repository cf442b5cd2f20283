package org.wellnessconnection.content.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.platform.yaml.Yaml;

/**
 * The members of one mapping in a type file, read by name. Whatever is wrong is added to the file's problems and a
 * harmless value returned, so that one reading finds everything.
 */
final class Members {

    /** Names of types, fields and options. They end up in addresses, so they are as plain as slugs. */
    static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    static final Bilingual<String> SILENT = new Bilingual<>("", "");

    private final String path;
    private final int line;
    private final Map<String, Yaml.Member> members = new LinkedHashMap<>();
    private final List<FileProblem> problems;

    private Members(String path, int line, List<FileProblem> problems) {
        this.path = path;
        this.line = line;
        this.problems = problems;
    }

    /** Of a mapping. Anything else is a problem and reads as an empty mapping. */
    static Members of(Yaml value, String what, String path, List<FileProblem> problems) {
        var read = new Members(path, value.line(), problems);
        if (!(value instanceof Yaml.Mapping mapping)) {
            read.wrong(value.line(), "not-mapping", what);
            return read;
        }
        for (var member : mapping.members()) {
            if (read.members.putIfAbsent(member.name(), member) != null) {
                read.wrong(member.line(), "twice", member.name());
            }
        }
        return read;
    }

    /** The line of the mapping. */
    int line() {
        return line;
    }

    int line(String name) {
        var member = members.get(name);
        return member == null ? line : member.line();
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    List<Yaml.Member> all() {
        return List.copyOf(members.values());
    }

    Optional<Yaml> value(String name) {
        return Optional.ofNullable(members.get(name)).map(Yaml.Member::value);
    }

    void wrong(int at, String key, Object... arguments) {
        problems.add(FileProblem.at(path, at, "content.type.file." + key, arguments));
    }

    void onlyKnows(Set<String> names) {
        for (var member : members.values()) {
            if (!names.contains(member.name())) {
                wrong(member.line(), "unknown", member.name(), listed(names));
            }
        }
    }

    void needs(String name) {
        if (!has(name)) {
            wrong(line, "missing", name);
        }
    }

    Optional<String> text(String name) {
        return value(name).flatMap(value -> {
            if (value instanceof Yaml.Scalar scalar && scalar.sort() != Yaml.Sort.NULL) {
                return Optional.of(scalar.text().strip());
            }
            wrong(value.line(), "not-text", name);
            return Optional.empty();
        });
    }

    Optional<String> word(String name) {
        return text(name).filter(text -> {
            var good = WORD.matcher(text).matches();
            if (!good) {
                wrong(line(name), "not-word", name, text);
            }
            return good;
        });
    }

    boolean flag(String name) {
        return value(name)
                .map(value -> {
                    if (value instanceof Yaml.Scalar scalar && scalar.sort() == Yaml.Sort.BOOLEAN) {
                        return scalar.text().equalsIgnoreCase("true");
                    }
                    wrong(value.line(), "not-flag", name);
                    return false;
                })
                .orElse(false);
    }

    Optional<Long> whole(String name) {
        return value(name).flatMap(value -> {
            if (value instanceof Yaml.Scalar scalar && scalar.text().matches("-?\\d{1,10}")) {
                return Optional.of(Long.parseLong(scalar.text()));
            }
            wrong(value.line(), "not-number", name);
            return Optional.empty();
        });
    }

    List<Yaml.Scalar> items(String name) {
        var items = new ArrayList<Yaml.Scalar>();
        value(name).ifPresent(value -> {
            if (!(value instanceof Yaml.Sequence sequence)) {
                wrong(value.line(), "not-list", name);
                return;
            }
            for (var item : sequence.items()) {
                if (item instanceof Yaml.Scalar scalar) {
                    items.add(scalar);
                } else {
                    wrong(item.line(), "not-text", name);
                }
            }
        });
        return items;
    }

    <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> words) {
        return text(name).flatMap(text -> {
            var found = Arrays.stream(words.getEnumConstants())
                    .filter(constant -> written(constant).equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                var known = Arrays.stream(words.getEnumConstants())
                        .map(Members::written)
                        .collect(Collectors.joining(", "));
                wrong(line(name), "not-one-of", name, text, known);
            }
            return found;
        });
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A text in both languages, neither empty; silent texts where there is none at all. */
    Bilingual<String> bilingual(String name) {
        return value(name).map(value -> bilingual(name, value, false)).orElse(SILENT);
    }

    /** Like {@link #bilingual}, but empty texts are allowed. */
    Optional<Bilingual<String>> bilingualOrEmpty(String name) {
        return value(name).map(value -> bilingual(name, value, true));
    }

    private Bilingual<String> bilingual(String name, Yaml value, boolean mayBeEmpty) {
        var both = of(value, name, path, problems);
        if (value instanceof Yaml.Mapping) {
            both.onlyKnows(Set.of("en", "fr"));
        }
        return new Bilingual<>(both.inLanguage("en", name, mayBeEmpty), both.inLanguage("fr", name, mayBeEmpty));
    }

    private String inLanguage(String language, String name, boolean mayBeEmpty) {
        var text = text(language);
        if (!has(language) || (text.isPresent() && text.get().isEmpty() && !mayBeEmpty)) {
            wrong(line(language), "language-missing." + language, name);
        }
        return text.orElse("");
    }

    /** The options of a choice with their labels, in the order of the file. */
    SequencedMap<String, Bilingual<String>> options(String name) {
        var options = new LinkedHashMap<String, Bilingual<String>>();
        value(name).ifPresent(value -> {
            var read = of(value, name, path, problems);
            for (var member : read.all()) {
                if (!WORD.matcher(member.name()).matches()) {
                    wrong(member.line(), "not-word", name, member.name());
                }
                options.put(member.name(), bilingual(member.name(), member.value(), false));
            }
            if (options.isEmpty()) {
                wrong(value.line(), "no-options", name);
            }
        });
        return options;
    }

    /** Names in alphabetical order, as a sentence lists them. */
    static String listed(Set<String> names) {
        return new HashSet<>(names).stream().sorted().collect(Collectors.joining(", "));
    }
}
