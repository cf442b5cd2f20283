package org.wellnessconnection.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.wellnessconnection.content.type.EntryReference;

/** A public entry points to another one. */
@Entity
@Table(name = "content_reference")
class LiveReference {

    @Id
    private String id;

    @Column(name = "entry_id")
    private String entryId;

    /** {@code type/key}. */
    private String target;

    protected LiveReference() {}

    LiveReference(String id, String entryId, EntryReference target) {
        this.id = id;
        this.entryId = entryId;
        this.target = target.toString();
    }

    String entryId() {
        return entryId;
    }

    EntryReference target() {
        return EntryReference.parse(target).orElseThrow();
    }
}
