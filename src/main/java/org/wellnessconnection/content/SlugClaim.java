package org.wellnessconnection.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wellnessconnection.kernel.Language;

/** A slug and the entry that owns it for ever; the current one is its address, the others lead there. */
@Entity
@Table(name = "content_slug")
class SlugClaim {

    @Id
    private String id;

    /** {@code en} or {@code fr}. */
    private String language;

    private String type;
    private String slug;

    @Column(name = "entry_id")
    private String entryId;

    @Column(name = "is_current")
    private boolean current;

    private Instant since;

    protected SlugClaim() {}

    SlugClaim(String id, Address address, String entryId, Instant since) {
        this.id = id;
        this.language = address.language().code();
        this.type = address.type();
        this.slug = address.slug();
        this.entryId = entryId;
        this.current = true;
        this.since = since;
    }

    /** What can be claimed once. */
    record Address(Language language, String type, String slug) {}

    Address address() {
        return new Address(language(), type, slug);
    }

    Language language() {
        return Language.of(language).orElseThrow();
    }

    String slug() {
        return slug;
    }

    String entryId() {
        return entryId;
    }

    boolean isCurrent() {
        return current;
    }

    Instant since() {
        return since;
    }

    void becomeFormer() {
        current = false;
    }

    void becomeCurrent(Instant at) {
        current = true;
        since = at;
    }
}
