package org.wellnessconnection.search;

import java.util.List;
import org.wellnessconnection.kernel.Language;

/** Finding: full text over everything public in one language, with help from the other. */
public interface Searching {

    SearchRequest.Answer search(SearchRequest request);

    /** Up to {@code size} titles that complete what was typed so far, best first; typos forgiven. */
    List<Suggestion> suggest(Language language, String typed, int size);

    /** {@code titleHtml} has {@code <mark>} around what was typed. */
    record Suggestion(PublishedDocument document, String titleHtml) {}
}
