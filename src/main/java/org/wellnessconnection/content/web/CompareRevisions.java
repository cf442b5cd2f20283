package org.wellnessconnection.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.EntryValues;
import org.wellnessconnection.content.LookingBack;
import org.wellnessconnection.content.LookingBack.Version;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.content.Opening;
import org.wellnessconnection.content.RevisionLine;
import org.wellnessconnection.content.compare.Piece;
import org.wellnessconnection.content.compare.WordDiff;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.security.ActorNames;

/** Two revisions of one part, word by word. */
@Named
@RequestScoped
public class CompareRevisions {

    private final Exchange exchange;
    private final Opening opening;
    private final LookingBack history;
    private final ActorNames names;
    private final Moments moments;

    private @Nullable EntryHead head;
    private List<Row> rows = List.of();
    private String part = "";
    private String language = "";
    private String from = "";
    private String to = "";

    @Inject
    public CompareRevisions(
            Exchange exchange, Opening opening, LookingBack history, ActorNames names, Moments moments) {
        this.exchange = exchange;
        this.opening = opening;
        this.history = history;
        this.names = names;
        this.moments = moments;
    }

    /** A field that changed. */
    public record Row(String label, List<Piece> pieces) {}

    public void open() {
        var entry = opening.open(exchange.parameter("entry"));
        var older = version(entry, "from");
        var newer = version(entry, "to");
        if (older.line().part() != newer.line().part()) {
            throw new NotFound("two revisions of one part");
        }
        head = EntryHead.of(entry, exchange.texts());
        part = exchange.texts().get("content.part." + older.line().part().code());
        language = older.line().part().language().map(Language::tag).orElse("");
        from = said(older.line());
        to = said(newer.line());
        rows = rows(entry, older, newer);
    }

    private Version version(OpenEntry entry, String name) {
        try {
            return history.version(entry.id(), exchange.parameter(name));
        } catch (Refusal unknown) {
            throw new NotFound("revision");
        }
    }

    private String said(RevisionLine line) {
        return exchange.texts()
                .of(
                        "content.compare-revisions.text.revision",
                        Integer.toString(line.number()),
                        moments.of(line.at()),
                        names.of(line.author(), exchange.language()));
    }

    private List<Row> rows(OpenEntry entry, Version older, Version newer) {
        var t = exchange.texts();
        var changed = new ArrayList<Row>();
        for (var field : entry.type().fields(older.line().part())) {
            add(changed, field.label().in(t.language()), older, newer, version -> text(version, field));
        }
        add(
                changed,
                t.get("content.edit-entry.input.slug.label"),
                older,
                newer,
                version -> version.values().getString(EntryValues.SLUG, ""));
        return changed;
    }

    private static void add(
            List<Row> changed, String label, Version older, Version newer, Function<Version, String> text) {
        var before = text.apply(older);
        var after = text.apply(newer);
        if (!Objects.equals(before, after)) {
            changed.add(new Row(label, WordDiff.of(before, after)));
        }
    }

    private String text(Version version, Field field) {
        var value = version.values().get(field.name());
        return value == null ? "" : FieldTexts.shown(field, value, exchange.texts());
    }

    public @Nullable EntryHead getHead() {
        return head;
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getPart() {
        return part;
    }

    public String getLanguage() {
        return language;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }
}
