package org.wellnessconnection.content;

import java.util.Map;
import org.wellnessconnection.kernel.Language;

/**
 * Which entries a list shall show.
 *
 * @param type name of a type; empty for all
 * @param states per language the state it must be in; a language that is not there may be in any
 * @param text part of a title in either language, or of a key; empty for all
 * @param trashed the trash instead of everything else
 * @param page from 1
 */
public record EntryQuery(String type, Map<Language, LanguageState> states, String text, boolean trashed, int page) {

    public EntryQuery {
        states = Map.copyOf(states);
        page = Math.max(1, page);
    }
}
