package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.markup.Html;
import org.wellnessconnection.platform.markup.Markdown;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.search.PublishedType.Kind;
import org.wellnessconnection.search.SearchRequest;
import org.wellnessconnection.site.Addresses;

/** Entries as lists show them. */
@ApplicationScoped
class Items {

    private static final int EXCERPT = 180;

    private final Published published;
    private final Addresses addresses;
    private final Texts texts;

    @Inject
    Items(Published published, Addresses addresses, Texts texts) {
        this.published = published;
        this.addresses = addresses;
        this.texts = texts;
    }

    /**
     * One entry in a list.
     *
     * @param lang of its texts, as a tag
     * @param titleHtml escaped, with marks where it was searched
     * @param mark the shape beside it, or empty
     */
    record Item(String lang, String titleHtml, String href, String excerptHtml, String meta, String mark) {}

    Optional<Item> of(PublishedDocument document) {
        return addresses
                .of(document)
                .flatMap(href -> published
                        .type(document.type())
                        .map(type -> new Item(
                                document.language().tag(),
                                Html.escape(document.title()),
                                href,
                                Html.escape(summary(document, type)),
                                meta(document, type),
                                document.text("mark"))));
    }

    /** A hit; the name of its type is said where types are mixed. */
    Optional<Item> of(SearchRequest.Hit hit, boolean mixed) {
        var document = hit.document();
        return addresses
                .of(document)
                .flatMap(href -> published
                        .type(document.type())
                        .map(type -> new Item(
                                document.language().tag(),
                                hit.titleHtml(),
                                href,
                                withoutBullet(hit.excerptHtml()),
                                mixed
                                        ? type.label().in(document.language()) + " · " + meta(document, type)
                                        : meta(document, type),
                                "")));
    }

    /** The summary, or the beginning of the text, as plain text. */
    static String summary(PublishedDocument document, PublishedType type) {
        return type.summaryField()
                .map(document::text)
                .filter(text -> !text.isBlank())
                .or(() -> type.bodyField().map(field -> excerpt(Markdown.text(document.text(field)))))
                .orElse("");
    }

    /** What it is, how long it takes, when it changed: the first choice that is counted stands for what it is. */
    private String meta(PublishedDocument document, PublishedType type) {
        var language = document.language();
        var t = texts.in(language);
        var parts = new ArrayList<String>();
        if (!document.text("led-by").isEmpty()) {
            parts.add(t.of("site.item.led-by", document.text("led-by")));
        }
        type.fields().stream()
                .filter(field -> field.facet() && field.kind() == Kind.CHOICE)
                .limit(1)
                .map(field -> Facts.option(field, document.text(field.name()), language))
                .forEach(parts::add);
        document.number("minutes").ifPresent(minutes -> parts.add(t.of("site.item.minutes", minutes)));
        if (!document.text("by").isEmpty()) {
            parts.add(document.text("by"));
        }
        parts.add(t.of("site.item.updated", Formats.month(day(document), language)));
        return String.join(" · ", parts);
    }

    /** The day on which an entry last changed in public, by the programme's clock. */
    static LocalDate day(PublishedDocument document) {
        return LocalDate.ofInstant(document.modified(), Calendar.ZONE);
    }

    /** A passage may begin with a point of a list; alone, its bullet says nothing. */
    private static String withoutBullet(String html) {
        return html.startsWith("- ") ? html.substring(2) : html;
    }

    static String excerpt(String text) {
        var plain = text.strip().replaceAll("\\s*\\n\\s*", " ");
        if (plain.length() <= EXCERPT) {
            return plain;
        }
        var cut = plain.lastIndexOf(' ', EXCERPT);
        return plain.substring(0, cut > 0 ? cut : EXCERPT) + "…";
    }

    static String languageName(Texts.In t, Language language) {
        return t.get("common.language." + language.code());
    }
}
