package org.wellnessconnection.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;

/** Something that speaks about a public story until a moderator settles it. */
@Entity
@Table(name = "story_signal")
class Signal {

    /** Who says it. */
    enum Kind {
        /** A reader; the reason is one of {@link ReportReason}. */
        REPORT,
        /** A pattern that was changed; the reason is its name. */
        PATTERN
    }

    @Id
    private String id = "";

    private String reference = "";
    private String language = "";

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.REPORT;

    private String reason = "";
    private byte @Nullable [] note;
    private Instant at = Instant.EPOCH;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    protected Signal() {}

    Signal(String id, String reference, Language language, Kind kind, String reason, Instant at) {
        this.id = id;
        this.reference = reference;
        this.language = language.code();
        this.kind = kind;
        this.reason = reason;
        this.at = at;
    }

    String id() {
        return id;
    }

    String reference() {
        return reference;
    }

    Language language() {
        return Language.of(language).orElseThrow();
    }

    Kind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }

    byte @Nullable [] note() {
        return note;
    }

    void note(byte[] sealed) {
        note = sealed;
    }

    /** Nobody needs the note any more. */
    void settle(String actor, Instant now) {
        settledBy = actor;
        settledAt = now;
        note = null;
    }

    Optional<String> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
