package org.wellnessconnection.story.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.Problem.Fault;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.story.DecisionKind;
import org.wellnessconnection.story.Draft;
import org.wellnessconnection.story.Moderating.Order;
import org.wellnessconnection.story.Redaction.Replacement;
import org.wellnessconnection.story.screening.Span;

/** A decision as a program sends it: every fault of its form is told at once, with a pointer to its place. */
final class DecisionBody {

    private static final List<String> OF_A_DECISION = List.of("kind", "guidelines", "note", "redactions");

    private static final int LONGEST_WORDS = 200;

    private final JsonObject body;
    private final List<Fault> faults = new ArrayList<>();

    private DecisionBody(@Nullable JsonStructure json, List<String> known) {
        if (!(json instanceof JsonObject object)) {
            throw new ProblemException(Problem.badRequest(List.of(Fault.pointer("", "story.api.fault.object"))));
        }
        this.body = object;
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(Fault.pointer("/" + name, "story.api.fault.unknown")));
    }

    /** The decision, citing none but the given rules. */
    static Order order(@Nullable JsonStructure json, String storyId, int version, List<String> rules) {
        var read = new DecisionBody(json, OF_A_DECISION);
        var order =
                new Order(storyId, version, read.kind(), read.guidelines(rules), read.text("note"), read.redactions());
        read.end();
        return order;
    }

    /** The id of the decision that is to be taken back. */
    static String decision(@Nullable JsonStructure json) {
        var read = new DecisionBody(json, List.of("decision"));
        var decision = read.text("decision");
        read.end();
        return decision;
    }

    private void end() {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.badRequest(faults));
        }
    }

    private DecisionKind kind() {
        var said = text("kind");
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> ManagedStory.word(kind).equals(said))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(Fault.pointer(
                            "/kind",
                            "story.api.fault.one-of",
                            String.join(", ", ManagedStory.words(DecisionKind.values()))));
                    return DecisionKind.ESCALATE;
                });
    }

    private List<Replacement> redactions() {
        var said = body.getOrDefault("redactions", JsonValue.EMPTY_JSON_ARRAY);
        if (!(said instanceof JsonArray list)) {
            faults.add(Fault.pointer("/redactions", "story.api.fault.redaction"));
            return List.of();
        }
        var redactions = new ArrayList<Replacement>();
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonObject one
                    && one.get("from") instanceof JsonNumber from
                    && one.get("to") instanceof JsonNumber to
                    && one.get("words") instanceof JsonString words
                    && isSpan(from, to)
                    && words.getString().length() <= LONGEST_WORDS) {
                redactions.add(new Replacement(new Span(from.intValue(), to.intValue()), words.getString()));
            } else {
                faults.add(Fault.pointer("/redactions/" + i, "story.api.fault.redaction"));
            }
        }
        return redactions;
    }

    private static boolean isSpan(JsonNumber from, JsonNumber to) {
        return from.isIntegral()
                && to.isIntegral()
                && from.longValue() >= 0
                && from.longValue() < to.longValue()
                && to.longValue() <= Draft.LONGEST;
    }

    private List<String> guidelines(List<String> rules) {
        var said = body.getOrDefault("guidelines", JsonValue.EMPTY_JSON_ARRAY);
        if (said instanceof JsonArray list
                && list.stream().allMatch(one -> one instanceof JsonString code && rules.contains(code.getString()))) {
            return list.getValuesAs(JsonString::getString).stream().distinct().toList();
        }
        faults.add(Fault.pointer("/guidelines", "story.api.fault.guidelines", String.join(", ", rules)));
        return List.of();
    }

    private String text(String name) {
        return switch (body.get(name)) {
            case null -> "";
            case JsonString text -> text.getString();
            default -> {
                faults.add(Fault.pointer("/" + name, "story.api.fault.text"));
                yield "";
            }
        };
    }
}
