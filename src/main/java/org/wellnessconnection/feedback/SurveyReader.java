package org.wellnessconnection.feedback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.platform.yaml.Yaml;
import org.wellnessconnection.platform.yaml.YamlError;
import org.wellnessconnection.platform.yaml.YamlReader;

/** Reads one survey file. Whatever is wrong is added to the problems, so that one reading finds everything. */
final class SurveyReader {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_WORD = 40;
    private static final Bilingual<String> SILENT = new Bilingual<>("", "");
    private static final Map<SurveyKind, Integer> MOST_QUESTIONS =
            Map.of(SurveyKind.EVALUATION, 10, SurveyKind.POLL, 3);
    private static final int MOST_CHOICES = 10;

    private final String file;
    private final List<String> problems;
    private final Map<String, Map<String, Bilingual<String>>> scales = new LinkedHashMap<>();

    private SurveyReader(String file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The survey, or nothing where its file has no form at all; worth using only if no problem was added. */
    static Optional<Survey> read(String name, String text, List<String> problems) {
        var reader = new SurveyReader(name + ".yaml", problems);
        reader.mustBeWord(1, name);
        try {
            return reader.mapping(YamlReader.read(text), "a survey").map(root -> reader.survey(name, root));
        } catch (YamlError broken) {
            reader.wrong(broken.line(), broken.problem());
            return Optional.empty();
        }
    }

    private Survey survey(String name, Yaml.Mapping root) {
        onlyKnows(root, Set.of("kind", "title", "intro", "scales", "questions"));
        var kind = oneOf(root, "kind", SurveyKind.class).orElse(SurveyKind.POLL);
        root.get("scales").flatMap(value -> mapping(value, "scales")).ifPresent(named -> {
            for (var scale : members(named)) {
                scales.put(scale.name(), choices(scale.name(), scale.value()));
            }
        });
        var questions = new ArrayList<Question>();
        needed(root, "questions").flatMap(value -> mapping(value, "questions")).ifPresent(named -> {
            for (var question : members(named)) {
                mapping(question.value(), question.name())
                        .ifPresent(body -> questions.add(question(question.name(), body)));
            }
            if (questions.isEmpty() || questions.size() > MOST_QUESTIONS.getOrDefault(kind, 0)) {
                wrong(
                        named.line(),
                        "it asks " + questions.size() + " questions; give it 1 to " + MOST_QUESTIONS.get(kind));
            }
        });
        return new Survey(name, kind, bilingual(root, "title"), bilingual(root, "intro"), questions);
    }

    private Question question(String name, Yaml.Mapping body) {
        mustBeWord(body.line(), name);
        onlyKnows(body, Set.of("kind", "label", "options", "scale"));
        var kind = oneOf(body, "kind", Question.Kind.class).orElse(Question.Kind.ONE);
        return new Question(name, kind, bilingual(body, "label"), offered(name, body));
    }

    private Map<String, Bilingual<String>> offered(String name, Yaml.Mapping body) {
        var scale = body.get("scale");
        var options = body.get("options");
        if (scale.isPresent() == options.isPresent()) {
            wrong(body.line(), name + " takes either 'options' or the name of a 'scale'");
            return Map.of();
        }
        return scale.map(this::scale)
                .or(() -> options.map(value -> choices(name, value)))
                .orElse(Map.of());
    }

    private Map<String, Bilingual<String>> scale(Yaml value) {
        var word = value instanceof Yaml.Scalar scalar ? scalar.text() : "";
        if (!scales.containsKey(word)) {
            wrong(value.line(), "there is no scale '" + word + "'; 'scales' names " + listed(scales.keySet()));
        }
        return scales.getOrDefault(word, Map.of());
    }

    private Map<String, Bilingual<String>> choices(String name, Yaml value) {
        var choices = new LinkedHashMap<String, Bilingual<String>>();
        mapping(value, name).ifPresent(named -> {
            for (var choice : members(named)) {
                mustBeWord(choice.line(), choice.name());
                choices.put(choice.name(), bilingual(choice.name(), choice.value()));
            }
            if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
                wrong(named.line(), name + " offers " + choices.size() + " choices; give it 2 to " + MOST_CHOICES);
            }
        });
        return choices;
    }

    /** Each name once; the second of the same name is a problem and left out. */
    private List<Yaml.Member> members(Yaml.Mapping mapping) {
        var seen = new HashSet<String>();
        return mapping.members().stream()
                .filter(member -> {
                    var first = seen.add(member.name());
                    if (!first) {
                        wrong(member.line(), "'" + member.name() + "' stands twice");
                    }
                    return first;
                })
                .toList();
    }

    private Bilingual<String> bilingual(Yaml.Mapping mapping, String name) {
        return needed(mapping, name).map(value -> bilingual(name, value)).orElse(SILENT);
    }

    private Bilingual<String> bilingual(String name, Yaml value) {
        if (value instanceof Yaml.Mapping both) {
            onlyKnows(both, Set.of("en", "fr"));
            return new Bilingual<>(language(name, both, "en"), language(name, both, "fr"));
        }
        wrong(value.line(), name + " is said in both languages: {en: …, fr: …}");
        return SILENT;
    }

    private String language(String name, Yaml.Mapping both, String language) {
        var text = both.get(language)
                .filter(value -> value instanceof Yaml.Scalar scalar && scalar.sort() != Yaml.Sort.NULL)
                .map(value -> ((Yaml.Scalar) value).text().strip())
                .orElse("");
        if (text.isEmpty()) {
            wrong(both.line(), name + " has no text in '" + language + "'");
        }
        return text;
    }

    private <E extends Enum<E>> Optional<E> oneOf(Yaml.Mapping mapping, String name, Class<E> words) {
        return needed(mapping, name).flatMap(value -> {
            var text = value instanceof Yaml.Scalar scalar ? scalar.text() : "";
            var found = Stream.of(words.getEnumConstants())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                var known = Stream.of(words.getEnumConstants())
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
                wrong(value.line(), name + " is one of " + listed(known) + ", not '" + text + "'");
            }
            return found;
        });
    }

    private Optional<Yaml> needed(Yaml.Mapping mapping, String name) {
        var value = mapping.get(name);
        if (value.isEmpty()) {
            wrong(mapping.line(), "'" + name + "' is missing");
        }
        return value;
    }

    private Optional<Yaml.Mapping> mapping(Yaml value, String what) {
        if (value instanceof Yaml.Mapping mapping) {
            return Optional.of(mapping);
        }
        wrong(value.line(), what + " is a list of names with what belongs to them");
        return Optional.empty();
    }

    private void onlyKnows(Yaml.Mapping mapping, Set<String> names) {
        for (var member : members(mapping)) {
            if (!names.contains(member.name())) {
                wrong(member.line(), "nothing is meant by '" + member.name() + "' here; there is " + listed(names));
            }
        }
    }

    private void mustBeWord(int line, String name) {
        if (!WORD.matcher(name).matches() || name.length() > LONGEST_WORD) {
            wrong(line, "'" + name + "' is no name: small letters, digits and hyphens, " + LONGEST_WORD + " at most");
        }
    }

    private void wrong(int line, String problem) {
        problems.add("surveys/" + file + ":" + line + ": " + problem);
    }

    private static String listed(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
