package org.wellnessconnection.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.content.Opening;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.content.type.Values;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.markup.Markdown;

/** The draft as it will read, both languages side by side. The text only: the site's own look comes with publishing. */
@Named
@RequestScoped
public class PreviewEntry {

    private static final String ENTRY_LINK = "entry:";

    private final Exchange exchange;
    private final Opening opening;
    private final Texts texts;

    private @Nullable EntryHead head;
    private List<Reading> readings = List.of();
    private List<Item> shared = List.of();

    @Inject
    public PreviewEntry(Exchange exchange, Opening opening, Texts texts) {
        this.exchange = exchange;
        this.opening = opening;
        this.texts = texts;
    }

    /** One language of the draft; {@code language} as {@code en-CA}. */
    public record Reading(String id, String language, String name, String title, List<Item> items) {}

    /** A field with something in it: words, or safe HTML. */
    public record Item(String label, String text, String html) {}

    public void open() {
        var entry = opening.open(exchange.parameter("entry"));
        head = EntryHead.of(entry, exchange.texts());
        readings = Stream.of(Language.values())
                .map(language -> reading(entry, language))
                .toList();
        shared = items(entry, Part.SHARED, exchange.texts(), Map.of());
    }

    private Reading reading(OpenEntry entry, Language language) {
        var part = Part.of(language);
        var t = texts.in(language);
        var addresses = opening.addresses(
                Values.references(entry.type(), part, entry.values().part(part)), language);
        return new Reading(
                "reading-" + language.code(),
                language.tag(),
                t.get("common.language.own." + language.code()),
                entry.titles().in(language),
                items(entry, part, t, addresses));
    }

    private static List<Item> items(OpenEntry entry, Part part, Texts.In t, Map<EntryReference, String> addresses) {
        var values = entry.values().part(part);
        var items = new ArrayList<Item>();
        for (var field : entry.type().fields(part)) {
            var value = values.get(field.name());
            if (value != null && !field.name().equals(entry.type().title())) {
                items.add(item(field, value, t, addresses));
            }
        }
        return items;
    }

    private static Item item(Field field, JsonValue value, Texts.In t, Map<EntryReference, String> addresses) {
        var label = field.label().in(t.language());
        return field instanceof Field.Markdown
                ? new Item(
                        label, "", Markdown.html(FieldTexts.shown(field, value, t), link -> address(link, addresses)))
                : new Item(label, FieldTexts.shown(field, value, t), "");
    }

    /** Links to entries lead to where those are public; to nothing where they are not there. */
    private static String address(String link, Map<EntryReference, String> addresses) {
        return link.startsWith(ENTRY_LINK)
                ? EntryReference.parse(link.substring(ENTRY_LINK.length()))
                        .map(addresses::get)
                        .orElse("")
                : link;
    }

    public @Nullable EntryHead getHead() {
        return head;
    }

    public List<Reading> getReadings() {
        return readings;
    }

    public List<Item> getShared() {
        return shared;
    }
}
