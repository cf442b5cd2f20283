package org.wellnessconnection.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What a letter says, as parts of which both the plain text and the HTML are made. Order is kept. */
public record LetterBody(List<Part> parts) {

    public LetterBody {
        parts = List.copyOf(parts);
    }

    /** A part of a letter. All text is plain; nothing in it is taken for markup. */
    public sealed interface Part {}

    public record Heading(String text) implements Part {}

    public record Paragraph(String text) implements Part {}

    /** The one thing to do. */
    public record Button(String label, URI address) implements Part {}

    /** Something to go to, among others. */
    public record Link(String label, URI address) implements Part {}

    /** What and when, as names and values: a table in HTML, lines in text. */
    public record Facts(List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String name, String value) {}

    /** Items of a list. */
    public record Items(List<String> items) implements Part {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Words of somebody else, set apart. */
    public record Quote(String text) implements Part {}

    /** Smaller, at the end: why this came, and how to stop it. */
    public record Note(String text) implements Part {}

    public static Builder letter() {
        return new Builder();
    }

    /** Collects the parts from top to bottom. */
    public static final class Builder {
        private final List<Part> parts = new ArrayList<>();

        private Builder() {}

        public Builder heading(String text) {
            parts.add(new Heading(text));
            return this;
        }

        public Builder paragraph(String text) {
            parts.add(new Paragraph(text));
            return this;
        }

        public Builder button(String label, URI address) {
            parts.add(new Button(label, address));
            return this;
        }

        public Builder link(String label, URI address) {
            parts.add(new Link(label, address));
            return this;
        }

        public Builder facts(List<Fact> facts) {
            parts.add(new Facts(facts));
            return this;
        }

        public Builder items(List<String> items) {
            parts.add(new Items(items));
            return this;
        }

        public Builder quote(String text) {
            parts.add(new Quote(text));
            return this;
        }

        public Builder note(String text) {
            parts.add(new Note(text));
            return this;
        }

        public LetterBody end() {
            return new LetterBody(parts);
        }
    }
}
