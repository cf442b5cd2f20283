package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.DisplayMode;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.site.Addresses;

/** Puts a page together: its frame, what it says about itself, and the view that shows it. */
@ApplicationScoped
class Heads {

    private final Frames frames;
    private final Addresses addresses;
    private final Published published;

    @Inject
    Heads(Frames frames, Addresses addresses, Published published) {
        this.frames = frames;
        this.addresses = addresses;
        this.published = published;
    }

    /** Begins a page that stands at {@code own} in its language and, where it exists there, at {@code other}. */
    Draft page(Visit visit, String view, String own, Optional<String> other) {
        return new Draft(visit, view, own, other);
    }

    /** A page being put together. */
    final class Draft {
        private final Visit visit;
        private final String view;
        private final String own;
        private final Optional<String> other;
        private final Map<String, Object> attributes = new HashMap<>();
        private String title = "";
        private String description = "";
        private String kind = "website";
        private String section = "";
        private boolean indexed = true;
        private @Nullable String toggle;
        private String data = "";
        private int status = 200;

        private Draft(Visit visit, String view, String own, Optional<String> other) {
            this.visit = visit;
            this.view = view;
            this.own = own;
            this.other = other;
        }

        Draft about(String pageTitle, String pageDescription) {
            this.title = pageTitle;
            this.description = pageDescription;
            return this;
        }

        /** The type in the menu to which this page belongs. */
        Draft under(String type) {
            this.section = type;
            return this;
        }

        Draft article() {
            this.kind = "article";
            return this;
        }

        /** JSON-LD as {@link StructuredData#text} makes it. */
        Draft data(String jsonLd) {
            this.data = jsonLd;
            return this;
        }

        /** Not for search engines: a result of somebody's search, or nothing at all. */
        Draft unlisted() {
            this.indexed = false;
            return this;
        }

        Draft status(int httpStatus) {
            this.status = httpStatus;
            return this;
        }

        /** Where the language link leads, when that is not the same page. */
        Draft toggleTo(String address) {
            this.toggle = address;
            return this;
        }

        Draft show(Object page) {
            attributes.put("page", page);
            return this;
        }

        Route.View route() {
            attributes.put("frame", frames.in(visit.language()));
            attributes.put("head", head());
            return new Route.View("/site/" + view + ".xhtml", attributes, status);
        }

        private Head head() {
            var language = visit.language();
            return new Head(
                    language.tag(),
                    title,
                    description,
                    addresses.absolute(own),
                    indexed ? alternates() : List.of(),
                    feeds(),
                    indexed ? "" : "noindex",
                    kind,
                    data,
                    visit.display().word(),
                    modes(),
                    navigation(),
                    toggle());
        }

        private List<Head.Alternate> alternates() {
            var language = visit.language();
            var list = new ArrayList<Head.Alternate>();
            list.add(new Head.Alternate(language.tag(), addresses.absolute(own)));
            other.ifPresent(address -> {
                list.add(new Head.Alternate(language.other().tag(), addresses.absolute(address)));
                var english = language == Language.EN ? own : address;
                var either = own.equals(addresses.home(language)) ? "/" : english;
                list.add(new Head.Alternate("x-default", addresses.absolute(either)));
            });
            return list;
        }

        private List<Head.Feed> feeds() {
            var language = visit.language();
            var isStart = own.equals(addresses.home(language)) && status == 200;
            return published.types().stream()
                    .filter(type -> addresses
                            .list(type, language)
                            .filter(list ->
                                    isStart || list.equals(own) || type.name().equals(section))
                            .isPresent())
                    .flatMap(type -> feeds(type, language))
                    .toList();
        }

        private Stream<Head.Feed> feeds(PublishedType type, Language language) {
            var title = visit.texts().of("site.head.feed", type.plural().in(language));
            return Stream.of(
                    new Head.Feed("application/atom+xml", title, addresses.feed(type, language, "atom")),
                    new Head.Feed("application/feed+json", title, addresses.feed(type, language, "json")));
        }

        private List<Link> modes() {
            return Stream.of(DisplayMode.values())
                    .map(mode -> new Link(
                            visit.texts().get("site.display." + mode.word()),
                            addresses.display(visit.language(), mode, visit.address()),
                            mode == visit.display() ? "true" : ""))
                    .toList();
        }

        private List<Link> navigation() {
            return frames.in(visit.language()).navigation().stream()
                    .map(menu -> new Link(menu.label(), menu.href(), current(menu)))
                    .toList();
        }

        private String current(Frame.Menu menu) {
            return menu.href().equals(own) ? "page" : menu.type().equals(section) ? "true" : "";
        }

        /** The same page with the same filters: their values are the same in both languages. */
        private Link toggle() {
            var to = toggle != null
                    ? toggle
                    : other.map(address -> address + Visit.query(visit.parameters()))
                            .orElse(addresses.home(visit.language().other()));
            return new Link(visit.language().other().tag(), to);
        }
    }
}
