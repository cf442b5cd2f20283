package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.site.Addresses;

/** The page of one entry, of any type that has pages. */
@ApplicationScoped
class EntryPages {

    private static final String HELP = "page/help-now";
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\b\\d-\\d-\\d\\b");

    private final Published published;
    private final Addresses addresses;
    private final Shelf shelf;
    private final Facts facts;
    private final Heads heads;
    private final Frames frames;

    @Inject
    EntryPages(Published published, Addresses addresses, Shelf shelf, Facts facts, Heads heads, Frames frames) {
        this.published = published;
        this.addresses = addresses;
        this.shelf = shelf;
        this.facts = facts;
        this.heads = heads;
        this.frames = frames;
    }

    /**
     * An entry.
     *
     * @param crumb the list it belongs to; an empty address for pages at the root
     * @param texts safe HTML of its Markdown fields, in order
     * @param counterpart its title in the other language where the words themselves are the matter (terms)
     * @param lines who can be reached, on the page that is about that
     */
    record Entry(
            Link crumb,
            String title,
            String lead,
            List<Facts.Fact> facts,
            List<String> texts,
            List<Facts.Fact> related,
            String mark,
            Link counterpart,
            List<Line> lines,
            String updated) {}

    /** A line to call or to read about. */
    record Line(String title, String href, String summary, String number, String dial, String hours) {}

    Route show(Visit visit, PublishedType type, PublishedDocument document) {
        var address = addresses.of(document).orElseThrow();
        var summary = Items.summary(document, type);
        var draft = heads.page(
                        visit,
                        "entry",
                        address,
                        addresses.of(document, document.language().other()))
                .about(document.title(), summary)
                .under(type.name())
                .show(entry(visit, type, document));
        if (type.name().equals("term")) {
            draft.data(StructuredData.term(
                    document,
                    summary,
                    addresses.absolute(address),
                    addresses
                            .list(type, document.language())
                            .map(addresses::absolute)
                            .orElse("")));
        } else {
            var publisher = frames.in(document.language()).name();
            draft.article().data(StructuredData.article(document, summary, addresses.absolute(address), publisher));
        }
        return draft.route();
    }

    private Entry entry(Visit visit, PublishedType type, PublishedDocument document) {
        var language = document.language();
        return new Entry(
                new Link(
                        type.plural().in(language),
                        addresses.list(type, language).orElse("")),
                document.title(),
                type.summaryField()
                        .map(document::text)
                        .map(EntryPages::unbroken)
                        .orElse(""),
                facts.of(document, type),
                type.fields().stream()
                        .map(field -> document.html(field.name()))
                        .filter(html -> !html.isEmpty())
                        .toList(),
                facts.references(document, type),
                document.text("mark"),
                type.name().equals("term") ? counterpart(visit, document) : new Link("", ""),
                document.reference().equals(HELP) ? lines(language) : List.of(),
                visit.texts().of("site.item.updated", Formats.date(Items.day(document), language)));
    }

    /** Numbers such as 9-1-1 stay on one line. */
    static String unbroken(String text) {
        return SHORT_NUMBER.matcher(text).replaceAll(number -> number.group().replace('-', '\u2011'));
    }

    private Link counterpart(Visit visit, PublishedDocument document) {
        return published
                .byId(visit.language().other(), document.id())
                .map(other -> new Link(other.title(), addresses.of(other).orElse("")))
                .orElse(new Link("", ""));
    }

    private List<Line> lines(Language language) {
        return shelf.get(language, "site/site").stream()
                .flatMap(site -> site.values("urgent").stream())
                .flatMap(reference -> shelf.get(language, reference).stream())
                .map(entry -> new Line(
                        entry.title(),
                        addresses.of(entry).orElse(""),
                        entry.text("summary"),
                        entry.text("phone").isBlank() ? "" : Formats.phone(entry.text("phone"), language),
                        entry.text("phone").isBlank() ? "" : Formats.dial(entry.text("phone")),
                        entry.text("hours")))
                .toList();
    }

    /**
     * What to answer where a slug is not public in this language: the page in the other one, politely named for a type
     * whose languages are published one by one, a permanent redirect where the slug merely belongs to the other language.
     */
    Optional<Route> elsewhere(Visit visit, PublishedType type, String slug) {
        var language = visit.language();
        var former = published.byFormerSlug(language, type.name(), slug).flatMap(addresses::of);
        if (former.isPresent()) {
            return former.map(address -> new Route.Redirect(address, true));
        }
        var there = published.bySlug(language.other(), type.name(), slug);
        var here = there.flatMap(document -> addresses.of(document, language));
        if (here.isPresent()) {
            return here.map(address -> new Route.Redirect(address, true));
        }
        return there.filter(document -> type.independent()).map(document -> otherLanguageOnly(visit, type, document));
    }

    /** A text that exists in the other language only. */
    record Elsewhere(String title, String text, Link original, Link list) {}

    private Route otherLanguageOnly(Visit visit, PublishedType type, PublishedDocument document) {
        var t = visit.texts();
        var original = addresses.of(document).orElseThrow();
        var list = addresses.list(type, visit.language()).orElse(addresses.home(visit.language()));
        return heads.page(visit, "elsewhere", list, Optional.of(original))
                .about(t.get("site.elsewhere.title"), "")
                .under(type.name())
                .unlisted()
                .toggleTo(original)
                .show(new Elsewhere(
                        t.get("site.elsewhere.title"),
                        t.get("site.elsewhere.text"),
                        new Link(document.title(), original),
                        new Link(type.plural().in(visit.language()), list)))
                .route();
    }
}
