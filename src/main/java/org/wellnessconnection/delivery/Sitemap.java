package org.wellnessconnection.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;

/** Every public page with its counterpart in the other language, for search engines (sitemaps.org). */
@ApplicationScoped
public class Sitemap {

    /** More than this a search engine does not read in one file. */
    static final int MOST_IN_A_FILE = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Published published;
    private final Pages pages;

    @Inject
    public Sitemap(Published published, Pages pages) {
        this.published = published;
        this.pages = pages;
    }

    /** One page: its address, its addresses by language, and when it changed last, if that can be said. */
    record Place(String address, Map<Language, String> alternates, Optional<Instant> modified) {}

    /** The sitemap itself, or the index of its files where one does not hold it. */
    String whole() {
        var places = places();
        return places.size() <= MOST_IN_A_FILE ? file(places) : index((places.size() - 1) / MOST_IN_A_FILE + 1);
    }

    /** One file of a large sitemap, counted from 1. */
    String file(int number) {
        var places = places();
        var from = (number - 1L) * MOST_IN_A_FILE;
        if (from < 0 || from >= places.size()) {
            throw new NotFound("sitemap " + number);
        }
        return file(places.subList((int) from, Math.min((int) from + MOST_IN_A_FILE, places.size())));
    }

    private String index(int files) {
        return XmlText.document(xml -> xml.element(
                "sitemapindex",
                inside -> {
                    for (var number = 1; number <= files; number++) {
                        var address = pages.absolute("/sitemap.xml?part=" + number);
                        inside.element("sitemap", one -> one.text("loc", address));
                    }
                },
                "xmlns",
                NAMESPACE));
    }

    static String file(List<Place> places) {
        return XmlText.document(xml -> xml.element(
                "urlset",
                inside -> {
                    for (var place : places) {
                        inside.element("url", url -> place(place, url));
                    }
                },
                "xmlns",
                NAMESPACE,
                "xmlns:xhtml",
                "http://www.w3.org/1999/xhtml"));
    }

    private static void place(Place place, XmlText xml) throws XMLStreamException {
        xml.text("loc", place.address);
        if (place.modified.isPresent()) {
            xml.text("lastmod", place.modified.get().toString());
        }
        for (var alternate : place.alternates.entrySet()) {
            xml.empty(
                    "xhtml:link",
                    "rel",
                    "alternate",
                    "hreflang",
                    alternate.getKey().tag(),
                    "href",
                    alternate.getValue());
        }
    }

    private List<Place> places() {
        var places = new ArrayList<Place>();
        for (var type : published.types()) {
            lists(type, places::add);
            if (type.path().isPresent()) {
                for (var language : Language.values()) {
                    everything(type, language, document -> entry(type, document).ifPresent(places::add));
                }
            }
        }
        return places;
    }

    private void lists(PublishedType type, Consumer<Place> places) {
        var addresses = new LinkedHashMap<Language, String>();
        for (var language : Language.values()) {
            pages.list(type, language).ifPresent(address -> addresses.put(language, address));
        }
        addresses.values().forEach(address -> places.accept(new Place(address, addresses, Optional.empty())));
    }

    private Optional<Place> entry(PublishedType type, PublishedDocument document) {
        var addresses = pages.of(type, document);
        return Optional.ofNullable(addresses.get(document.language()))
                .filter(address -> !document.hidden())
                .map(address -> new Place(address, addresses, Optional.of(document.modified())));
    }

    private void everything(PublishedType type, Language language, Consumer<PublishedDocument> documents) {
        var after = Optional.<String>empty();
        do {
            var answer = published.list(
                    new Listing(language, type.name(), Optional.empty(), List.of(), List.of(), 100, after, List.of()));
            answer.items().forEach(documents);
            after = answer.next();
        } while (after.isPresent());
    }
}
