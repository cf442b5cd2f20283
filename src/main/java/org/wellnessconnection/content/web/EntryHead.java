package org.wellnessconnection.content.web;

import java.util.List;
import java.util.stream.Stream;
import org.wellnessconnection.content.ContentPages;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.i18n.Texts;

/** What stands above every page about one entry: where it belongs, what it is called, where its languages stand. */
public record EntryHead(
        String title,
        String listAddress,
        String typeAddress,
        String typeLabel,
        String editAddress,
        List<StateTag> states) {

    static EntryHead of(OpenEntry entry, Texts.In t) {
        var list = ContentPages.LIST.address(t.language());
        return new EntryHead(
                title(entry, t),
                list,
                list + "?type=" + entry.type().name(),
                entry.type().plural().in(t.language()),
                address(ContentPages.EDIT, entry.id(), t),
                StateTag.of(entry, t));
    }

    /** The title in the reader's language, or in the other one, or else the key. */
    static String title(OpenEntry entry, Texts.In t) {
        return Stream.of(t.language(), t.language().other())
                .map(entry.titles()::in)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse(entry.reference().toString());
    }

    static String address(DeskPage page, String entryId, Texts.In t) {
        return page.address(t.language()) + "?entry=" + entryId;
    }
}
