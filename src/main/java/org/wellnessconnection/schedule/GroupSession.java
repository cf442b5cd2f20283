package org.wellnessconnection.schedule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a group. Its seats and its queue are counted in its row and change through {@link Seats} only; here they
 * are read, exact while the row is locked and a moment old otherwise.
 */
@Entity
@Table(name = "schedule_session")
public class GroupSession extends Planned {

    /** From here on freed seats are not offered to one after the other: all who wait are told at once. */
    public static final Duration LAST_CALL = Duration.ofHours(2);

    /** Joining opens this long before the start. */
    public static final Duration DOORS = Duration.ofMinutes(15);

    @Id
    private String id = "";

    @Version
    private int version;

    @Column(name = "series_id")
    private @Nullable String seriesId;

    @Column(name = "original_start")
    private @Nullable LocalDateTime originalStart;

    @Column(name = "local_start")
    private LocalDateTime localStart = LocalDateTime.MIN;

    private String zone = "";

    @Column(name = "starts_at")
    private Instant startsAt = Instant.EPOCH;

    @Column(name = "ends_at")
    private Instant endsAt = Instant.EPOCH;

    @Column(name = "rules_version")
    private String rulesVersion = "";

    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.DRAFT;

    private boolean edited;

    @Column(name = "seats_taken", insertable = false, updatable = false)
    private int seatsTaken;

    @Column(insertable = false, updatable = false)
    private int waiting;

    @Column(name = "next_place", insertable = false, updatable = false)
    private long nextPlace;

    private int revision;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "forgotten_at")
    private @Nullable Instant forgottenAt;

    @Column(name = "law_moved_at")
    private @Nullable Instant lawMovedAt;

    @Column(name = "law_moved_from")
    private @Nullable Instant lawMovedFrom;

    @ElementCollection
    @CollectionTable(name = "schedule_session_facilitator", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "facilitator_id")
    private Set<String> facilitators = new HashSet<>();

    protected GroupSession() {}

    GroupSession(String id, StartTime start, SessionPlan plan, Instant now) {
        this.id = id;
        this.changedAt = now;
        startAt(start, plan.minutes());
        take(plan);
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Optional<String> seriesId() {
        return Optional.ofNullable(seriesId);
    }

    /** When the series meant it to begin; stays when the session is moved, so that making sessions never makes it twice. */
    Optional<LocalDateTime> originalStart() {
        return Optional.ofNullable(originalStart);
    }

    /** As people say it, in {@link #zone()}. */
    public LocalDateTime localStart() {
        return localStart;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Instant start() {
        return startsAt;
    }

    public Instant end() {
        return endsAt;
    }

    public String rulesVersion() {
        return rulesVersion;
    }

    public SessionState state() {
        return state;
    }

    /** Whether it was changed by itself, apart from its series. */
    public boolean isEdited() {
        return edited;
    }

    /** Seats held and offered. */
    public int seatsTaken() {
        return seatsTaken;
    }

    /** Seats that a visitor may take: none while anybody waits, for nobody is overtaken. */
    public int seatsFree() {
        return waiting > 0 ? 0 : Math.max(0, capacity() - seatsTaken);
    }

    /** How many stand in the queue. */
    public int waiting() {
        return waiting;
    }

    public boolean hasQueueLeft() {
        return waiting < waitlist();
    }

    long nextPlace() {
        return nextPlace;
    }

    /** When reserving begins; nothing where it may begin at once. */
    public Optional<Instant> opens() {
        return opensDays() == 0 ? Optional.empty() : Optional.of(startsAt.minus(opensDays(), ChronoUnit.DAYS));
    }

    /** From here on nobody can reserve any more. */
    public Instant closes() {
        return startsAt.minus(closesMinutes(), ChronoUnit.MINUTES);
    }

    /** From here on freed seats go to whoever of those in the queue answers first. */
    public Instant lastCall() {
        return startsAt.minus(LAST_CALL);
    }

    /** How often it was moved or cancelled; the sequence of public calendars. */
    public int revision() {
        return revision;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    /** When everything personal about it was erased. */
    public Optional<Instant> forgottenAt() {
        return Optional.ofNullable(forgottenAt);
    }

    /**
     * A move that nobody at the programme decided: newer rules of time zones keep the local time and change the instant.
     *
     * @param at when it was found out
     * @param from when it was to begin before
     */
    public record MovedByLaw(Instant at, Instant from) {}

    /** Until staff give it another time. */
    public Optional<MovedByLaw> movedByLaw() {
        return Optional.ofNullable(lawMovedAt)
                .flatMap(at -> Optional.ofNullable(lawMovedFrom).map(from -> new MovedByLaw(at, from)));
    }

    public Set<String> facilitators() {
        return Set.copyOf(facilitators);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Whether the door is open: from {@link #DOORS} before the start until the end. */
    public boolean isJoinable(Instant now) {
        return state == SessionState.OPEN && !now.isBefore(startsAt.minus(DOORS)) && now.isBefore(endsAt);
    }

    /** What stands in the way of reserving now, whoever it is. */
    public Optional<ScheduleRefusal> obstacle(Instant now) {
        if (state == SessionState.CANCELLED) {
            return Optional.of(ScheduleRefusal.SESSION_CANCELLED);
        }
        if (state == SessionState.DRAFT || !now.isBefore(closes())) {
            return Optional.of(ScheduleRefusal.CLOSED);
        }
        return opens().filter(now::isBefore).map(opening -> ScheduleRefusal.NOT_OPEN_YET);
    }

    /** The day in its own zone. */
    public LocalDate day() {
        return localStart.toLocalDate();
    }

    /** With everything that is read later, when the transaction is over. */
    GroupSession whole() {
        facilitators.forEach(Objects::requireNonNull);
        return this;
    }

    void belongTo(String series, LocalDateTime original) {
        seriesId = series;
        originalStart = original;
    }

    void startAt(StartTime start, int newMinutes) {
        localStart = start.local();
        zone = start.zone().getId();
        startsAt = start.instant();
        endsAt = start.instant().plus(newMinutes, ChronoUnit.MINUTES);
        rulesVersion = start.rulesVersion();
        lawMovedAt = null;
        lawMovedFrom = null;
    }

    void ledBy(Set<String> people) {
        facilitators.retainAll(people);
        facilitators.addAll(people);
    }

    void markEdited() {
        edited = true;
    }

    void publish(Instant now) {
        state = SessionState.OPEN;
        changedAt = now;
    }

    void cancel(Instant now) {
        state = SessionState.CANCELLED;
        cancelledAt = now;
        changed(now);
    }

    /** Something that whoever has it in a calendar must learn. */
    void changed(Instant now) {
        revision++;
        changedAt = now;
    }

    /** The same time said by newer rules. */
    void recompute(Instant newStart, String newRules, Instant now) {
        if (!newStart.equals(startsAt)) {
            lawMovedFrom = movedByLaw().map(MovedByLaw::from).orElse(startsAt);
            lawMovedAt = now;
        }
        startsAt = newStart;
        endsAt = newStart.plus(length());
        rulesVersion = newRules;
    }

    /** Called when nothing personal is left of it. */
    void forgotten(Instant now) {
        forgottenAt = now;
    }

    /** What it was made with, to change a part of it. */
    public SessionPlan plan() {
        return planLedBy(facilitators);
    }
}
