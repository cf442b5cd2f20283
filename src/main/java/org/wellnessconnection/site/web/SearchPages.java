package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.search.SearchRequest;
import org.wellnessconnection.search.Searching;
import org.wellnessconnection.site.Addresses;

/** Finding something, in one type or in everything. */
@ApplicationScoped
class SearchPages {

    private static final int ON_A_PAGE = 10;
    private static final int LAST_PAGE = 100;

    private final Published published;
    private final Searching searching;
    private final Addresses addresses;
    private final Items items;
    private final Shelf shelf;
    private final Heads heads;

    @Inject
    SearchPages(Published published, Searching searching, Addresses addresses, Items items, Shelf shelf, Heads heads) {
        this.published = published;
        this.searching = searching;
        this.addresses = addresses;
        this.items = items;
        this.shelf = shelf;
        this.heads = heads;
    }

    /** Where somebody searches: in one type, or in everything where there is none. */
    private record Place(
            Visit visit, Optional<PublishedType> type, String own, Optional<String> other, Filters filters) {
        String title() {
            return type.map(found -> found.plural().in(visit.language()))
                    .orElseGet(() -> visit.texts().get("site.search.title"));
        }

        String query() {
            return visit.parameter("q");
        }

        int page() {
            return Math.clamp(visit.number("page").orElse(1), 1, LAST_PAGE);
        }
    }

    Route everywhere(Visit visit) {
        var language = visit.language();
        return show(new Place(
                visit,
                Optional.empty(),
                addresses.search(language),
                Optional.of(addresses.search(language.other())),
                Filters.ofEverything(visit, published.types())));
    }

    Route inType(Visit visit, PublishedType type) {
        var language = visit.language();
        return show(new Place(
                visit,
                Optional.of(type),
                addresses.list(type, language).orElseThrow(),
                addresses.list(type, language.other()),
                Filters.ofType(visit, type)));
    }

    private Route show(Place place) {
        var page = place.query().isEmpty() ? invitation(place) : found(place);
        var title = place.query().isEmpty()
                ? place.title()
                : place.visit().texts().of("site.search.found-title", place.query(), place.title());
        var draft = heads.page(place.visit(), "browse", place.own(), place.other())
                .about(title, page.lead())
                .show(page)
                .unlisted();
        place.type().map(PublishedType::name).ifPresent(draft::under);
        return draft.route();
    }

    private Browse invitation(Place place) {
        var visit = place.visit();
        var popular = shelf.get(visit.language(), "site/site")
                .map(site -> shelf.links(site, "popular"))
                .orElse(List.of());
        return new Browse(
                place.title(),
                visit.texts().get("site.search.lead"),
                place.own(),
                visit.texts().get("site.search.label"),
                "",
                "",
                new Link("", ""),
                List.of(),
                "",
                List.of(),
                List.of(),
                "",
                List.of(),
                Browse.Empty.none(),
                popular,
                new Browse.Paging("", "", ""));
    }

    private Browse found(Place place) {
        var visit = place.visit();
        var t = visit.texts();
        var filters = new HashMap<>(place.filters().chosen());
        place.type().ifPresent(type -> filters.put("type", List.of(type.name())));
        var asTyped = visit.parameter("as-typed").equals("1");
        var answer = searching.search(new SearchRequest(
                visit.language(), place.query(), filters, (place.page() - 1) * ON_A_PAGE, ON_A_PAGE, asTyped));
        return new Browse(
                place.title(),
                "",
                place.own(),
                place.type()
                        .map(type -> t.of("site.browse.search", place.title()))
                        .orElseGet(() -> t.get("site.search.label")),
                place.query(),
                answer.total() == 0 ? "" : status(place, answer),
                answer.corrected().isPresent() && answer.total() > 0 ? asTyped(place) : new Link("", ""),
                place.filters().chips(place.own()),
                t.of("site.browse.filters", place.filters().chosen().size()),
                place.filters().facets(answer.facets()),
                hits(answer.hits(), place.type().isEmpty()),
                answer.other().isEmpty() ? "" : t.of("site.search.other", answer.otherTotal()),
                hits(answer.other(), place.type().isEmpty()),
                answer.total() == 0 ? empty(place, answer) : Browse.Empty.none(),
                List.of(),
                paging(place, answer.total()));
    }

    private static String status(Place place, SearchRequest.Answer answer) {
        return place.visit()
                .texts()
                .of("site.search.status", answer.total(), answer.corrected().orElse(place.query()));
    }

    private static Link asTyped(Place place) {
        return new Link(
                place.visit().texts().of("site.search.as-typed", place.query()),
                place.own() + place.visit().queryWith("as-typed", "1"));
    }

    private List<Items.Item> hits(List<SearchRequest.Hit> hits, boolean mixed) {
        return hits.stream().flatMap(hit -> items.of(hit, mixed).stream()).toList();
    }

    private Browse.Empty empty(Place place, SearchRequest.Answer answer) {
        var visit = place.visit();
        var t = visit.texts();
        var ways = new ArrayList<Link>();
        if (!place.filters().chosen().isEmpty()) {
            ways.add(new Link(
                    t.get("site.empty.without-filters"),
                    place.own() + Visit.query(Map.of("q", List.of(place.query())))));
        }
        place.type().ifPresent(type -> {
            ways.add(new Link(
                    t.get("site.empty.everywhere"),
                    addresses.search(visit.language()) + Visit.query(Map.of("q", List.of(place.query())))));
            ways.add(new Link(t.of("site.empty.browse", place.title()), place.own()));
        });
        place.other()
                .ifPresent(address -> ways.add(new Link(
                        t.get("site.empty.other-language"),
                        address + Visit.query(Map.of("q", List.of(place.query()))))));
        return new Browse.Empty(
                t.of("site.empty.title", place.query()),
                t.get("site.empty.hint"),
                answer.suggestion()
                        .map(words -> new Link(words, place.own() + Visit.query(Map.of("q", List.of(words)))))
                        .orElse(new Link("", "")),
                ways);
    }

    private static Browse.Paging paging(Place place, long total) {
        var pages = (int) Math.min(LAST_PAGE, (total + ON_A_PAGE - 1) / ON_A_PAGE);
        if (pages < 2) {
            return new Browse.Paging("", "", "");
        }
        var page = Math.min(place.page(), pages);
        var visit = place.visit();
        Language language = visit.language();
        return new Browse.Paging(
                visit.texts()
                        .of("site.browse.position", Formats.number(page, language), Formats.number(pages, language)),
                page == 1 ? "" : place.own() + visit.queryWith("page", String.valueOf(page - 1)),
                page == pages ? "" : place.own() + visit.queryWith("page", String.valueOf(page + 1)));
    }
}
