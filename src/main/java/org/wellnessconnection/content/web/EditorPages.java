package org.wellnessconnection.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.wellnessconnection.content.Catalogue;
import org.wellnessconnection.content.ContentPages;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.content.RevisionLine;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.content.web.EditorPage.Buttons;
import org.wellnessconnection.content.web.EditorPage.Hidden;
import org.wellnessconnection.content.web.EditorPage.Link;
import org.wellnessconnection.content.web.EditorPage.Target;
import org.wellnessconnection.content.web.EditorPage.Targets;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.security.ActorNames;

/** Turns a sheet into what the editor's view draws, in the words of the reader's language. */
@RequestScoped
public class EditorPages {

    /** More suggestions would make a page that nobody waits for; any key can be typed. */
    private static final int MOST_TARGETS = 800;

    private final Exchange exchange;
    private final Catalogue catalogue;
    private final EditorNotices notices;
    private final ActorNames names;
    private final Moments moments;

    @Inject
    public EditorPages(
            Exchange exchange, Catalogue catalogue, EditorNotices notices, ActorNames names, Moments moments) {
        this.exchange = exchange;
        this.catalogue = catalogue;
        this.notices = notices;
        this.names = names;
        this.moments = moments;
    }

    public EditorPage of(Sheet sheet) {
        var t = exchange.texts();
        var entry = sheet.entry();
        var inputs = new FieldInputs(t, sheet.typed(), sheet.problems(), new Rights(exchange.actor(), sheet.type()));
        var rows = new EditorRows(sheet.type(), entry, inputs, sheet.clashes(), t, this::signed);
        return new EditorPage(
                entry == null ? "" : entry.id(),
                entry == null
                        ? t.of(
                                "content.edit-entry.title.new",
                                sheet.type().label().in(t.language()))
                        : entry.target().title(t.language()),
                sheet.type().name(),
                sheet.type().plural().in(t.language()),
                address(sheet),
                base(sheet.typed()),
                entry == null ? List.of() : StateTag.of(entry, t),
                entry == null ? "" : t.of("content.edit-entry.text.saved", signed(entry.lastSaved())),
                notices.of(sheet),
                errors(sheet, t),
                rows.pairs(),
                rows.shared(),
                targets(sheet.type()),
                entry == null ? List.of() : CheckLine.of(entry, t),
                entry == null || entry.stepsLeft() == 0
                        ? ""
                        : t.of("content.edit-entry.text.steps-left", entry.stepsLeft()),
                !exchange.isPost() && exchange.parameter("asked").equals("publish"),
                sheet.typed().note(),
                sheet.isUnsaved(),
                buttons(sheet),
                entry == null ? List.of() : links(entry, t));
    }

    /** The sentence that a refusal stands for. */
    public String words(Refusal refusal) {
        return exchange.texts().of(refusal.reason().key(), refusal.arguments().toArray());
    }

    private String signed(RevisionLine line) {
        return exchange.texts()
                .of(
                        "content.edit-entry.text.signed",
                        moments.of(line.at()),
                        names.of(line.author(), exchange.language()));
    }

    private String address(Sheet sheet) {
        var entry = sheet.entry();
        return entry == null
                ? ContentPages.EDIT.address(exchange.language()) + "?type="
                        + sheet.type().name()
                : ContentPages.address(ContentPages.EDIT, entry.id(), exchange.language());
    }

    private static List<Hidden> base(Typed typed) {
        var hidden = new ArrayList<Hidden>();
        for (var part : Part.values()) {
            typed.base().of(part).ifPresent(id -> hidden.add(new Hidden("base." + part.code(), id)));
        }
        return hidden;
    }

    private static List<CheckLine> errors(Sheet sheet, Texts.In t) {
        var lines = new ArrayList<CheckLine>();
        for (var part : List.of(Part.EN, Part.FR, Part.SHARED)) {
            for (var problem : sheet.problems().getOrDefault(part, List.of())) {
                var label = sheet.type()
                        .field(problem.field())
                        .map(field -> field.label().in(t.language()))
                        .orElseGet(() -> t.get("content.edit-entry.input.slug.label"));
                var sentence = t.of(problem.key(), problem.arguments().toArray());
                lines.add(new CheckLine(
                        false,
                        t.of("content.edit-entry.check.field", t.get("content.part." + part.code()), label, sentence),
                        "#" + FieldInputs.id(part, problem.field())));
            }
        }
        return lines;
    }

    private List<Targets> targets(ContentType type) {
        return type.fields().stream()
                .filter(field -> !field.to().isEmpty())
                .map(field -> new Targets(
                        "targets-" + field.name(),
                        catalogue.targets(field.to(), MOST_TARGETS).stream()
                                .map(target ->
                                        new Target(target.reference().toString(), target.title(exchange.language())))
                                .toList()))
                .toList();
    }

    private Buttons buttons(Sheet sheet) {
        var entry = sheet.entry();
        var rights = new Rights(exchange.actor(), sheet.type());
        return new Buttons(
                rights.mayWriteAnything(),
                rights.mayPublishBoth(),
                rights.mayPublish(Language.EN),
                rights.mayPublish(Language.FR),
                sheet.type().isTogether(),
                entry != null && entry.waived().isPresent(),
                entry != null && entry.trashed());
    }

    private List<Link> links(OpenEntry entry, Texts.In t) {
        var links = new ArrayList<Link>();
        links.add(link(ContentPages.HISTORY, entry, t.get("content.entry-history.title")));
        if (new Rights(exchange.actor(), entry.type()).mayPublishBoth() && !entry.trashed()) {
            if (entry.type().isTogether() && entry.stepsLeft() > 0) {
                links.add(link(ContentPages.WAIVE, entry, t.get("content.waive-language.title")));
            }
            links.add(link(
                    ContentPages.WITHDRAW,
                    entry,
                    t.get(entry.live().isPresent() ? "content.withdraw-entry.title" : "content.withdraw-entry.trash")));
        }
        return links;
    }

    private Link link(DeskPage page, OpenEntry entry, String label) {
        return new Link(ContentPages.address(page, entry.id(), exchange.language()), label);
    }
}
