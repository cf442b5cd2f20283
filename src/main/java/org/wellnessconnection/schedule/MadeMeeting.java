package org.wellnessconnection.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The meeting that a video service holds for a session, as far as it got. Read through {@link Meetings}. */
@Entity
@Table(name = "schedule_meeting")
class MadeMeeting {

    private static final int PROBLEM_MAX = 120;

    /** The session's. */
    @Id
    private String id = "";

    private @Nullable Long number;
    private byte @Nullable [] link;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    private @Nullable Integer minutes;
    private String problem = "";

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    @Column(name = "busy_until")
    private @Nullable Instant busyUntil;

    protected MadeMeeting() {}

    MadeMeeting(String sessionId) {
        this.id = sessionId;
    }

    String id() {
        return id;
    }

    /** The service's own; nothing while there is no meeting. */
    OptionalLong number() {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    Optional<byte[]> link() {
        return Optional.ofNullable(link);
    }

    /** What went wrong last, without anybody's name; empty when all is well. */
    String problem() {
        return problem;
    }

    Optional<Instant> failedAt() {
        return Optional.ofNullable(failedAt);
    }

    boolean isFor(GroupSession session) {
        return number != null
                && session.start().equals(startsAt)
                && minutes != null
                && minutes == session.length().toMinutes();
    }

    boolean isBusy(Instant now) {
        return busyUntil != null && now.isBefore(busyUntil);
    }

    void takeUntil(Instant until) {
        busyUntil = until;
    }

    void made(long newNumber, byte[] sealedLink, Instant start, int length) {
        number = newNumber;
        link = sealedLink;
        moved(start, length);
    }

    void moved(Instant start, int length) {
        startsAt = start;
        minutes = length;
        well();
    }

    void gone() {
        number = null;
        link = null;
        startsAt = null;
        minutes = null;
        well();
    }

    private void well() {
        problem = "";
        failedAt = null;
        busyUntil = null;
    }

    void failed(String what, Instant now) {
        problem = what.substring(0, Math.min(what.length(), PROBLEM_MAX));
        failedAt = now;
        busyUntil = null;
    }
}
