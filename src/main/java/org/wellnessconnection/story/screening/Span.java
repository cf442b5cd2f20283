package org.wellnessconnection.story.screening;

/** A part of the author's text, from a character up to but without another one. */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no span: " + from + " to " + to);
        }
    }

    public int length() {
        return to - from;
    }

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    public String of(String text) {
        return text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
    }
}
