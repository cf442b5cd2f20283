package org.wellnessconnection.search.lucene;

/** Builds HTML out of plain text: escaped, with {@code <mark>} around what matched. */
final class Marked {

    private final String text;
    private final StringBuilder html = new StringBuilder();
    private int copied;

    /** Begins at {@code from}; everything before is left out. */
    Marked(String text, int from) {
        this.text = text;
        this.copied = from;
    }

    /** Marks from start to end, going on from the last mark; what overlaps it is marked once. */
    Marked mark(int start, int end) {
        if (end <= copied || end <= start) {
            return this;
        }
        var begin = Math.max(start, copied);
        upTo(begin);
        html.append("<mark>");
        upTo(end);
        html.append("</mark>");
        return this;
    }

    Marked upTo(int end) {
        for (; copied < end; copied++) {
            append(text.charAt(copied));
        }
        return this;
    }

    String rest() {
        return upTo(text.length()).toString();
    }

    private void append(char sign) {
        switch (sign) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            case '\n', '\r', '\u2029' -> html.append(' ');
            default -> html.append(sign < ' ' ? ' ' : sign);
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
