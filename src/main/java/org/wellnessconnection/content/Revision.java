package org.wellnessconnection.content;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.platform.json.CanonicalJson;
import org.wellnessconnection.platform.json.SharedJson;

/**
 * One state of one part, as somebody saved it. Never changed afterwards, but for one way: when an author takes a text back,
 * a tombstone stands where the body was, and the hash of the body stays.
 */
@Entity
@Table(name = "content_revision")
class Revision {

    private static final String TOMBSTONE = "{}";

    /** Longest note. */
    static final int NOTE = 500;

    @Id
    private String id;

    @Column(name = "entry_id")
    private String entryId;

    @Enumerated(EnumType.STRING)
    private Part part;

    private int number;

    @Column(name = "base_id")
    private @Nullable String baseId;

    private String body;
    private String basis;
    private String sha256;
    private String author;
    private Instant at;
    private String note;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    /** The body once it was read: most work asks for it several times. */
    @Transient
    private @Nullable JsonObject values;

    protected Revision() {}

    private Revision(String id, String entryId, Part part, Written text, Saving saving) {
        this.id = id;
        this.entryId = entryId;
        this.part = part;
        this.body = CanonicalJson.write(text.body());
        this.basis = text.basis().json().toString();
        this.sha256 = CanonicalJson.sha256(this.body);
        this.author = saving.author();
        this.at = saving.at();
        this.note = saving.note();
        this.origin = saving.origin();
    }

    /** Who saves, when, and what they say about it. */
    record Saving(String author, Instant at, String note, Origin origin) {
        Saving as(Origin other) {
            return new Saving(author, at, note, other);
        }
    }

    static Revision first(String id, String entryId, Part part, Written text, Saving saving) {
        var revision = new Revision(id, entryId, part, text, saving);
        revision.number = 1;
        return revision;
    }

    Revision next(String id, Written text, Saving saving) {
        var revision = new Revision(id, entryId, part, text, saving);
        revision.number = number + 1;
        revision.baseId = this.id;
        return revision;
    }

    String id() {
        return id;
    }

    String entryId() {
        return entryId;
    }

    Part part() {
        return part;
    }

    int number() {
        return number;
    }

    Optional<String> baseId() {
        return Optional.ofNullable(baseId);
    }

    JsonObject body() {
        var read = values;
        if (read == null) {
            read = SharedJson.read(body);
            values = read;
        }
        return read;
    }

    Written written() {
        return new Written(body(), Basis.parse(basis));
    }

    String sha256() {
        return sha256;
    }

    /** Whether the body is still the one that was saved, or the tombstone of an erased one. */
    boolean isIntact() {
        return isErased() ? body.equals(TOMBSTONE) : CanonicalJson.sha256(body).equals(sha256);
    }

    boolean isErased() {
        return erasedAt != null;
    }

    /** Nothing of what was said is left, but its hash. */
    void erase(Instant now) {
        body = TOMBSTONE;
        basis = TOMBSTONE;
        note = "";
        erasedAt = now;
        values = null;
    }

    String author() {
        return author;
    }

    Instant at() {
        return at;
    }

    String note() {
        return note;
    }

    Origin origin() {
        return origin;
    }
}
