package org.wellnessconnection.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.wellnessconnection.fixtures.FakeExchange;
import org.wellnessconnection.fixtures.MemoryPublished;
import org.wellnessconnection.fixtures.ShippedContent;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.site.Addresses;

/** The whole site over the content that ships, without a server. */
final class SiteUnderTest {

    private static final ShippedContent SHIPPED = ShippedContent.ofProject();

    final MemoryPublished published = new MemoryPublished(SHIPPED.types(), SHIPPED.documents());
    final SiteRouter router;

    SiteUnderTest(Instant now) {
        var texts = new Texts();
        var calendar = new Calendar(Clock.fixed(now, ZoneOffset.UTC));
        var addresses = new Addresses(published, "https://wellness.example/");
        var shelf = new Shelf(published, addresses);
        var frames = new Frames(published, shelf, addresses, texts, calendar, List.of());
        var heads = new Heads(frames, addresses, published);
        var items = new Items(published, addresses, texts);
        router = new SiteRouter(
                published,
                addresses,
                texts,
                new HomePages(published, shelf, addresses, heads, frames, calendar),
                new QuestionPages(published, published, shelf, addresses, heads, calendar),
                new RulePages(shelf, addresses, heads),
                new StoryPages(published, addresses, heads, frames),
                new GlossaryPages(published, shelf, addresses, heads, calendar),
                new ListPages(published, addresses, items, heads),
                new SearchPages(published, published, addresses, items, shelf, heads),
                new EntryPages(published, addresses, shelf, new Facts(shelf, texts), heads, frames),
                heads);
    }

    static SiteUnderTest today() {
        return new SiteUnderTest(Instant.parse("2026-11-22T17:00:00Z"));
    }

    /** What stands at an address like {@code /en/questions?q=a}. */
    Route at(String address) {
        return at(FakeExchange.get(address).request());
    }

    Route at(HttpServletRequest request) {
        var path = request.getRequestURI();
        var language = Language.of(path.substring(1, 3)).orElseThrow();
        var segments = path.length() == 3
                ? List.<String>of()
                : List.of(path.substring(4).split("/"));
        return router.route(language, segments, request);
    }

    Route.View view(String address) {
        return (Route.View) at(address);
    }

    static Head head(Route.View view) {
        return (Head) view.attributes().get("head");
    }

    static Frame frame(Route.View view) {
        return (Frame) view.attributes().get("frame");
    }

    /** The page's own record. */
    static <T> T page(Route.View view, Class<T> type) {
        return type.cast(view.attributes().get("page"));
    }
}
