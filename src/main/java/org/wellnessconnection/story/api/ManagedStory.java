package org.wellnessconnection.story.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.story.ModerationDesk.Line;
import org.wellnessconnection.story.ModerationDesk.Opened;
import org.wellnessconnection.story.ModerationDesk.Past;
import org.wellnessconnection.story.screening.Finding;

/** Stories as programs that moderate see them. Its tag is the version that a decision names. */
final class ManagedStory {

    private ManagedStory() {}

    /** {@code to-read} for {@code TO_READ}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> words(Enum<?>... values) {
        return Arrays.stream(values).map(ManagedStory::word).toList();
    }

    static JsonObject line(Line line) {
        return members(line).build();
    }

    static JsonObject of(Opened story) {
        var findings = SharedJson.array();
        story.findings().forEach(finding -> findings.add(finding(finding)));
        var decisions = SharedJson.array();
        story.past().forEach(past -> decisions.add(past(past)));
        var json = members(story.line())
                .add("title", story.words().title())
                .add("text", story.words().text())
                .add("signature", story.words().signature())
                .add("mine", story.mine());
        story.heldUntil().ifPresent(until -> json.add("heldUntil", until.toString()));
        return json.add("themes", SharedJson.array(story.themes()))
                .add("findings", findings)
                .add("decisions", decisions)
                .build();
    }

    private static JsonObjectBuilder members(Line line) {
        return SharedJson.object()
                .add("id", line.id())
                .add("reference", line.reference())
                .add("language", line.language().code())
                .add("state", word(line.state()))
                .add("risk", word(line.risk()))
                .add("distress", line.distress())
                .add("received", line.receivedAt().toString())
                .add("due", line.dueAt().toString())
                .add("heldByAnother", line.heldByAnother());
    }

    private static JsonObject finding(Finding finding) {
        var json = SharedJson.object()
                .add("kind", word(finding.kind()))
                .add("in", word(finding.place()))
                .add("from", finding.span().from())
                .add("to", finding.span().to())
                .add("why", finding.why())
                .add("weight", finding.weight());
        finding.guideline().ifPresent(code -> json.add("guideline", code));
        finding.pattern().ifPresent(name -> json.add("pattern", name));
        return json.build();
    }

    private static JsonObject past(Past past) {
        var guidelines = SharedJson.array();
        past.guidelines().forEach(guidelines::add);
        return SharedJson.object()
                .add("id", past.id())
                .add("kind", word(past.kind()))
                .add("actor", past.actor())
                .add("at", past.at().toString())
                .add("guidelines", guidelines)
                .add("undone", past.undone())
                .add("undoable", past.undoable())
                .build();
    }
}
