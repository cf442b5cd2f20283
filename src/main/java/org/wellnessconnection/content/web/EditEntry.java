package org.wellnessconnection.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.Change;
import org.wellnessconnection.content.ContentPages;
import org.wellnessconnection.content.Drafting;
import org.wellnessconnection.content.NewEntry;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.content.Opening;
import org.wellnessconnection.content.PublishOrder;
import org.wellnessconnection.content.Publishing;
import org.wellnessconnection.content.SaveOutcome;
import org.wellnessconnection.content.Trashing;
import org.wellnessconnection.content.WrongValues;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.desk.DeskPage;

/**
 * The side-by-side editor. Every button first saves what was typed and only then does its own work, so that none of them
 * loses anything; what cannot be saved comes back as it was typed.
 */
@Named
@RequestScoped
public class EditEntry {

    private final Exchange exchange;
    private final ContentTypes types;
    private final Opening opening;
    private final Drafting drafting;
    private final Publishing publishing;
    private final Trashing trashing;
    private final UnsavedText unsaved;
    private final EditorPages pages;

    private @Nullable EditorPage page;

    @Inject
    public EditEntry(
            Exchange exchange,
            ContentTypes types,
            Opening opening,
            Drafting drafting,
            Publishing publishing,
            Trashing trashing,
            UnsavedText unsaved,
            EditorPages pages) {
        this.exchange = exchange;
        this.types = types;
        this.opening = opening;
        this.drafting = drafting;
        this.publishing = publishing;
        this.trashing = trashing;
        this.unsaved = unsaved;
        this.pages = pages;
    }

    /** What the view draws; null where the request was answered otherwise. */
    public @Nullable EditorPage getPage() {
        return page;
    }

    /** Opens the entry, or an empty form for a new one, and does what was asked. */
    public void open() {
        var id = exchange.parameter("entry");
        if (id.isEmpty()) {
            begin(types.find(exchange.parameter("type")).orElseThrow(() -> new NotFound("content type")));
        } else {
            resume(opening.open(id));
        }
    }

    private void begin(ContentType type) {
        if (exchange.isPost()) {
            var typed = Typed.sent(type, exchange::parameters);
            save(new Sheet(type, null, typed)).ifPresent(this::backToEditing);
        } else {
            show(Sheet.empty(type));
        }
    }

    private void resume(OpenEntry entry) {
        if (!exchange.isPost()) {
            show(unsaved.into(Sheet.of(entry), exchange.actor()));
            return;
        }
        var typed = unlocked(entry, taken(entry, Typed.sent(entry.type(), exchange::parameters)));
        act(exchange.parameter("act").split(":", 3), new Sheet(entry.type(), entry, typed));
    }

    private void act(String[] act, Sheet sheet) {
        switch (act[0]) {
            case "keep" -> keep(sheet);
            case "discard" -> discard(sheet);
            case "recover" -> recover(sheet);
            case "preview" -> save(sheet).ifPresent(id -> exchange.goTo(address(ContentPages.PREVIEW, id)));
            case "publish" ->
                save(sheet)
                        .ifPresent(
                                id -> publish(id, languages(act), sheet.typed().note()));
            case "updated", "unaffected" -> save(sheet).ifPresent(id -> confirm(id, act, sheet));
            default -> save(sheet).ifPresent(this::backToEditing);
        }
    }

    /** The id of the entry once everything typed is stored; nothing where the form comes back instead. */
    private Optional<String> save(Sheet sheet) {
        if (!rights(sheet).mayWriteAnything()) {
            return comeBack(403, sheet.saying(notice("content.edit-entry.message.warn.read-only")));
        }
        try {
            return sheet.entry() == null ? Optional.of(create(sheet)) : store(sheet, sheet.entry());
        } catch (WrongValues wrong) {
            return comeBack(422, sheet.wrong(wrong.problems()));
        } catch (Refusal refusal) {
            return comeBack(409, sheet.saying(Notice.careful(pages.words(refusal))));
        }
    }

    private Optional<String> comeBack(int status, Sheet sheet) {
        unsaved.keep(sheet, exchange.actor());
        exchange.answerWith(status);
        show(sheet);
        return Optional.empty();
    }

    private String create(Sheet sheet) {
        var typed = sheet.typed();
        return drafting.create(
                new NewEntry(sheet.type().name(), "", rights(sheet).writable(typed.values()), typed.note()),
                exchange.actor());
    }

    private Optional<String> store(Sheet sheet, OpenEntry entry) {
        var typed = sheet.typed();
        var values = rights(sheet).writable(typed.values());
        var change = new Change(entry.id(), typed.base(), values, typed.note());
        return switch (drafting.save(change, exchange.actor())) {
            case SaveOutcome.Saved saved -> Optional.of(entry.id());
            case SaveOutcome.Clash clash -> {
                var before = opening.values(entry.id(), typed.base());
                var settled = typed.joinedWith(before, entry.values()).on(clash.heads());
                yield comeBack(409, new Sheet(sheet.type(), entry, settled).clashing(clash.fields()));
            }
        };
    }

    private void publish(String id, Set<Language> languages, String reason) {
        var entry = opening.open(id);
        if (!languages.stream().allMatch(new Rights(exchange.actor(), entry.type())::mayPublish)) {
            exchange.answerWith(403);
            show(Sheet.of(entry).saying(notice("content.edit-entry.message.warn.may-not-publish")));
            return;
        }
        try {
            var order = new PublishOrder(id, entry.heads(), languages, reason);
            var published = publishing.publish(order, exchange.actor());
            exchange.goTo(address(id) + "&published=" + published.number());
        } catch (Refusal refusal) {
            if (entry.stepsLeft() > 0) {
                exchange.goTo(address(id) + "&asked=publish#checklist");
            } else {
                exchange.answerWith(409);
                show(Sheet.of(entry).saying(Notice.careful(pages.words(refusal))));
            }
        }
    }

    private static Set<Language> languages(String[] act) {
        return act.length < 2
                ? EnumSet.allOf(Language.class)
                : Language.of(act[1]).map(Set::of).orElse(Set.of());
    }

    /** {@code updated:fr:answer}: that field is right beside the other language's newest. */
    private void confirm(String id, String[] act, Sheet sheet) {
        var language = act.length == 3 ? Language.of(act[1]) : Optional.<Language>empty();
        var field = act.length == 3 ? sheet.type().field(act[2]).filter(Field::localized) : Optional.<Field>empty();
        if (field.isPresent()
                && language.map(Part::of).filter(rights(sheet)::mayWrite).isPresent()) {
            var note = exchange.texts().get("content.edit-entry.text.confirmed." + act[0]);
            drafting.confirm(id, language.get(), Set.of(field.get().name()), note, exchange.actor());
        }
        exchange.goTo(address(id) + "&confirmed=yes"
                + field.map(one -> "#row-" + one.name()).orElse(""));
    }

    private void keep(Sheet sheet) {
        unsaved.keep(sheet, exchange.actor());
        exchange.end(204);
    }

    private void discard(Sheet sheet) {
        unsaved.discard(sheet, exchange.actor());
        backToEditing(exchange.parameter("entry"));
    }

    private void recover(Sheet sheet) {
        if (rights(sheet).mayPublishBoth() && sheet.entry() != null) {
            trashing.restore(sheet.entry().id(), sheet.entry().seen(), exchange.actor());
        }
        exchange.goTo(address(exchange.parameter("entry")));
    }

    /** Parts that this person may only read are not in the form; what is stored stands for them. */
    private Typed unlocked(OpenEntry entry, Typed typed) {
        var rights = new Rights(exchange.actor(), entry.type());
        var all = typed;
        for (var part : Part.values()) {
            all = rights.mayWrite(part) ? all : all.with(part, entry.values().part(part));
        }
        return all;
    }

    /** With somebody else's text where the writer chose it instead of the own one. */
    private Typed taken(OpenEntry entry, Typed typed) {
        var chosen = typed.inputs().keySet().stream()
                .filter(name -> exchange.parameter("take." + name).equals("saved"))
                .toList();
        return chosen.isEmpty() ? typed : typed.taking(chosen, opening.values(entry.id(), typed.base()));
    }

    private void backToEditing(String id) {
        exchange.goTo(address(id) + "&saved=yes");
    }

    private String address(String id) {
        return address(ContentPages.EDIT, id);
    }

    private String address(DeskPage page, String id) {
        return ContentPages.address(page, id, exchange.language());
    }

    private Rights rights(Sheet sheet) {
        return new Rights(exchange.actor(), sheet.type());
    }

    private Notice notice(String key) {
        return Notice.careful(exchange.texts().get(key));
    }

    private void show(Sheet sheet) {
        page = pages.of(sheet);
    }
}
