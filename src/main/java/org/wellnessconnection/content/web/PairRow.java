package org.wellnessconnection.content.web;

/** A field that each language has for itself: English left, French right. */
public record PairRow(String id, Cell en, Cell fr) {

    public boolean isBehind() {
        return en.behind() != null || fr.behind() != null || en.clash() != null || fr.clash() != null;
    }
}
