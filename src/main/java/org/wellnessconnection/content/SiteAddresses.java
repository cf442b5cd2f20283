package org.wellnessconnection.content;

import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.kernel.Language;

/** Where public entries stand on the site. Links in texts name entries; the public gets addresses in its language. */
record SiteAddresses(Map<EntryReference, Map<Language, String>> known) {

    private static final String SCHEME = "entry:";

    /** A scheme that the sanitizer lets nobody follow: the words of the link stay, the link goes. */
    private static final String NOWHERE = "nowhere:";

    /** The page that stands at the root of each language. */
    private static final EntryReference HOME = new EntryReference("page", "home");

    /** The address of an entry; nothing for types without pages. */
    static Optional<String> of(ContentType type, EntryReference reference, Language language, String slug) {
        return reference.equals(HOME) ? Optional.of("/" + language.code()) : type.address(language, slug);
    }

    /** What a link's destination becomes in a language. Destinations that name no entry stay as they are. */
    String resolve(String destination, Language language) {
        if (!destination.startsWith(SCHEME)) {
            return destination;
        }
        return EntryReference.parse(destination.substring(SCHEME.length()))
                .map(reference -> known.getOrDefault(reference, Map.of()))
                .map(addresses -> addresses.getOrDefault(language, NOWHERE))
                .orElse(NOWHERE);
    }
}
