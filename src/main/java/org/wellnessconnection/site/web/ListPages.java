package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.site.Addresses;

/** The list of any type, from its type alone: filters by its counted fields, in its own order. */
@ApplicationScoped
class ListPages {

    private static final int ON_A_PAGE = 20;

    private final Published published;
    private final Addresses addresses;
    private final Items items;
    private final Heads heads;

    @Inject
    ListPages(Published published, Addresses addresses, Items items, Heads heads) {
        this.published = published;
        this.addresses = addresses;
        this.items = items;
        this.heads = heads;
    }

    Route show(Visit visit, PublishedType type) {
        var own = addresses.list(type, visit.language()).orElseThrow();
        var filters = Filters.ofType(visit, type);
        var after = Optional.of(visit.parameter("after")).filter(cursor -> !cursor.isEmpty());
        Listing.Answer answer;
        try {
            answer = published.list(new Listing(
                    visit.language(),
                    type.name(),
                    Optional.empty(),
                    filters.listing(),
                    List.of(),
                    ON_A_PAGE,
                    after,
                    filters.names()));
        } catch (Listing.BadCursor outdated) {
            return new Route.Redirect(own, false);
        }
        var page = browse(visit, type, own, filters, answer);
        var draft = heads.page(
                        visit,
                        "browse",
                        own,
                        addresses.list(type, visit.language().other()))
                .about(page.title(), page.lead())
                .show(page);
        return (visit.parameters().isEmpty() ? draft : draft.unlisted()).route();
    }

    private Browse browse(Visit visit, PublishedType type, String own, Filters filters, Listing.Answer answer) {
        var t = visit.texts();
        var lead = "site.list." + type.name() + ".lead";
        var searched = filters.names().isEmpty() ? "" : own;
        return new Browse(
                type.plural().in(visit.language()),
                t.containsKey(lead) ? t.get(lead) : "",
                searched,
                t.of("site.browse.search", type.plural().in(visit.language())),
                "",
                filters.names().isEmpty() ? "" : t.of("site.browse.count", answer.total()),
                new Link("", ""),
                filters.chips(own),
                t.of("site.browse.filters", filters.chosen().size()),
                filters.facets(answer.facets()),
                answer.items().stream().flatMap(item -> items.of(item).stream()).toList(),
                "",
                List.of(),
                Browse.Empty.none(),
                List.of(),
                paging(visit, own, answer));
    }

    private static Browse.Paging paging(Visit visit, String own, Listing.Answer answer) {
        var pages = (answer.total() + ON_A_PAGE - 1) / ON_A_PAGE;
        if (pages < 2) {
            return new Browse.Paging("", "", "");
        }
        var page = Math.clamp(visit.number("page").orElse(1), 1, (int) pages);
        var next = new java.util.TreeMap<>(visit.parameters());
        answer.next().ifPresent(cursor -> {
            next.put("after", List.of(cursor));
            next.put("page", List.of(String.valueOf(page + 1)));
        });
        return new Browse.Paging(
                visit.texts()
                        .of(
                                "site.browse.position",
                                Formats.number(page, visit.language()),
                                Formats.number(pages, visit.language())),
                visit.parameter("after").isEmpty() ? "" : own + visit.queryWithout("after", ""),
                answer.next().isPresent() ? own + Visit.query(next) : "");
    }
}
