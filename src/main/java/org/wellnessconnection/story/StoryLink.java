package org.wellnessconnection.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link that lets an author come back to a story, by its hash. */
@Entity
@Table(name = "story_link")
class StoryLink {

    /** What the holder may do. */
    enum Purpose {
        /** See, change, take back. */
        MANAGE,
        /** The same, and whoever comes by it has read the letter: the address is right. */
        CONFIRM;

        /** The purpose under which tokens are hashed; both open the same page. */
        static final String HASHED = "story";
    }

    @Id
    private String hash = "";

    @Column(name = "story_id")
    private String storyId = "";

    @Enumerated(EnumType.STRING)
    private Purpose purpose = Purpose.MANAGE;

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    protected StoryLink() {}

    StoryLink(String hash, String storyId, Purpose purpose, Instant madeAt) {
        this.hash = hash;
        this.storyId = storyId;
        this.purpose = purpose;
        this.madeAt = madeAt;
    }

    String storyId() {
        return storyId;
    }

    Purpose purpose() {
        return purpose;
    }
}
