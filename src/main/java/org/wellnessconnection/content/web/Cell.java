package org.wellnessconnection.content.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.compare.Piece;

/**
 * One language of a row of the editor.
 *
 * @param behind what is to be said where this language is behind; else null
 * @param change what changed here since the other language was written, where that one is behind; else null
 * @param clash what somebody else saved here meanwhile; else null
 */
public record Cell(
        FieldInput field,
        @Nullable Behind behind,
        @Nullable Change change,
        @Nullable Clash clash) {

    /**
     * This language has not followed.
     *
     * @param said that it is behind, as a sentence
     * @param update name and value of the button 'is up to date now'
     * @param unaffected of the button 'the change does not affect it'
     */
    public record Behind(String said, String update, String updateLabel, String unaffected, String unaffectedLabel) {}

    /** What the other language has not followed. {@code who} and when, in words. */
    public record Change(String title, String who, List<Piece> pieces) {}

    /** Two people changed this field. {@code take} is the name of the choice between both. */
    public record Clash(String title, String saved, List<Piece> pieces, String take) {}
}
