package org.wellnessconnection.content.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.ClashingField;
import org.wellnessconnection.content.EntryValues;
import org.wellnessconnection.content.Heads;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.FieldProblem;
import org.wellnessconnection.content.type.Part;

/**
 * An entry on somebody's desk: what is stored, what stands in the form, and what there is to say about it.
 *
 * @param entry null while it is new
 * @param problems what is wrong with what was typed
 * @param clashes what somebody else changed at the same time
 * @param isUnsaved whether the form holds text that was kept but never saved
 */
record Sheet(
        ContentType type,
        @Nullable OpenEntry entry,
        Typed typed,
        Map<Part, List<FieldProblem>> problems,
        Map<Part, List<ClashingField>> clashes,
        List<Notice> notices,
        boolean isUnsaved) {

    Sheet {
        notices = List.copyOf(notices);
    }

    Sheet(ContentType type, @Nullable OpenEntry entry, Typed typed) {
        this(type, entry, typed, Map.of(), Map.of(), List.of(), false);
    }

    static Sheet empty(ContentType type) {
        return new Sheet(type, null, Typed.of(type, new EntryValues(Map.of()), Heads.NONE));
    }

    static Sheet of(OpenEntry entry) {
        return new Sheet(entry.type(), entry, Typed.of(entry.type(), entry.values(), entry.heads()));
    }

    Sheet saying(Notice notice) {
        var more = new ArrayList<>(notices);
        more.add(notice);
        return new Sheet(type, entry, typed, problems, clashes, more, isUnsaved);
    }

    Sheet wrong(Map<Part, List<FieldProblem>> found) {
        return new Sheet(type, entry, typed, found, clashes, notices, isUnsaved);
    }

    Sheet clashing(Map<Part, List<ClashingField>> found) {
        return new Sheet(type, entry, typed, problems, found, notices, isUnsaved);
    }

    Sheet typed(Typed text) {
        return new Sheet(type, entry, text, problems, clashes, notices, isUnsaved);
    }

    Sheet unsaved(Typed text) {
        return new Sheet(type, entry, text, problems, clashes, notices, true);
    }
}
