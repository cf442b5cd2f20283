package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.yaml.Yaml;
import org.wellnessconnection.platform.yaml.YamlError;
import org.wellnessconnection.platform.yaml.YamlReader;

/**
 * Reads one file of {@code content/moderation}. At its top {@code guideline} (or {@code class: distress}) and {@code
 * patterns}, each with its name; or {@code allowed}, a list of phrases.
 */
final class RuleReader {

    private static final Set<String> TOP = Set.of("guideline", "class", "patterns", "allowed");
    private static final Set<String> KNOWN = Set.of(
            "language",
            "phrase",
            "near",
            "within",
            "pattern",
            "unless",
            "weight",
            "note",
            "must",
            "mustnt",
            "guideline");

    private final String file;
    private final List<RuleProblem> problems = new ArrayList<>();
    private final List<String> allowed = new ArrayList<>();
    private final Map<WordPattern, Integer> patterns = new LinkedHashMap<>();

    private RuleReader(String file) {
        this.file = file;
    }

    /** What a file says: patterns with their lines, in its order. */
    record Read(Map<WordPattern, Integer> patterns, List<String> allowed, List<RuleProblem> problems) {}

    static Read read(String file, String text) {
        var reader = new RuleReader(file);
        try {
            reader.top(YamlReader.read(text));
        } catch (YamlError broken) {
            reader.wrong(broken.line(), "yaml", broken.problem());
        }
        return new Read(reader.patterns, reader.allowed, reader.problems);
    }

    private void top(Yaml root) {
        if (!(root instanceof Yaml.Mapping mapping)) {
            wrong(root.line(), "yaml", "");
            return;
        }
        onlyKnows(mapping, TOP);
        mapping.get("allowed").ifPresent(list -> allowed.addAll(texts(list)));
        var distress = word(mapping, "class").filter("distress"::equals).isPresent();
        var guideline = word(mapping, "guideline");
        mapping.get("patterns").ifPresent(list -> {
            if (!distress && guideline.isEmpty()) {
                wrong(mapping.line(), "no-guideline", "");
            } else if (list instanceof Yaml.Mapping named) {
                named.members().forEach(member -> pattern(member, distress ? Optional.empty() : guideline));
            } else {
                wrong(list.line(), "yaml", "patterns");
            }
        });
    }

    private void pattern(Yaml.Member member, Optional<String> guideline) {
        if (!(member.value() instanceof Yaml.Mapping mapping)) {
            wrong(member.line(), "yaml", member.name());
            return;
        }
        onlyKnows(mapping, KNOWN);
        var wanted = wanted(mapping, member);
        var language = word(mapping, "language").orElse("both");
        if (!language.equals("both") && Language.of(language).isEmpty()) {
            wrong(member.line(), "language", member.name());
        }
        var weight = number(mapping, "weight", 50);
        if (weight < 1 || weight > 100) {
            wrong(member.line(), "weight", member.name());
        }
        var must = mapping.get("must").map(this::texts).orElse(List.of());
        if (must.isEmpty()) {
            wrong(member.line(), "no-example", member.name());
        }
        wanted.ifPresent(what -> patterns.put(
                new WordPattern(
                        member.name(),
                        guideline.map(common -> word(mapping, "guideline").orElse(common)),
                        Language.of(language),
                        what,
                        mapping.get("unless").map(this::texts).orElse(List.of()),
                        weight,
                        word(mapping, "note").orElse(""),
                        must,
                        mapping.get("mustnt").map(this::texts).orElse(List.of())),
                member.line()));
    }

    private Optional<WordPattern.Wanted> wanted(Yaml.Mapping mapping, Yaml.Member member) {
        var found = new ArrayList<WordPattern.Wanted>();
        mapping.get("phrase").ifPresent(value -> found.add(new WordPattern.Wanted.Phrase(texts(value))));
        mapping.get("near")
                .ifPresent(value -> found.add(new WordPattern.Wanted.Near(texts(value), number(mapping, "within", 8))));
        word(mapping, "pattern").ifPresent(regex -> found.add(new WordPattern.Wanted.Expression(regex)));
        if (found.size() != 1) {
            wrong(member.line(), "one-of", member.name());
            return Optional.empty();
        }
        if (found.getFirst() instanceof WordPattern.Wanted.Phrase phrase
                && phrase.any().isEmpty()) {
            wrong(member.line(), "no-word", member.name());
            return Optional.empty();
        }
        return Optional.of(found.getFirst());
    }

    private void onlyKnows(Yaml.Mapping mapping, Set<String> known) {
        mapping.members().stream()
                .filter(member -> !known.contains(member.name()))
                .forEach(member -> wrong(member.line(), "unknown", member.name()));
    }

    private Optional<String> word(Yaml.Mapping mapping, String name) {
        return mapping.get(name).flatMap(value -> {
            if (value instanceof Yaml.Scalar scalar) {
                return Optional.of(scalar.text());
            }
            wrong(value.line(), "yaml", name);
            return Optional.empty();
        });
    }

    private int number(Yaml.Mapping mapping, String name, int otherwise) {
        var text = word(mapping, name);
        try {
            return text.map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException wrong) {
            wrong(mapping.line(), name.equals("weight") ? "weight" : "within", text.orElse(""));
            return otherwise;
        }
    }

    private List<String> texts(Yaml value) {
        return switch (value) {
            case Yaml.Scalar scalar -> List.of(scalar.text());
            case Yaml.Sequence sequence ->
                sequence.items().stream().flatMap(item -> texts(item).stream()).toList();
            case Yaml.Mapping mapping -> {
                wrong(mapping.line(), "yaml", "");
                yield List.of();
            }
        };
    }

    private void wrong(int line, String reason, String detail) {
        problems.add(new RuleProblem(file, line, reason, detail));
    }
}
