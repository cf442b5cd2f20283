package org.wellnessconnection.content.web;

import java.util.List;

/**
 * One field of the form in one language, or in none where both share it, as the view draws it.
 *
 * @param id of the input; its hint is {@code <id>-hint}, its message {@code <id>-error}
 * @param name under which it is sent
 * @param language {@code en-CA} or {@code fr-CA}; empty for shared fields
 * @param shape how it is drawn
 * @param type of the {@code input} element, where it is one
 * @param values what stands in it
 * @param options to choose from
 * @param suggestions id of the list of entries to refer to; empty for other fields
 * @param hints sentences below the label
 * @param counter how much of a text of limited length there is
 * @param problems what is wrong with it, as whole sentences
 * @param isLocked whether this person may only read it
 */
public record FieldInput(
        String id,
        String name,
        String label,
        String language,
        Shape shape,
        String type,
        boolean required,
        List<String> values,
        List<Option> options,
        String suggestions,
        List<String> hints,
        Counter counter,
        List<String> problems,
        boolean isLocked) {

    /**
     * A number of characters, in words.
     *
     * @param form with {@code {0}} for the number, for the script that counts on; empty for fields that count nothing
     * @param now with the number as it is
     */
    public record Counter(String form, String now) {
        static final Counter NONE = new Counter("", "");
    }

    /** How a field is drawn. */
    public enum Shape {
        LINE,
        BLOCK,
        SELECT,
        RADIOS,
        CHECKBOXES,
        LINES
    }

    /** Something to choose. */
    public record Option(String id, String key, String label, boolean isChosen) {}

    public FieldInput {
        values = List.copyOf(values);
        options = List.copyOf(options);
        hints = List.copyOf(hints);
        problems = List.copyOf(problems);
    }

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean isLine() {
        return shape == Shape.LINE;
    }

    public boolean isBlock() {
        return shape == Shape.BLOCK;
    }

    public boolean isSelect() {
        return shape == Shape.SELECT;
    }

    public boolean isRadios() {
        return shape == Shape.RADIOS;
    }

    public boolean isCheckboxes() {
        return shape == Shape.CHECKBOXES;
    }

    /** Whether several inputs carry one label, as a group. */
    public boolean isGroup() {
        return shape == Shape.RADIOS || shape == Shape.CHECKBOXES || shape == Shape.LINES;
    }

    public boolean isLines() {
        return shape == Shape.LINES;
    }

    public boolean isWrong() {
        return !problems.isEmpty();
    }

    /** The inputs of a list of references: those that are filled, and two more. */
    public List<Line> lines() {
        var lines = new java.util.ArrayList<Line>();
        for (var i = 0; i < values.size() + 2; i++) {
            lines.add(new Line(i == 0 ? id : id + "-" + (i + 1), i + 1, i < values.size() ? values.get(i) : ""));
        }
        return lines;
    }

    /** One of several inputs. */
    public record Line(String id, int number, String value) {}

    /** The ids of what describes the input, for assistive technology; empty where nothing does. */
    public String describedBy() {
        var hint = hints.isEmpty() ? "" : id + "-hint";
        var error = problems.isEmpty() ? "" : id + "-error";
        return (error + " " + hint).strip();
    }

    /** Lines of a text area before it grows. */
    public int height() {
        return value().length() > 400 ? 10 : 3;
    }
}
