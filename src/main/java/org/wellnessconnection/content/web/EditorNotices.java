package org.wellnessconnection.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.content.EntryValues;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.security.ActorNames;

/** What the editor says on top: what was just done, who else is here, what is unusual about the entry. */
@RequestScoped
public class EditorNotices {

    /** What a redirect may say was done, and the sentence for it. */
    private static final List<String> DONE =
            List.of("saved", "confirmed", "withdrawn", "restored", "waived", "trashed");

    private final Exchange exchange;
    private final UnsavedText unsaved;
    private final ActorNames names;
    private final Moments moments;

    @Inject
    public EditorNotices(Exchange exchange, UnsavedText unsaved, ActorNames names, Moments moments) {
        this.exchange = exchange;
        this.unsaved = unsaved;
        this.names = names;
        this.moments = moments;
    }

    public List<Notice> of(Sheet sheet) {
        var notices = new ArrayList<>(sheet.notices());
        var t = exchange.texts();
        var entry = sheet.entry();
        if (!sheet.clashes().isEmpty()) {
            notices.add(Notice.careful(t.get("content.edit-entry.message.warn.clash")));
        }
        if (entry == null) {
            return notices;
        }
        if (!exchange.isPost()) {
            done(entry).ifPresent(notices::add);
        }
        if (sheet.isUnsaved()) {
            notices.add(Notice.careful(t.get("content.edit-entry.message.warn.unsaved")));
        }
        if (entry.trashed()) {
            notices.add(Notice.careful(t.get("content.edit-entry.message.warn.in-trash")));
        }
        entry.waived()
                .ifPresent(until -> notices.add(
                        Notice.careful(t.of("content.edit-entry.message.warn.waived", moments.day(until)))));
        others(entry).ifPresent(notices::add);
        return notices;
    }

    private Optional<Notice> done(OpenEntry entry) {
        var t = exchange.texts();
        var number = exchange.parameter("published");
        if (number.matches("[0-9]{1,18}")) {
            var notice = Notice.good(t.of("content.edit-entry.message.info.published", number));
            return Optional.of(publicAddress(entry)
                    .map(address -> notice.leadingTo(address, t.get("content.edit-entry.action.see")))
                    .orElse(notice));
        }
        return DONE.stream()
                .filter(name -> exchange.parameter(name).equals("yes"))
                .findFirst()
                .map(name -> Notice.good(t.get("content.edit-entry.message.info." + name)));
    }

    private Optional<String> publicAddress(OpenEntry entry) {
        var language = exchange.language();
        return entry.live()
                .map(number -> entry.values().part(Part.of(language)).getString(EntryValues.SLUG, ""))
                .filter(slug -> !slug.isEmpty())
                .flatMap(slug -> entry.type().address(language, slug));
    }

    private Optional<Notice> others(OpenEntry entry) {
        Language language = exchange.language();
        var others = unsaved.others(entry.id(), exchange.actor()).stream()
                .map(editor -> names.of(editor, language))
                .sorted()
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Notice.quiet(
                        exchange.texts().of("content.edit-entry.message.info.others", Formats.list(others, language))));
    }
}
