package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.site.Addresses;

/** The gratitude wall, and one story alone. Stories stand in the language they were written in. */
@ApplicationScoped
class StoryPages {

    private static final String THEME = "theme";
    private static final int ON_A_PAGE = 24;

    private final Published published;
    private final Addresses addresses;
    private final Heads heads;
    private final Frames frames;

    @Inject
    StoryPages(Published published, Addresses addresses, Heads heads, Frames frames) {
        this.published = published;
        this.addresses = addresses;
        this.heads = heads;
        this.frames = frames;
    }

    record Wall(
            String title,
            String lead,
            Link share,
            List<Chip> themes,
            Chip other,
            List<Story> stories,
            String status,
            Link more) {}

    /** A filter: its label, how many stories it leaves, and whether it is on. */
    record Chip(String label, String count, String href, String current) {}

    /**
     * {@code look} is the class of its card; {@code sample} says that staff wrote it, or is empty; {@code translated} says
     * that the words are a translation, and leads to the original.
     */
    record Story(
            String title,
            String href,
            String html,
            String by,
            List<Link> themes,
            String sample,
            Link translated,
            String look,
            String received) {}

    Route wall(Visit visit, PublishedType type) {
        var language = visit.language();
        var own = addresses.list(type, language).orElseThrow();
        var theme = theme(visit, type);
        var after = Optional.of(visit.parameter("after")).filter(cursor -> !cursor.isEmpty());
        Listing.Answer answer;
        try {
            answer = published.list(listing(language, type, theme, after));
        } catch (Listing.BadCursor outdated) {
            return new Route.Redirect(own, false);
        }
        var lead = visit.texts().get("site.wall.lead");
        var draft = heads.page(visit, "wall", own, addresses.list(type, language.other()))
                .about(type.plural().in(language), lead)
                .show(new Wall(
                        type.plural().in(language),
                        lead,
                        new Link(
                                visit.texts().get("site.wall.share"),
                                addresses.home(language) + "/" + Addresses.SHARE.in(language)),
                        themes(visit, type, own, theme, answer),
                        other(visit, type),
                        stories(visit, type, answer.items()),
                        visit.texts().of("site.wall.status", answer.total()),
                        answer.next()
                                .map(cursor -> new Link(
                                        visit.texts().get("site.wall.more"), own + visit.queryWith("after", cursor)))
                                .orElse(new Link("", ""))));
        return (theme.isPresent() || after.isPresent() ? draft.unlisted() : draft).route();
    }

    Route story(Visit visit, PublishedType type, PublishedDocument document) {
        var address = addresses.of(document).orElseThrow();
        var summary = Items.summary(document, type);
        var other = addresses.of(document, document.language().other());
        var draft = heads.page(visit, "story", address, other)
                .about(document.title(), summary)
                .under(type.name())
                .article()
                .data(StructuredData.article(
                        document,
                        summary,
                        addresses.absolute(address),
                        frames.in(document.language()).name()))
                .show(story(visit, type, document, ""));
        return (other.isPresent()
                        ? draft
                        : draft.toggleTo(addresses
                                .of(type, document.slug(), document.language().other())
                                .orElseThrow()))
                .route();
    }

    private static Optional<String> theme(Visit visit, PublishedType type) {
        var asked = visit.parameter(THEME);
        return type.field(THEME)
                .filter(field -> field.options().containsKey(asked))
                .map(field -> asked);
    }

    private static Listing listing(
            Language language, PublishedType type, Optional<String> theme, Optional<String> after) {
        List<Listing.Filter> filters = theme.<List<Listing.Filter>>map(
                        key -> List.of(new Listing.Filter.AnyOf(THEME, List.of(key))))
                .orElse(List.of());
        return new Listing(
                language, type.name(), Optional.empty(), filters, List.of(), ON_A_PAGE, after, List.of(THEME));
    }

    private List<Chip> themes(
            Visit visit, PublishedType type, String own, Optional<String> theme, Listing.Answer answer) {
        var language = visit.language();
        var all = theme.isEmpty()
                ? answer.total()
                : published.list(Listing.of(language, type.name(), 1)).total();
        var chips = new ArrayList<Chip>();
        chips.add(new Chip(
                visit.texts().get("site.wall.all"), Formats.number(all, language), own, theme.isEmpty() ? "true" : ""));
        var field = type.field(THEME);
        answer.facets()
                .getOrDefault(THEME, List.of())
                .forEach(count -> field.ifPresent(theField -> chips.add(new Chip(
                        Facts.option(theField, count.value(), language),
                        Formats.number(count.count(), language),
                        own + "?" + THEME + "=" + Addresses.encode(count.value()),
                        theme.equals(Optional.of(count.value())) ? "true" : ""))));
        return chips;
    }

    /** The stories of the other language, for those who read both; nothing where there are none. */
    private Chip other(Visit visit, PublishedType type) {
        var language = visit.language().other();
        var total = published.list(Listing.of(language, type.name(), 1)).total();
        return addresses
                .list(type, language)
                .filter(href -> total > 0)
                .map(href -> new Chip(
                        visit.texts().get("site.wall.other"),
                        Formats.number(total, visit.language()),
                        href,
                        language.tag()))
                .orElse(new Chip("", "", "", ""));
    }

    private List<Story> stories(Visit visit, PublishedType type, List<PublishedDocument> documents) {
        var stories = new ArrayList<Story>();
        for (var document : documents) {
            stories.add(story(visit, type, document, look(stories.size())));
        }
        return stories;
    }

    /** The first card is warm, and every third of the others is tinted: a wall, not a table. */
    private static String look(int place) {
        if (place == 0) {
            return "story--warm";
        }
        return place % 3 == 2 ? "story--tint" : "";
    }

    private Story story(Visit visit, PublishedType type, PublishedDocument document, String look) {
        var t = visit.texts();
        var language = document.language();
        var list = addresses.list(type, language).orElse("");
        var themes = type.field(THEME).stream()
                .flatMap(field -> document.values(THEME).stream()
                        .map(key -> new Link(
                                Facts.option(field, key, language), list + "?" + THEME + "=" + Addresses.encode(key))))
                .toList();
        return new Story(
                document.title(),
                addresses.of(document).orElse(""),
                document.html("body"),
                document.text("by"),
                themes,
                document.isTrue("sample") ? t.get("site.story.sample") : "",
                document.isTrue("translated")
                        ? new Link(
                                t.get("site.story.translated"),
                                addresses.of(document, language.other()).orElse(""),
                                language.other().tag())
                        : new Link("", ""),
                look,
                document.text("received").isEmpty()
                        ? ""
                        : Formats.month(java.time.LocalDate.parse(document.text("received")), language));
    }
}
