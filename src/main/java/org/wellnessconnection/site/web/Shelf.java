package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.site.Addresses;

/** Takes published entries off the shelf in the forms that pages need. */
@ApplicationScoped
class Shelf {

    /** A page that lists everything of a type stops here; beyond, lists have pages. */
    private static final int MOST = 1000;

    private final Published published;
    private final Addresses addresses;

    @Inject
    Shelf(Published published, Addresses addresses) {
        this.published = published;
        this.addresses = addresses;
    }

    /** Every entry of a type, in the type's own order; none where there is no such type. */
    List<PublishedDocument> all(Language language, String type) {
        if (published.type(type).isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<PublishedDocument>();
        Optional<String> after = Optional.empty();
        do {
            var answer = published.list(
                    new Listing(language, type, Optional.empty(), List.of(), List.of(), 100, after, List.of()));
            found.addAll(answer.items());
            after = answer.next();
        } while (after.isPresent() && found.size() < MOST);
        return found;
    }

    Optional<PublishedDocument> get(Language language, String reference) {
        return published.byReference(language, reference);
    }

    /** Links to the entries of a reference field that are public in this language and have a page. */
    List<Link> links(PublishedDocument document, String field) {
        return links(document.language(), document.values(field));
    }

    List<Link> links(Language language, List<String> references) {
        return references.stream()
                .flatMap(reference -> published.byReference(language, reference).stream())
                .flatMap(target -> link(target).stream())
                .toList();
    }

    Optional<Link> link(PublishedDocument target) {
        return addresses.of(target).map(href -> new Link(target.title(), href));
    }
}
