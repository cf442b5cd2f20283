package org.wellnessconnection.content.web;

/**
 * A sentence on top of a page about what was done, or about what to know before.
 *
 * @param link where it leads to, with {@code linkLabel}; both empty for none
 */
public record Notice(Look look, String text, String link, String linkLabel) {

    /** How it looks; the sentence says the same. */
    public enum Look {
        GOOD,
        CAREFUL,
        QUIET
    }

    static Notice good(String text) {
        return new Notice(Look.GOOD, text, "", "");
    }

    static Notice careful(String text) {
        return new Notice(Look.CAREFUL, text, "", "");
    }

    static Notice quiet(String text) {
        return new Notice(Look.QUIET, text, "", "");
    }

    Notice leadingTo(String address, String label) {
        return new Notice(look, text, address, label);
    }

    public String style() {
        return switch (look) {
            case GOOD -> "note note--ok";
            case CAREFUL -> "note note--warn";
            case QUIET -> "note note--quiet";
        };
    }
}
