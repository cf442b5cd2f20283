package org.wellnessconnection.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;

/**
 * The bilingual unit: one row per entry, pointing to the newest revision of each part. Whether it is public is not
 * written here; the log knows.
 */
@Entity
@Table(name = "content_entry")
class Entry {

    /** As much of a title as lists show. */
    private static final int TITLE = 200;

    @Id
    private String id;

    private String type;

    @Column(name = "entry_key")
    private String key;

    @Column(name = "shared_head")
    private String sharedHead;

    @Column(name = "en_head")
    private @Nullable String enHead;

    @Column(name = "fr_head")
    private @Nullable String frHead;

    @Column(name = "en_title")
    private String enTitle = "";

    @Column(name = "fr_title")
    private String frTitle = "";

    @Column(name = "en_behind")
    private int enBehind;

    @Column(name = "fr_behind")
    private int frBehind;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "trashed_at")
    private @Nullable Instant trashedAt;

    protected Entry() {}

    Entry(String id, EntryReference reference, String sharedHead, Instant at, String by) {
        this.id = id;
        this.type = reference.type();
        this.key = reference.key();
        this.sharedHead = sharedHead;
        this.createdAt = at;
        this.createdBy = by;
        this.changedAt = at;
        this.changedBy = by;
    }

    String id() {
        return id;
    }

    EntryReference reference() {
        return new EntryReference(type, key);
    }

    int version() {
        return version;
    }

    Heads heads() {
        var ids = new EnumMap<Part, String>(Part.class);
        ids.put(Part.SHARED, sharedHead);
        if (enHead != null) {
            ids.put(Part.EN, enHead);
        }
        if (frHead != null) {
            ids.put(Part.FR, frHead);
        }
        return new Heads(ids);
    }

    void moveTo(Part part, String revision) {
        switch (part) {
            case SHARED -> sharedHead = revision;
            case EN -> enHead = revision;
            case FR -> frHead = revision;
        }
    }

    void changed(Instant at, String by) {
        changedAt = at;
        changedBy = by;
    }

    /** The copies for lists: what each language calls it, and how many fields of each are behind. */
    void show(Bilingual<String> titles, Bilingual<Integer> behind) {
        enTitle = cut(titles.en());
        frTitle = cut(titles.fr());
        enBehind = behind.en();
        frBehind = behind.fr();
    }

    String title(Language language) {
        return language == Language.EN ? enTitle : frTitle;
    }

    Bilingual<String> titles() {
        return new Bilingual<>(enTitle, frTitle);
    }

    Bilingual<Integer> behind() {
        return new Bilingual<>(enBehind, frBehind);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    Optional<Instant> trashedAt() {
        return Optional.ofNullable(trashedAt);
    }

    void trash(Instant at) {
        trashedAt = at;
    }

    void takeOutOfTrash() {
        trashedAt = null;
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE));
    }
}
