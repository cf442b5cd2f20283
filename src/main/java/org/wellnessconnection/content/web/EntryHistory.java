package org.wellnessconnection.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.ContentPages;
import org.wellnessconnection.content.Drafting;
import org.wellnessconnection.content.LookingBack;
import org.wellnessconnection.content.LookingBack.Shown;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.content.Opening;
import org.wellnessconnection.content.RevisionLine;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.security.ActorNames;

/** All revisions of an entry and all that was ever public of it; older texts are compared and taken up again from here. */
@Named
@RequestScoped
public class EntryHistory {

    private final Exchange exchange;
    private final Opening opening;
    private final LookingBack history;
    private final Drafting drafting;
    private final ActorNames names;
    private final Moments moments;

    private @Nullable EntryHead head;
    private List<PartHistory> parts = List.of();
    private List<LogLine> log = List.of();

    @Inject
    public EntryHistory(
            Exchange exchange,
            Opening opening,
            LookingBack history,
            Drafting drafting,
            ActorNames names,
            Moments moments) {
        this.exchange = exchange;
        this.opening = opening;
        this.history = history;
        this.drafting = drafting;
        this.names = names;
        this.moments = moments;
    }

    /** The revisions of one part. {@code mayRestore} where this person may write it. */
    public record PartHistory(String id, String title, List<Line> lines, boolean mayRestore) {}

    /**
     * One revision.
     *
     * @param before address of the comparison with the one before; empty for the first
     * @param publications the numbers under which it was public, in words; empty where it never was
     */
    public record Line(
            String id,
            String number,
            String when,
            String who,
            String how,
            String note,
            String publications,
            String before,
            boolean isNewest,
            boolean isSecond) {}

    /** One row of the publication log. */
    public record LogLine(
            String number, String what, String revisions, String when, String who, String reason, boolean isPublic) {}

    public void open() {
        var entry = opening.open(exchange.parameter("entry"));
        if (exchange.isPost()) {
            restore(entry);
            return;
        }
        var t = exchange.texts();
        head = EntryHead.of(entry, t);
        var revisions = history.revisions(entry.id());
        var shown = history.publications(entry.id());
        var authors = authors(revisions, shown);
        log = shown.stream().map(row -> logLine(row, authors)).toList();
        parts = Stream.of(Part.EN, Part.FR, Part.SHARED)
                .filter(revisions::containsKey)
                .map(part -> part(entry, part, revisions.getOrDefault(part, List.of()), shown, authors))
                .toList();
    }

    private void restore(OpenEntry entry) {
        var t = exchange.texts();
        var version =
                history.version(entry.id(), exchange.parameter("revision")).line();
        if (new Rights(exchange.actor(), entry.type()).mayWrite(version.part())) {
            var note = t.of("content.entry-history.text.restored", Integer.toString(version.number()));
            drafting.restore(entry.id(), version.id(), note, exchange.actor());
            exchange.goTo(ContentPages.address(ContentPages.EDIT, entry.id(), t.language()) + "&restored=yes");
        } else {
            exchange.goTo(ContentPages.address(ContentPages.HISTORY, entry.id(), t.language()));
        }
    }

    private Map<String, String> authors(Map<Part, List<RevisionLine>> revisions, List<Shown> shown) {
        var all = Stream.concat(
                        revisions.values().stream().flatMap(List::stream).map(RevisionLine::author),
                        shown.stream().map(Shown::actor))
                .distinct()
                .toList();
        return names.all(all, exchange.language());
    }

    private PartHistory part(
            OpenEntry entry, Part part, List<RevisionLine> lines, List<Shown> shown, Map<String, String> authors) {
        var drawn = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            var older = i + 1 < lines.size() ? lines.get(i + 1).id() : "";
            drawn.add(line(entry, lines.get(i), older, shown, authors, i));
        }
        return new PartHistory(
                part.code(),
                exchange.texts().get("content.part." + part.code()),
                drawn,
                !entry.trashed() && new Rights(exchange.actor(), entry.type()).mayWrite(part));
    }

    private Line line(
            OpenEntry entry,
            RevisionLine revision,
            String older,
            List<Shown> shown,
            Map<String, String> authors,
            int place) {
        var t = exchange.texts();
        return new Line(
                revision.id(),
                Integer.toString(revision.number()),
                moments.of(revision.at()),
                authors.getOrDefault(revision.author(), ""),
                t.get("content.Origin." + revision.origin().name()),
                revision.note(),
                publications(revision, shown),
                older.isEmpty()
                        ? ""
                        : ContentPages.address(ContentPages.COMPARE, entry.id(), t.language()) + "&from=" + older
                                + "&to=" + revision.id(),
                place == 0,
                place == 1);
    }

    private static String publications(RevisionLine revision, List<Shown> shown) {
        return shown.stream()
                .filter(row -> Integer.valueOf(revision.number())
                        .equals(row.revisions().get(revision.part())))
                .map(row -> Long.toString(row.number()))
                .collect(Collectors.joining(", "));
    }

    private LogLine logLine(Shown row, Map<String, String> authors) {
        var t = exchange.texts();
        var pinned = Stream.of(Part.EN, Part.FR, Part.SHARED)
                .filter(row.revisions()::containsKey)
                .map(part -> t.of(
                        "content.entry-history.text.pinned",
                        t.get("content.part." + part.code()),
                        String.valueOf(row.revisions().get(part))))
                .toList();
        return new LogLine(
                Long.toString(row.number()),
                t.get(row.isPublic() ? "content.entry-history.text.published" : "content.entry-history.text.withdrawn"),
                Formats.list(pinned, exchange.language()),
                moments.of(row.at()),
                authors.getOrDefault(row.actor(), ""),
                row.reason(),
                row.isPublic());
    }

    public @Nullable EntryHead getHead() {
        return head;
    }

    public List<PartHistory> getParts() {
        return parts;
    }

    public List<LogLine> getLog() {
        return log;
    }

    public String getEntry() {
        return exchange.parameter("entry");
    }

    public String getCompareAddress() {
        return ContentPages.COMPARE.address(exchange.language());
    }

    /** Of this page, for the form that takes an older text up again. */
    public String getAddress() {
        return ContentPages.HISTORY.address(exchange.language()) + "?entry=" + exchange.parameter("entry");
    }
}
