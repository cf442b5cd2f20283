package org.wellnessconnection.story.api;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.story.DecisionKind;
import org.wellnessconnection.story.Draft;
import org.wellnessconnection.story.Moderating.Order;
import org.wellnessconnection.story.Redaction.Replacement;
import org.wellnessconnection.story.screening.Place;
import org.wellnessconnection.story.screening.Span;

/** A decision as a program sends it. */
final class DecisionBody {

    private static final int LONGEST_WORDS = 200;

    private DecisionBody() {}

    /** The decision, citing none but the given rules and naming none but the given themes. */
    static Order order(
            @Nullable JsonStructure json, String storyId, int version, List<String> rules, List<String> themes) {
        var body = new BodyMembers(json, Set.of("kind", "guidelines", "note", "redactions", "themes"));
        var kind = body.oneOf("kind", ManagedStory.words(DecisionKind.values()));
        var order = new Order(
                storyId,
                version,
                Arrays.stream(DecisionKind.values())
                        .filter(one -> ManagedStory.word(one).equals(kind))
                        .findFirst()
                        .orElseThrow(),
                body.codes("guidelines", rules),
                body.text("note"),
                redactions(body),
                body.codes("themes", themes));
        body.end();
        return order;
    }

    /** The id of the decision that is to be taken back. */
    static String decision(@Nullable JsonStructure json) {
        var body = new BodyMembers(json, Set.of("decision"));
        var decision = body.text("decision");
        body.end();
        return decision;
    }

    private static List<Replacement> redactions(BodyMembers body) {
        var redactions = new ArrayList<Replacement>();
        var list = body.array("redactions", "story.api.fault.redaction");
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonObject one
                    && one.get("from") instanceof JsonNumber from
                    && one.get("to") instanceof JsonNumber to
                    && one.get("words") instanceof JsonString words
                    && place(one).isPresent()
                    && isSpan(from, to)
                    && words.getString().length() <= LONGEST_WORDS) {
                redactions.add(
                        new Replacement(place(one).get(), new Span(from.intValue(), to.intValue()), words.getString()));
            } else {
                body.fault("redactions/" + i, "story.api.fault.redaction");
            }
        }
        return redactions;
    }

    /** In the text where the redaction does not say; nothing for a place that no story has. */
    private static Optional<Place> place(JsonObject redaction) {
        if (!redaction.containsKey("in")) {
            return Optional.of(Place.TEXT);
        }
        return Arrays.stream(Place.values())
                .filter(place -> redaction.get("in") instanceof JsonString said
                        && said.getString().equals(ManagedStory.word(place)))
                .findFirst();
    }

    private static boolean isSpan(JsonNumber from, JsonNumber to) {
        return from.isIntegral()
                && to.isIntegral()
                && from.longValue() >= 0
                && from.longValue() < to.longValue()
                && to.longValue() <= Draft.LONGEST;
    }
}
