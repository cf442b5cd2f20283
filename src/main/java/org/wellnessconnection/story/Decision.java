package org.wellnessconnection.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one moderator decided about one story. */
@Entity
@Table(name = "story_decision")
class Decision {

    @Id
    private String id = "";

    @Column(name = "story_id")
    private String storyId = "";

    @Enumerated(EnumType.STRING)
    private DecisionKind kind = DecisionKind.APPROVE;

    private String actor = "";
    private Instant at = Instant.EPOCH;
    private String guidelines = "";
    private byte @Nullable [] note;

    @Enumerated(EnumType.STRING)
    @Column(name = "stood_as")
    private StoryState stoodAs = StoryState.RECEIVED;

    @Column(name = "waited_seconds")
    private long waitedSeconds;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    protected Decision() {}

    Decision(String id, Story story, DecisionKind kind, String actor, Instant at, List<String> guidelines) {
        this.id = id;
        this.storyId = story.id();
        this.kind = kind;
        this.actor = actor;
        this.at = at;
        this.guidelines = String.join(",", guidelines);
        this.stoodAs = story.state();
        this.waitedSeconds = Duration.between(story.receivedAt(), at).toSeconds();
    }

    String id() {
        return id;
    }

    String storyId() {
        return storyId;
    }

    DecisionKind kind() {
        return kind;
    }

    String actor() {
        return actor;
    }

    Instant at() {
        return at;
    }

    /** Codes of the rules it cites. */
    List<String> guidelines() {
        return guidelines.isEmpty()
                ? List.of()
                : Arrays.stream(guidelines.split(",")).toList();
    }

    byte @Nullable [] note() {
        return note;
    }

    void note(byte[] sealed) {
        note = sealed;
    }

    void eraseNote() {
        note = null;
    }

    /** Where the story stood when this was decided. */
    StoryState stoodAs() {
        return stoodAs;
    }

    Duration waited() {
        return Duration.ofSeconds(waitedSeconds);
    }

    Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    boolean isTold() {
        return toldAt != null;
    }

    void told(Instant now) {
        toldAt = now;
    }

    void undo(Instant now) {
        undoneAt = now;
    }
}
