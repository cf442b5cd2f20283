package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.site.PublicSection;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.site.Addresses;

/** Makes the frame around all pages of a language, once per publication and day. */
@ApplicationScoped
class Frames {

    private static final String SETTINGS = "site/site";
    private static final String HELP = "page/help-now";

    /** The menu. Other types that have pages are found in the footer. */
    private static final List<String> MENU = List.of("session-format", "story", "resource", "faq", "guideline");

    private static final List<String> ABOUT = List.of(
            "page/about",
            "page/how-to-register",
            "page/who-facilitates",
            "page/privacy",
            "page/accessibility",
            "page/contact");

    private final Published published;
    private final Shelf shelf;
    private final Addresses addresses;
    private final Texts texts;
    private final Calendar calendar;
    private final List<PublicSection> sections;
    private final PerPublication<Frame> frames;

    @Inject
    Frames(
            Published published,
            Shelf shelf,
            Addresses addresses,
            Texts texts,
            Calendar calendar,
            @Any Instance<PublicSection> sections) {
        this(published, shelf, addresses, texts, calendar, sections.stream().toList());
    }

    Frames(
            Published published,
            Shelf shelf,
            Addresses addresses,
            Texts texts,
            Calendar calendar,
            List<PublicSection> sections) {
        this.published = published;
        this.shelf = shelf;
        this.addresses = addresses;
        this.texts = texts;
        this.calendar = calendar;
        this.sections = sections;
        this.frames = new PerPublication<>(published, calendar, this::make);
    }

    Frame in(Language language) {
        return frames.in(language);
    }

    /** What rooms invite to on the start page. */
    List<Link> invitations(Language language) {
        return sections.stream()
                .flatMap(section -> section
                        .invitation()
                        .map(key -> new Link(
                                texts.in(language).get(key), section.address().in(language)))
                        .stream())
                .toList();
    }

    private Frame make(Language language) {
        var settings = shelf.get(language, SETTINGS);
        return new Frame(
                settings.map(PublishedDocument::title).orElse(texts.in(language).get("site.name.unset")),
                settings.map(site -> site.text("tagline")).orElse(""),
                addresses.home(language),
                strip(language, settings),
                Stream.concat(
                                sections.stream().map(section -> menu(section, language)),
                                MENU.stream()
                                        .flatMap(name -> published.type(name).stream())
                                        .flatMap(type -> menu(type, language).stream()))
                        .toList(),
                help(language, settings),
                shelf.links(language, ABOUT),
                more(language),
                notices(language),
                addresses.search(language),
                contact(language, settings));
    }

    private Frame.Menu menu(PublicSection section, Language language) {
        return new Frame.Menu(
                section.name(),
                texts.in(language).get(section.label()),
                section.address().in(language));
    }

    private Optional<Frame.Menu> menu(PublishedType type, Language language) {
        return addresses
                .list(type, language)
                .map(href -> new Frame.Menu(type.name(), type.plural().in(language), href));
    }

    private Frame.Strip strip(Language language, Optional<PublishedDocument> settings) {
        var help = shelf.get(language, HELP).flatMap(addresses::of).orElse(addresses.home(language));
        var line = settings.map(site -> site.text("support-line")).flatMap(reference -> shelf.get(language, reference));
        var phone = line.map(entry -> entry.text("phone")).filter(number -> !number.isBlank());
        return new Frame.Strip(
                line.map(PublishedDocument::title).orElse(""),
                line.flatMap(addresses::of).orElse(help),
                phone.map(number -> Formats.phone(number, language)).orElse(""),
                phone.map(Formats::dial).orElse(""),
                help);
    }

    /** Calling is one touch away where there is a number; otherwise the entry says how to reach them. */
    private List<Link> help(Language language, Optional<PublishedDocument> settings) {
        return settings.stream()
                .flatMap(site -> site.values("urgent").stream())
                .flatMap(reference -> shelf.get(language, reference).stream())
                .flatMap(entry -> entry.text("phone").isBlank()
                        ? shelf.link(entry).stream()
                        : Stream.of(new Link(entry.title(), Formats.dial(entry.text("phone")))))
                .toList();
    }

    private List<Link> more(Language language) {
        return published.types().stream()
                .filter(type -> !MENU.contains(type.name()))
                .flatMap(type ->
                        addresses
                                .list(type, language)
                                .map(href -> new Link(type.plural().in(language), href))
                                .stream())
                .toList();
    }

    private List<Frame.Notice> notices(Language language) {
        var today = calendar.today();
        return shelf.all(language, "alert").stream()
                .filter(notice -> lasts(notice, today))
                .map(notice -> new Frame.Notice(
                        notice.title(),
                        notice.html("body"),
                        notice.text("level").equals("important") ? "note--warn" : ""))
                .toList();
    }

    private static boolean lasts(PublishedDocument notice, LocalDate today) {
        var from = notice.text("from");
        var until = notice.text("until");
        return !from.isEmpty()
                && !until.isEmpty()
                && !today.isBefore(LocalDate.parse(from))
                && !today.isAfter(LocalDate.parse(until));
    }

    private static Frame.Contact contact(Language language, Optional<PublishedDocument> settings) {
        var phone = settings.map(site -> site.text("technical-phone")).orElse("");
        return new Frame.Contact(
                phone.isEmpty() ? "" : Formats.phone(phone, language),
                phone.isEmpty() ? "" : Formats.dial(phone),
                settings.map(site -> site.text("technical-email")).orElse(""),
                settings.map(site -> site.text("contact-hours")).orElse(""),
                settings.map(site -> site.text("programme-email")).orElse(""));
    }
}
