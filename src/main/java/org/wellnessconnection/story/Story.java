package org.wellnessconnection.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;

/** One story: where it stands, who holds it, and its sealed words while they are needed. */
@Entity
@Table(name = "story_story")
class Story {

    @Id
    private String id = "";

    private String reference = "";
    private String language = "";

    @Enumerated(EnumType.STRING)
    private StoryState state = StoryState.RECEIVED;

    private byte @Nullable [] title;
    private byte @Nullable [] body;
    private byte @Nullable [] signature;
    private byte @Nullable [] email;
    private byte @Nullable [] likeness;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "received_at")
    private Instant receivedAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "due_at")
    private Instant dueAt = Instant.EPOCH;

    @Column(name = "erase_at")
    private @Nullable Instant eraseAt;

    @Enumerated(EnumType.STRING)
    private Risk risk = Risk.LOW;

    private boolean distress;

    @Column(name = "claimed_by")
    private @Nullable String claimedBy;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    @Column(name = "entry_id")
    private @Nullable String entryId;

    @Enumerated(EnumType.STRING)
    private @Nullable TranslationState translation;

    private String themes = "";

    @Version
    private int version;

    protected Story() {}

    Story(String id, String reference, Language language, Instant now) {
        this.id = id;
        this.reference = reference;
        this.language = language.code();
        this.receivedAt = now;
        this.changedAt = now;
    }

    String id() {
        return id;
    }

    /** What people call it by: {@code 2026-7f3kq2}. Also the end of its public address, which holds none of its words. */
    String reference() {
        return reference;
    }

    Language language() {
        return Language.of(language.toLowerCase(Locale.ROOT)).orElseThrow();
    }

    StoryState state() {
        return state;
    }

    int version() {
        return version;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Risk risk() {
        return risk;
    }

    boolean isDistress() {
        return distress;
    }

    Optional<String> entryId() {
        return Optional.ofNullable(entryId);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Optional<Instant> claimedUntil() {
        return Optional.ofNullable(claimedUntil);
    }

    /** Codes of what it is about, as a moderator said; none until then. */
    List<String> themes() {
        return Stream.of(themes.split(",")).filter(code -> !code.isEmpty()).toList();
    }

    void isAbout(List<String> codes) {
        themes = String.join(",", codes);
    }

    void moveTo(StoryState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new Refusal(StoryRefusal.MOVED_ON);
        }
        state = next;
        translation = null;
        changedAt = now;
        release();
    }

    /** Holds the story for one moderator; the same one holds it again. */
    void claim(String actor, Instant now, Duration lease) {
        if (isHeldByAnother(actor, now)) {
            throw new Refusal(StoryRefusal.HELD_BY_ANOTHER, ModerationRules.minutes(lease));
        }
        claimedBy = actor;
        claimedUntil = now.plus(lease);
    }

    boolean isHeldByAnother(String actor, Instant now) {
        return isHeld(now) && !actor.equals(claimedBy);
    }

    boolean isHeldBy(String actor, Instant now) {
        return isHeld(now) && actor.equals(claimedBy);
    }

    boolean isHeld(Instant now) {
        return claimedUntil != null && claimedUntil.isAfter(now);
    }

    void release() {
        claimedBy = null;
        claimedUntil = null;
    }

    void judged(Risk newRisk, boolean newDistress, Instant due) {
        risk = newRisk;
        distress = newDistress;
        dueAt = due;
    }

    /** Where its words in the other language stand; nothing where there are none. */
    Optional<TranslationState> translation() {
        return Optional.ofNullable(translation);
    }

    void translated(TranslationState now) {
        translation = now;
    }

    void publishedAs(String entry) {
        entryId = entry;
    }

    void notPublic() {
        entryId = null;
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    void eraseAt(@Nullable Instant when) {
        eraseAt = when;
    }

    Optional<Instant> eraseAt() {
        return Optional.ofNullable(eraseAt);
    }

    byte @Nullable [] title() {
        return title;
    }

    byte @Nullable [] body() {
        return body;
    }

    byte @Nullable [] signature() {
        return signature;
    }

    byte @Nullable [] email() {
        return email;
    }

    byte @Nullable [] likeness() {
        return likeness;
    }

    void words(byte[] newTitle, byte[] newBody, byte[] newSignature, byte[] newLikeness) {
        title = newTitle;
        body = newBody;
        signature = newSignature;
        likeness = newLikeness;
    }

    void address(byte[] sealed) {
        email = sealed;
    }

    /** Nothing of what was written is left here. */
    void eraseWords() {
        title = null;
        body = null;
        signature = null;
        likeness = null;
    }

    void eraseAddress() {
        email = null;
    }
}
