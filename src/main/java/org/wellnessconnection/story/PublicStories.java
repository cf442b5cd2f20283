package org.wellnessconnection.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;

/** Stories as they are public now. */
@ApplicationScoped
class PublicStories {

    private static final String TYPE = "story";
    private static final int PAGE = 100;

    private final Published published;

    @Inject
    PublicStories(Published published) {
        this.published = published;
    }

    /**
     * One of them. Prints without its words.
     *
     * @param reference its key, by which it is reported
     */
    record Text(String reference, Language language, Words words) {
        @Override
        public String toString() {
            return "Text[" + reference + "]";
        }
    }

    /** All in both languages; none while the site is being built. */
    List<Text> all() {
        var all = new ArrayList<Text>();
        try {
            for (var language : Language.values()) {
                var listing = Listing.of(language, TYPE, PAGE);
                var answer = published.list(listing);
                answer.items().forEach(story -> all.add(text(story)));
                while (answer.next().isPresent()) {
                    answer = published.list(new Listing(
                            language, TYPE, Optional.empty(), List.of(), List.of(), PAGE, answer.next(), List.of()));
                    answer.items().forEach(story -> all.add(text(story)));
                }
            }
        } catch (Published.NotReady | Listing.BadCursor building) {
            all.clear();
        }
        return List.copyOf(all);
    }

    /** By the last part of its address. */
    Optional<PublishedDocument> at(Language language, String slug) {
        return published.bySlug(language, TYPE, slug);
    }

    Optional<PublishedDocument> named(Language language, String reference) {
        return published.byReference(language, TYPE + "/" + reference);
    }

    private static Text text(PublishedDocument story) {
        return new Text(story.key(), story.language(), words(story));
    }

    static Words words(PublishedDocument story) {
        return new Words(story.title(), EntryPress.plain(story.text("body")), story.text("by"));
    }
}
