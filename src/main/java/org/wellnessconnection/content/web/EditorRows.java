package org.wellnessconnection.content.web;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.ClashingField;
import org.wellnessconnection.content.EntryValues;
import org.wellnessconnection.content.Lag;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.content.RevisionLine;
import org.wellnessconnection.content.compare.Piece;
import org.wellnessconnection.content.compare.WordDiff;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;

/**
 * The rows of the editor: each localized field with both languages, the title first and the address after it; then what
 * both languages share.
 *
 * @param entry null while it is new
 * @param clashes per part the fields that somebody else changed too
 */
record EditorRows(
        ContentType type,
        @Nullable OpenEntry entry,
        FieldInputs inputs,
        Map<Part, List<ClashingField>> clashes,
        Texts.In texts,
        Signed signed) {

    /** Says who made a revision and when, in words. */
    interface Signed {
        String of(RevisionLine line);
    }

    List<PairRow> pairs() {
        var rows = new ArrayList<PairRow>();
        var localized = new ArrayList<>(type.fields(Part.EN));
        type.field(type.title()).ifPresent(title -> {
            localized.remove(title);
            rows.add(pair(title));
        });
        if (type.hasPages()) {
            rows.add(new PairRow("row-slug", slug(Language.EN), slug(Language.FR)));
        }
        localized.forEach(field -> rows.add(pair(field)));
        return rows;
    }

    List<Cell> shared() {
        return type.fields(Part.SHARED).stream()
                .map(field -> new Cell(inputs.of(field, Part.SHARED), null, null, clash(field, Part.SHARED)))
                .toList();
    }

    private PairRow pair(Field field) {
        return new PairRow("row-" + field.name(), cell(field, Language.EN), cell(field, Language.FR));
    }

    private Cell cell(Field field, Language language) {
        var part = Part.of(language);
        var other = lag(field, language.other()).map(lag -> change(field, language, lag));
        return new Cell(inputs.of(field, part), behind(field, language), other.orElse(null), clash(field, part));
    }

    private Cell slug(Language language) {
        var part = Part.of(language);
        var clash = clashing(EntryValues.SLUG, part)
                .map(found -> clash(part, found, text(found.saved()), text(found.mine())));
        return new Cell(inputs.slug(type, part), null, null, clash.orElse(null));
    }

    private Optional<Lag> lag(Field field, Language language) {
        return entry == null
                ? Optional.empty()
                : entry.lags().in(language).stream()
                        .filter(lag -> lag.field().equals(field.name()))
                        .findFirst();
    }

    private Cell.@Nullable Behind behind(Field field, Language language) {
        if (lag(field, language).isEmpty()) {
            return null;
        }
        var where = language.code() + ":" + field.name();
        return new Cell.Behind(
                texts.get("content.edit-entry.text.behind." + language.code()),
                "updated:" + where,
                texts.get("content.edit-entry.action.updated." + language.code()),
                "unaffected:" + where,
                texts.get("content.edit-entry.action.unaffected." + language.code()));
    }

    /** What changed in {@code language} since the other one was written. */
    private Cell.Change change(Field field, Language language, Lag lag) {
        var now = stored(Part.of(language), field);
        var seen = lag.seen().map(value -> FieldTexts.shown(field, value, texts));
        var title = seen.isPresent() ? "content.edit-entry.text.changed." : "content.edit-entry.text.unseen.";
        return new Cell.Change(
                texts.get(title + language.other().code()),
                lag.by().map(signed::of).orElse(""),
                seen.map(text -> WordDiff.around(WordDiff.of(text, now))).orElse(List.of()));
    }

    private String stored(Part part, Field field) {
        var value = entry == null ? null : entry.values().part(part).get(field.name());
        return value == null ? "" : FieldTexts.shown(field, value, texts);
    }

    private Cell.@Nullable Clash clash(Field field, Part part) {
        return clashing(field.name(), part)
                .map(found -> clash(part, found, shown(field, found.saved()), shown(field, found.mine())))
                .orElse(null);
    }

    private Cell.Clash clash(Part part, ClashingField found, String saved, String mine) {
        var by = entry == null ? null : entry.saved().get(part);
        return new Cell.Clash(
                texts.of("content.edit-entry.text.clash", by == null ? "" : signed.of(by)),
                saved.isEmpty() ? texts.get("content.edit-entry.text.clash-empty") : saved,
                differences(mine, saved),
                "take." + Typed.name(part, found.name()));
    }

    private static List<Piece> differences(String mine, String saved) {
        return mine.isEmpty() || saved.isEmpty() ? List.of() : WordDiff.of(mine, saved);
    }

    private String shown(Field field, @Nullable JsonValue value) {
        return value == null ? "" : FieldTexts.shown(field, value, texts);
    }

    private static String text(@Nullable JsonValue value) {
        return value instanceof jakarta.json.JsonString string ? string.getString() : "";
    }

    private Optional<ClashingField> clashing(String field, Part part) {
        return clashes.getOrDefault(part, List.of()).stream()
                .filter(clash -> clash.name().equals(field))
                .findFirst();
    }
}
