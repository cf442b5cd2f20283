package org.wellnessconnection.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.type.Part;

/** One row of the publication log: from this number on the public reads these revisions, or nothing. */
@Entity
@Table(name = "content_publication")
class Publication {

    /** What the row does to the entry. */
    enum Action {
        PUBLISH,
        WITHDRAW
    }

    @Id
    private long number;

    @Column(name = "entry_id")
    private String entryId;

    @Enumerated(EnumType.STRING)
    private Action action;

    @Column(name = "shared_rev")
    private @Nullable String sharedRevision;

    @Column(name = "en_rev")
    private @Nullable String enRevision;

    @Column(name = "fr_rev")
    private @Nullable String frRevision;

    @Column(name = "release_id")
    private @Nullable String releaseId;

    @Column(name = "waiver_id")
    private @Nullable String waiverId;

    private String reason;
    private String actor;
    private Instant at;

    @Column(name = "prev_hash")
    private String previousHash;

    @Column(name = "row_hash")
    private String rowHash;

    protected Publication() {}

    Publication(LogRow row, String previousHash, String rowHash) {
        this.number = row.number();
        this.entryId = row.entryId();
        this.action = row.action();
        this.sharedRevision = row.revision(Part.SHARED);
        this.enRevision = row.revision(Part.EN);
        this.frRevision = row.revision(Part.FR);
        this.waiverId = row.waiverId();
        this.reason = row.reason();
        this.actor = row.actor();
        this.at = row.at();
        this.previousHash = previousHash;
        this.rowHash = rowHash;
    }

    long number() {
        return number;
    }

    String entryId() {
        return entryId;
    }

    boolean isPublic() {
        return action == Action.PUBLISH;
    }

    Action action() {
        return action;
    }

    /** The revisions that are public by this row; none for a withdrawal. */
    Heads pinned() {
        var ids = new EnumMap<Part, String>(Part.class);
        for (var part : Part.values()) {
            revision(part).ifPresent(id -> ids.put(part, id));
        }
        return new Heads(ids);
    }

    Optional<String> revision(Part part) {
        return Optional.ofNullable(
                switch (part) {
                    case SHARED -> sharedRevision;
                    case EN -> enRevision;
                    case FR -> frRevision;
                });
    }

    Optional<String> waiverId() {
        return Optional.ofNullable(waiverId);
    }

    String reason() {
        return reason;
    }

    String actor() {
        return actor;
    }

    Instant at() {
        return at;
    }

    String previousHash() {
        return previousHash;
    }

    String rowHash() {
        return rowHash;
    }
}
