package org.wellnessconnection.content.web;

import java.util.List;
import org.wellnessconnection.content.ContentPages;
import org.wellnessconnection.content.OpenEntry;
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
                entry.target().title(t.language()),
                list,
                list + "?type=" + entry.type().name(),
                entry.type().plural().in(t.language()),
                ContentPages.address(ContentPages.EDIT, entry.id(), t.language()),
                StateTag.of(entry, t));
    }
}
