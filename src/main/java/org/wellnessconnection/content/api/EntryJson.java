package org.wellnessconnection.content.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.wellnessconnection.content.EntryLine;
import org.wellnessconnection.content.EntryPage;
import org.wellnessconnection.content.Heads;
import org.wellnessconnection.content.Lag;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.content.RevisionLine;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.platform.json.SharedJson;

/** Entries as the management API shows them. */
final class EntryJson {

    private EntryJson() {}

    /** Everything about one entry; a language that is not begun has no member. */
    static JsonObject of(OpenEntry entry) {
        var json = SharedJson.object()
                .add("id", entry.id())
                .add("type", entry.reference().type())
                .add("key", entry.reference().key())
                .add("state", texts(entry.states().map(Enum::name)))
                .add("behind", behind(entry.lags()))
                .add("trashed", entry.trashed());
        entry.live().ifPresent(number -> json.add("number", number));
        for (var part : Part.values()) {
            if (entry.values().has(part)) {
                json.add(part.code(), entry.values().part(part));
            }
        }
        var revisions = SharedJson.object();
        for (var part : Part.values()) {
            var line = entry.saved().get(part);
            if (line != null) {
                revisions.add(part.code(), of(line));
            }
        }
        return json.add("revisions", revisions).build();
    }

    static JsonObject of(EntryPage page) {
        var items = SharedJson.array();
        page.rows().forEach(row -> items.add(of(row)));
        return SharedJson.object()
                .add("items", items)
                .add("total", page.total())
                .add("page", page.page())
                .add("pages", page.pages())
                .build();
    }

    private static JsonObjectBuilder of(EntryLine row) {
        return SharedJson.object()
                .add("id", row.id())
                .add("type", row.reference().type())
                .add("key", row.reference().key())
                .add("title", texts(row.titles()))
                .add("state", texts(row.states().map(Enum::name)))
                .add(
                        "behind",
                        SharedJson.object()
                                .add("en", row.behind().en())
                                .add("fr", row.behind().fr()))
                .add("changed", row.changedAt().toString())
                .add("changedBy", row.changedBy());
    }

    static JsonObjectBuilder of(RevisionLine line) {
        return SharedJson.object()
                .add("id", line.id())
                .add("part", line.part().code())
                .add("number", line.number())
                .add("author", line.author())
                .add("at", line.at().toString())
                .add("note", line.note())
                .add("origin", line.origin().name());
    }

    static JsonObject ids(String entryId, Heads heads) {
        var revisions = SharedJson.object();
        for (var part : Part.values()) {
            heads.of(part).ifPresent(id -> revisions.add(part.code(), id));
        }
        return SharedJson.object()
                .add("id", entryId)
                .add("revisions", revisions)
                .build();
    }

    private static JsonObjectBuilder texts(Bilingual<String> both) {
        return SharedJson.object().add("en", both.en()).add("fr", both.fr());
    }

    private static JsonObjectBuilder behind(Bilingual<List<Lag>> lags) {
        return SharedJson.object().add("en", fields(lags.en())).add("fr", fields(lags.fr()));
    }

    private static JsonArrayBuilder fields(List<Lag> lags) {
        var fields = SharedJson.array();
        lags.forEach(lag -> fields.add(lag.field()));
        return fields;
    }
}
