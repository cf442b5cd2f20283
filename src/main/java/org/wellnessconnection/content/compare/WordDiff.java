package org.wellnessconnection.content.compare;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The difference between two texts in whole words. Words, spaces and signs are compared apart, so that a comma behind a
 * word does not change the word; a line end is a sign of its own, so that paragraphs stay paragraphs.
 */
public final class WordDiff {

    /** A text of more parts than that is compared by lines: the effort grows with the number of differences. */
    private static final int MOST_PARTS = 20_000;

    /** Parts (words, spaces and signs) that stay around each change when the rest is left out. */
    private static final int AROUND = 24;

    private static final Pattern WORDS =
            Pattern.compile("(?s)\\n|[\\p{L}\\p{M}\\p{N}]+(?:[’.\\-][\\p{L}\\p{M}\\p{N}]+)*|[^\\S\\n]+|.");

    private static final Pattern LINES = Pattern.compile("(?s)\\n|[^\\n]+");

    private WordDiff() {}

    /** All of both texts: without the added pieces the old one, without the removed ones the new one. */
    public static List<Piece> of(String before, String after) {
        var old = split(WORDS, before);
        var now = split(WORDS, after);
        if (old.size() > MOST_PARTS || now.size() > MOST_PARTS) {
            old = split(LINES, before);
            now = split(LINES, after);
        }
        var runs = new Runs();
        var at = 0;
        for (var delta : DiffUtils.diff(old, now).getDeltas()) {
            var start = delta.getSource().getPosition();
            runs.same(String.join("", old.subList(at, start)));
            runs.change(
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()));
            at = start + delta.getSource().size();
        }
        runs.same(String.join("", old.subList(at, old.size())));
        return runs.pieces();
    }

    /** The changes with a few words around each; what is far from all of them becomes a gap. */
    public static List<Piece> around(List<Piece> pieces) {
        var shorter = new ArrayList<Piece>();
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece.isSame()) {
                shorten(piece.text(), i > 0, i < pieces.size() - 1, shorter);
            } else {
                shorter.add(piece);
            }
        }
        return shorter;
    }

    private static void shorten(String text, boolean afterChange, boolean beforeChange, List<Piece> shorter) {
        var parts = split(WORDS, text);
        var head = afterChange ? AROUND : 0;
        var tail = beforeChange ? AROUND : 0;
        if (parts.size() <= head + tail + AROUND) {
            shorter.add(new Piece(Piece.Kind.SAME, text));
            return;
        }
        if (head > 0) {
            shorter.add(new Piece(Piece.Kind.SAME, String.join("", parts.subList(0, head))));
        }
        shorter.add(new Piece(Piece.Kind.GAP, " … "));
        if (tail > 0) {
            shorter.add(new Piece(Piece.Kind.SAME, String.join("", parts.subList(parts.size() - tail, parts.size()))));
        }
    }

    private static List<String> split(Pattern into, String text) {
        return into.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Collects pieces; two changes with nothing but a space between them are read as one. */
    private static final class Runs {
        private final List<Piece> pieces = new ArrayList<>();
        private String removed = "";
        private String added = "";
        private String bridge = "";

        void same(String text) {
            if (text.isEmpty()) {
                return;
            }
            if (!removed.isEmpty() && !added.isEmpty() && text.isBlank() && text.indexOf('\n') < 0) {
                bridge = text;
                return;
            }
            flush();
            add(Piece.Kind.SAME, text);
        }

        void change(String old, String now) {
            if (!bridge.isEmpty() && (old.isEmpty() || now.isEmpty())) {
                flush();
            }
            removed += bridge + old;
            added += bridge + now;
            bridge = "";
        }

        List<Piece> pieces() {
            flush();
            return List.copyOf(pieces);
        }

        private void flush() {
            add(Piece.Kind.REMOVED, removed);
            add(Piece.Kind.ADDED, added);
            add(Piece.Kind.SAME, bridge);
            removed = "";
            added = "";
            bridge = "";
        }

        private void add(Piece.Kind kind, String text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(kind, text));
            }
        }
    }
}
