package org.wellnessconnection.content;

import java.util.List;

/** One page of a list, and how many there are in all. */
public record EntryPage(List<EntryLine> rows, long total, int page) {

    /** Rows of a full page. */
    public static final int SIZE = 50;

    public EntryPage {
        rows = List.copyOf(rows);
    }

    public int pages() {
        return (int) Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
