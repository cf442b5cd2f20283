package org.wellnessconnection.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wellnessconnection.content.Heads;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.content.WorkingCopies;
import org.wellnessconnection.content.WorkingCopies.Kept;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Actor;

/** What was typed and not saved: kept for its writer until it is, and told to others who come to the same entry. */
@RequestScoped
public class UnsavedText {

    private final WorkingCopies copies;

    @Inject
    public UnsavedText(WorkingCopies copies) {
        this.copies = copies;
    }

    /** Keeps what differs from what is stored. A new entry has nowhere to keep it. */
    public void keep(Sheet sheet, Actor actor) {
        var entry = sheet.entry();
        if (entry == null) {
            return;
        }
        var same = EnumSet.noneOf(Part.class);
        sheet.typed().values().parts().forEach((part, values) -> {
            if (values.equals(entry.values().part(part))) {
                same.add(part);
            } else {
                copies.keep(entry.id(), part, sheet.typed().base(), values, actor);
            }
        });
        copies.forget(entry.id(), same, actor);
    }

    /** The form with what this person had typed into it before. */
    public Sheet into(Sheet sheet, Actor actor) {
        var entry = sheet.entry();
        if (entry == null) {
            return sheet;
        }
        var kept = copies.of(entry.id(), actor).stream()
                .filter(copy -> !copy.values().equals(entry.values().part(copy.part())))
                .toList();
        return kept.isEmpty() ? sheet : sheet.unsaved(typed(sheet, entry, kept));
    }

    private static Typed typed(Sheet sheet, OpenEntry entry, List<Kept> kept) {
        var typed = sheet.typed();
        var base = entry.heads();
        for (var copy : kept) {
            typed = typed.with(copy.part(), copy.values());
            base = copy.base().isEmpty() ? without(base, copy.part()) : base.with(copy.part(), copy.base());
        }
        return typed.on(base);
    }

    private static Heads without(Heads heads, Part part) {
        var left = new java.util.HashMap<>(heads.ids());
        left.remove(part);
        return new Heads(left);
    }

    public void discard(Sheet sheet, Actor actor) {
        var entry = sheet.entry();
        if (entry != null) {
            copies.forget(entry.id(), List.of(Part.values()), actor);
        }
    }

    /** Who else has typed into this entry a moment ago. */
    public Set<String> others(String entryId, Actor actor) {
        var others = new HashSet<String>();
        copies.others(entryId, actor).forEach(neighbour -> others.add(neighbour.editor()));
        return others;
    }
}
