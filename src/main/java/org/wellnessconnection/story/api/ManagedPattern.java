package org.wellnessconnection.story.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.story.PatternDesk;
import org.wellnessconnection.story.screening.WordPattern;
import org.wellnessconnection.story.screening.WordPattern.Wanted;

/**
 * A pattern as programs see and send it. {@code words} are the phrases, the groups of near words, or the one expression;
 * {@code guideline} is left out for a sign of distress, {@code language} for both.
 */
final class ManagedPattern {

    static final List<String> KINDS = List.of("phrase", "near", "expression");
    private static final int WITHIN = 8;
    private static final int WEIGHT = 50;
    private static final Set<String> MEMBERS = Set.of(
            "name",
            "guideline",
            "language",
            "kind",
            "words",
            "within",
            "unless",
            "weight",
            "note",
            "must",
            "mustNot",
            "source");

    private ManagedPattern() {}

    static JsonObject line(PatternDesk.Line line) {
        return members(line.pattern())
                .add("source", ManagedStory.word(line.source()))
                .build();
    }

    static JsonObject of(WordPattern pattern) {
        return members(pattern).build();
    }

    private static JsonObjectBuilder members(WordPattern pattern) {
        var json = SharedJson.object().add("name", pattern.name());
        pattern.guideline().ifPresent(code -> json.add("guideline", code));
        pattern.language().ifPresent(language -> json.add("language", language.code()));
        switch (pattern.wanted()) {
            case Wanted.Phrase phrase -> json.add("kind", "phrase").add("words", SharedJson.array(phrase.any()));
            case Wanted.Near near ->
                json.add("kind", "near")
                        .add("words", SharedJson.array(near.words()))
                        .add("within", near.within());
            case Wanted.Expression expression ->
                json.add("kind", "expression").add("words", SharedJson.array(List.of(expression.regex())));
        }
        return json.add("unless", SharedJson.array(pattern.unless()))
                .add("weight", pattern.weight())
                .add("note", pattern.note())
                .add("must", SharedJson.array(pattern.must()))
                .add("mustNot", SharedJson.array(pattern.mustNot()));
    }

    /**
     * What a program sends; whether it can be used is not looked at here.
     *
     * @param name the name that its address gives it; nothing where the body names it
     * @param rules codes of the rules of engagement
     */
    static WordPattern read(@Nullable JsonStructure json, Optional<String> name, List<String> rules) {
        var body = new BodyMembers(json, MEMBERS);
        var said = body.text("name");
        if (name.isPresent() && !said.isEmpty() && !said.equals(name.get())) {
            body.fault("name", "story.api.fault.name");
        }
        var guideline = body.text("guideline");
        if (!guideline.isEmpty() && !rules.contains(guideline)) {
            body.fault("guideline", "story.api.fault.guidelines", String.join(", ", rules));
        }
        var language = body.text("language");
        if (!language.isEmpty() && Language.of(language).isEmpty()) {
            body.fault("language", "story.api.fault.language");
        }
        var pattern = new WordPattern(
                name.orElse(said),
                Stream.of(guideline).filter(code -> !code.isEmpty()).findFirst(),
                Language.of(language),
                wanted(body),
                body.lines("unless"),
                body.whole("weight", WEIGHT),
                body.text("note").strip(),
                body.lines("must"),
                body.lines("mustNot"));
        body.end();
        return pattern;
    }

    private static Wanted wanted(BodyMembers body) {
        var words = body.lines("words");
        return switch (body.oneOf("kind", KINDS)) {
            case "near" -> new Wanted.Near(words, body.whole("within", WITHIN));
            case "expression" -> {
                if (words.size() > 1) {
                    body.fault("words", "story.api.fault.one-expression");
                }
                yield new Wanted.Expression(words.isEmpty() ? "" : words.getFirst());
            }
            default -> new Wanted.Phrase(words);
        };
    }
}
