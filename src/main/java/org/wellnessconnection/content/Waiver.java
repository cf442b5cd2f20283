package org.wellnessconnection.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;

/**
 * Leave to publish an entry although one language is missing or behind. Open until its end, or until both languages were
 * published in step: then it is cured.
 */
@Entity
@Table(name = "content_waiver")
class Waiver {

    @Id
    private String id;

    @Column(name = "entry_id")
    private String entryId;

    /** {@code en} or {@code fr}: the language that may be missing. */
    private String language;

    private String reason;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    private Instant until;

    @Column(name = "cured_at")
    private @Nullable Instant curedAt;

    protected Waiver() {}

    Waiver(String id, String entryId, Language language, String reason, String grantedBy, Instant at, Instant until) {
        this.id = id;
        this.entryId = entryId;
        this.language = language.code();
        this.reason = reason;
        this.grantedBy = grantedBy;
        this.grantedAt = at;
        this.until = until;
    }

    String id() {
        return id;
    }

    String entryId() {
        return entryId;
    }

    Language language() {
        return Language.of(language).orElseThrow();
    }

    String reason() {
        return reason;
    }

    String grantedBy() {
        return grantedBy;
    }

    Instant grantedAt() {
        return grantedAt;
    }

    Instant until() {
        return until;
    }

    Optional<Instant> curedAt() {
        return Optional.ofNullable(curedAt);
    }

    boolean isOpen(Instant now) {
        return curedAt == null && now.isBefore(until);
    }

    void cure(Instant at) {
        curedAt = at;
    }
}
