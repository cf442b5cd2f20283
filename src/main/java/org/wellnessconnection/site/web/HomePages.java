package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.markup.Markdown;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.site.Addresses;

/** The start page: from the entry {@code page/home}, the formats, the newest story and the site's settings. */
@ApplicationScoped
class HomePages {

    /** More steps than this are no overview. */
    private static final int STEPS = 4;

    private final Published published;
    private final Shelf shelf;
    private final Addresses addresses;
    private final Heads heads;
    private final Frames frames;
    private final PerPublication<Home> homes;

    @Inject
    HomePages(Published published, Shelf shelf, Addresses addresses, Heads heads, Frames frames, Calendar calendar) {
        this.published = published;
        this.shelf = shelf;
        this.addresses = addresses;
        this.heads = heads;
        this.frames = frames;
        this.homes = new PerPublication<>(published, calendar, this::make);
    }

    /**
     * The start page.
     *
     * @param actions what to do first; the first one is the main one
     * @param quote from the newest story; an empty text where there is none
     * @param never safe HTML of what the programme never does
     */
    record Home(
            String title,
            String lead,
            List<Link> actions,
            List<Step> steps,
            List<Format> formats,
            Link formatList,
            Quote quote,
            String never,
            List<Link> popular) {}

    record Step(String title, String html) {}

    record Format(String title, String href, String summary, String mark) {}

    record Quote(String text, String by, String href, String list) {}

    Route show(Visit visit) {
        var language = visit.language();
        var home = homes.in(language);
        var frame = frames.in(language);
        return heads.page(visit, "home", addresses.home(language), Optional.of(addresses.home(language.other())))
                .about(home.title(), home.lead())
                .data(StructuredData.site(
                        frame.name(),
                        frame.tagline(),
                        addresses.absolute(addresses.home(language)),
                        language,
                        addresses.absolute(addresses.search(language))))
                .show(home)
                .route();
    }

    private Home make(Language language) {
        var entry = shelf.get(language, Addresses.HOME);
        var site = shelf.get(language, "site/site");
        return new Home(
                entry.map(PublishedDocument::title).orElse(frames.in(language).name()),
                entry.map(home -> home.text("summary"))
                        .orElse(frames.in(language).tagline()),
                actions(language),
                steps(entry.map(home -> home.html("body")).orElse("")),
                formats(language),
                list("session-format", language),
                quote(language),
                site.map(settings -> settings.html("never")).orElse(""),
                site.map(settings -> shelf.links(settings, "popular")).orElse(List.of()));
    }

    private List<Link> actions(Language language) {
        var actions = new ArrayList<>(frames.invitations(language));
        var formats = list("session-format", language);
        if (actions.isEmpty() && !formats.href().isEmpty()) {
            actions.add(formats);
        }
        actions.addAll(shelf.links(language, List.of("page/how-to-register")));
        return actions;
    }

    private Link list(String type, Language language) {
        return published
                .type(type)
                .flatMap(found -> addresses
                        .list(found, language)
                        .map(href -> new Link(found.plural().in(language), href)))
                .orElse(new Link("", ""));
    }

    private List<Format> formats(Language language) {
        return shelf.all(language, "session-format").stream()
                .map(format -> new Format(
                        format.title(), addresses.of(format).orElse(""), format.text("summary"), format.text("mark")))
                .toList();
    }

    private Quote quote(Language language) {
        return shelf.all(language, "story").stream()
                .findFirst()
                .map(story -> new Quote(
                        firstParagraph(story),
                        story.text("by"),
                        addresses.of(story).orElse(""),
                        list("story", language).href()))
                .orElse(new Quote("", "", "", ""));
    }

    private static String firstParagraph(PublishedDocument story) {
        return Items.excerpt(
                Markdown.text(story.text("body")).lines().findFirst().orElse(""));
    }

    /** The text of the start page in steps: one per heading of the second level. */
    static List<Step> steps(String html) {
        var steps = new ArrayList<Step>();
        for (var part : html.split("<h2>")) {
            var end = part.indexOf("</h2>");
            if (end > 0 && steps.size() < STEPS) {
                steps.add(new Step(part.substring(0, end), part.substring(end + "</h2>".length())));
            }
        }
        return steps;
    }
}
