package org.wellnessconnection.content.web;

import java.util.ArrayList;
import java.util.List;
import org.wellnessconnection.content.Check;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.platform.i18n.Texts;

/** A line of the list 'before both can be published'; where a step is left, it leads to the field. */
public record CheckLine(boolean isDone, String words, String link) {

    static List<CheckLine> of(OpenEntry entry, Texts.In texts) {
        var lines = new ArrayList<CheckLine>();
        for (var check : entry.checks()) {
            if (check.isDone()) {
                lines.add(new CheckLine(true, done(check, texts), ""));
            }
            check.open().forEach(step -> lines.add(open(entry, check.part(), step, texts)));
        }
        return lines;
    }

    private static String done(Check check, Texts.In texts) {
        return texts.get(
                "content.Check." + check.kind().name() + "." + check.part().code());
    }

    private static CheckLine open(OpenEntry entry, Part part, Check.Step step, Texts.In texts) {
        var problem = step.problem();
        var label = entry.type()
                .field(step.field())
                .map(Field::label)
                .map(both -> both.in(texts.language()))
                .orElse(step.field().isEmpty() ? "" : texts.get("content.edit-entry.input.slug.label"));
        var sentence = texts.of(problem.key(), problem.arguments().toArray());
        var where = texts.get("content.part." + part.code());
        var words = label.isEmpty()
                ? texts.of("content.edit-entry.check.part", where, sentence)
                : texts.of("content.edit-entry.check.field", where, label, sentence);
        var target = step.field().isEmpty() ? entry.type().title() : step.field();
        return new CheckLine(false, words, "#" + FieldInputs.id(part, target));
    }
}
