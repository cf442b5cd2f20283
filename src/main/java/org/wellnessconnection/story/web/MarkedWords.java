package org.wellnessconnection.story.web;

import java.util.List;
import org.wellnessconnection.story.Words;
import org.wellnessconnection.story.screening.Finding;
import org.wellnessconnection.story.screening.Place;

/** A story cut at what was found in it; findings are numbered from 1 in the order in which a story is read. */
public record MarkedWords(List<Pieces.Piece> title, List<Pieces.Piece> text, List<Pieces.Piece> signature) {

    static MarkedWords of(Words words, List<Finding> findings) {
        return new MarkedWords(
                Pieces.of(words.title(), Place.TITLE, findings),
                Pieces.of(words.text(), Place.TEXT, findings),
                Pieces.of(words.signature(), Place.SIGNATURE, findings));
    }

    @Override
    public String toString() {
        return "MarkedWords[]";
    }
}
