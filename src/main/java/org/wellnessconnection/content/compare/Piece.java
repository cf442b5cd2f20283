package org.wellnessconnection.content.compare;

/** A run of words that stayed, went or came. */
public record Piece(Kind kind, String text) {

    /** What became of the words. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED,
        /** Words in between that stayed and are left out, for they are far from any change. */
        GAP
    }

    public boolean isSame() {
        return kind == Kind.SAME;
    }

    public boolean isRemoved() {
        return kind == Kind.REMOVED;
    }

    public boolean isAdded() {
        return kind == Kind.ADDED;
    }

    public boolean isGap() {
        return kind == Kind.GAP;
    }
}
