package org.wellnessconnection.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;

/** Makes feeds of what is published. */
@ApplicationScoped
public class Feeds {

    private final Published published;
    private final Pages pages;
    private final Texts texts;

    @Inject
    public Feeds(Published published, Pages pages, Texts texts) {
        this.published = published;
        this.pages = pages;
        this.texts = texts;
    }

    /** The feed at {@code address}; types whose entries have no page of their own have none. */
    Feed of(Language language, String name, String address) {
        var type = published.type(name).orElseThrow(() -> new NotFound("feed " + name));
        var page = pages.list(type, language).orElseThrow(() -> new NotFound("feed " + name));
        var newest = new Listing(
                language,
                name,
                Optional.empty(),
                List.of(),
                List.of(new Listing.Sort("published", true)),
                Feed.MOST_ITEMS,
                Optional.empty(),
                List.of());
        var documents = published.list(newest).items().stream()
                .filter(document -> !document.hidden())
                .toList();
        var updated = documents.stream()
                .map(PublishedDocument::modified)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        var t = texts.in(language);
        return new Feed(
                language,
                t.of("delivery.feed.title", type.plural().in(language)),
                type.help().in(language),
                t.get("delivery.feed.author"),
                pages.absolute(address),
                page,
                updated,
                documents.stream().map(document -> item(type, document)).toList());
    }

    private Feed.Item item(PublishedType type, PublishedDocument document) {
        var page = pages.of(type, document).getOrDefault(document.language(), pages.absolute("/"));
        return new Feed.Item(
                "tag:" + URI.create(pages.absolute("/")).getHost() + ",2026:entry/" + document.id() + "/"
                        + document.language().code(),
                document.title(),
                page,
                type.summaryField().map(document::text).filter(text -> !text.isEmpty()),
                type.bodyField()
                        .map(document::html)
                        .filter(html -> !html.isEmpty())
                        .map(this::withAbsoluteLinks),
                document.published(),
                document.modified());
    }

    /** Readers show entries far from our host. The sanitizer writes attributes in this one way only. */
    private String withAbsoluteLinks(String html) {
        return html.replace("href=\"/", "href=\"" + pages.absolute("/"));
    }
}
