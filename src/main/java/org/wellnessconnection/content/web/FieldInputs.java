package org.wellnessconnection.content.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.content.EntryValues;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.content.type.FieldProblem;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.content.web.FieldInput.Counter;
import org.wellnessconnection.content.web.FieldInput.Option;
import org.wellnessconnection.content.web.FieldInput.Shape;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;

/** Makes the inputs of a type's fields, in the words of the reader's language. */
final class FieldInputs {

    /** A text that may be longer gets an area instead of a line. */
    private static final int LINE = 130;

    /** More options than that are chosen from a list. */
    private static final int RADIOS = 5;

    private final Texts.In texts;
    private final Typed typed;
    private final Map<Part, List<FieldProblem>> problems;
    private final Rights rights;

    FieldInputs(Texts.In texts, Typed typed, Map<Part, List<FieldProblem>> problems, Rights rights) {
        this.texts = texts;
        this.typed = typed;
        this.problems = Map.copyOf(problems);
        this.rights = rights;
    }

    static String id(Part part, String field) {
        return part.code() + "-" + field;
    }

    FieldInput of(Field field, Part part) {
        var values = typed.inputs(part, field.name());
        return new FieldInput(
                id(part, field.name()),
                Typed.name(part, field.name()),
                label(field.label().in(texts.language()), part),
                part.language().map(Language::tag).orElse(""),
                shape(field),
                type(field),
                field.required(),
                values,
                options(field, part, values),
                field.to().isEmpty() ? "" : "targets-" + field.name(),
                hints(field),
                counter(field, values),
                problems(part, field.name()),
                !rights.mayWrite(part));
    }

    /** The address of a language's page. */
    FieldInput slug(ContentType type, Part part) {
        var values = typed.inputs(part, EntryValues.SLUG);
        var address = part.language()
                .flatMap(language -> type.address(language, values.isEmpty() ? "…" : values.getFirst()))
                .orElse("");
        return new FieldInput(
                id(part, EntryValues.SLUG),
                Typed.name(part, EntryValues.SLUG),
                label(texts.get("content.edit-entry.input.slug.label"), part),
                part.language().map(Language::tag).orElse(""),
                Shape.LINE,
                "text",
                true,
                values,
                List.of(),
                "",
                List.of(address),
                Counter.NONE,
                problems(part, EntryValues.SLUG),
                !rights.mayWrite(part));
    }

    String label(String label, Part part) {
        return part.language()
                .map(language -> texts.of("content.edit-entry.input.in-language." + language.code(), label))
                .orElse(label);
    }

    private static Shape shape(Field field) {
        return switch (field) {
            case Field.Text text -> text.limits().max() > LINE ? Shape.BLOCK : Shape.LINE;
            case Field.Markdown markdown -> Shape.BLOCK;
            case Field.Items items -> Shape.BLOCK;
            case Field.Choice choice ->
                choice.required() && choice.options().size() <= RADIOS ? Shape.RADIOS : Shape.SELECT;
            case Field.Choices choices -> Shape.CHECKBOXES;
            case Field.Flag flag -> Shape.SELECT;
            case Field.References references -> Shape.LINES;
            default -> Shape.LINE;
        };
    }

    private static String type(Field field) {
        return switch (field) {
            case Field.Day day -> "date";
            case Field.Url url -> "url";
            case Field.Email email -> "email";
            case Field.Phone phone -> "tel";
            default -> "text";
        };
    }

    private List<Option> options(Field field, Part part, List<String> chosen) {
        var options = new ArrayList<Option>();
        if (field instanceof Field.Flag) {
            options.add(new Option("", "true", texts.get("common.yes"), chosen.contains("true")));
            options.add(new Option("", "false", texts.get("common.no"), chosen.contains("false")));
        }
        field.options()
                .forEach((key, label) -> options.add(new Option(
                        options.isEmpty() ? id(part, field.name()) : id(part, field.name()) + "-" + key,
                        key,
                        label.in(texts.language()),
                        chosen.contains(key))));
        return options;
    }

    private List<String> hints(Field field) {
        var hints = new ArrayList<String>();
        var help = field.help().in(texts.language());
        if (!help.isEmpty()) {
            hints.add(help);
        }
        switch (field) {
            case Field.Markdown markdown -> hints.add(texts.get("content.edit-entry.input.markdown.hint"));
            case Field.Items items when help.isEmpty() -> hints.add(texts.get("content.edit-entry.input.list.hint"));
            case Field.References references -> hints.add(texts.get("content.edit-entry.input.references.hint"));
            case Field.Reference reference -> hints.add(texts.get("content.edit-entry.input.references.hint"));
            default -> {}
        }
        return hints;
    }

    private Counter counter(Field field, List<String> values) {
        return switch (field) {
            case Field.Markdown markdown -> counter(values, markdown.limits().max());
            case Field.Text text
            when text.limits().max() > LINE -> counter(values, text.limits().max());
            default -> Counter.NONE;
        };
    }

    private Counter counter(List<String> values, long most) {
        var key = "content.edit-entry.input.counter";
        var limit = Formats.number(most, texts.language());
        var text = values.isEmpty() ? "" : values.getFirst();
        var now = Formats.number(text.codePointCount(0, text.length()), texts.language());
        return new Counter(texts.of(key, "{0}", limit), texts.of(key, now, limit));
    }

    private List<String> problems(Part part, String field) {
        return problems.getOrDefault(part, List.of()).stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> texts.of(problem.key(), problem.arguments().toArray()))
                .toList();
    }
}
