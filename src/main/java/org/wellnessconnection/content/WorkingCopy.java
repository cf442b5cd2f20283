package org.wellnessconnection.content;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.platform.json.SharedJson;

/** What one editor has typed into one part and not saved yet: the only text that changes in place. */
@Entity
@Table(name = "content_working_copy")
class WorkingCopy {

    @Id
    private String id;

    @Column(name = "entry_id")
    private String entryId;

    @Enumerated(EnumType.STRING)
    private Part part;

    private String editor;

    @Column(name = "base_id")
    private @Nullable String baseId;

    private String body;

    @Column(name = "touched_at")
    private Instant touchedAt;

    protected WorkingCopy() {}

    WorkingCopy(String id, String entryId, Part part, String editor, Typed typed) {
        this.id = id;
        this.entryId = entryId;
        this.part = part;
        this.editor = editor;
        this.body = typed.values().toString();
        this.baseId = typed.base();
        this.touchedAt = typed.at();
    }

    /** What stands in the form now, which revision it began from, and when. */
    record Typed(JsonObject values, @Nullable String base, Instant at) {}

    void type(Typed typed) {
        body = typed.values().toString();
        baseId = typed.base();
        touchedAt = typed.at();
    }

    Part part() {
        return part;
    }

    String editor() {
        return editor;
    }

    Optional<String> baseId() {
        return Optional.ofNullable(baseId);
    }

    JsonObject body() {
        return SharedJson.read(body);
    }

    Instant touchedAt() {
        return touchedAt;
    }
}
