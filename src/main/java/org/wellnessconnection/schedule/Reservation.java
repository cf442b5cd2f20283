package org.wellnessconnection.schedule;

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

/** A seat, or a place in the queue. Who it belongs to is in {@link Guest} and nowhere else. */
@Entity
@Table(name = "schedule_reservation")
public class Reservation {

    @Id
    private String id = "";

    @Column(name = "session_id")
    private String sessionId = "";

    @Enumerated(EnumType.STRING)
    private ReservationState state = ReservationState.WAITING;

    @Column(name = "live_key")
    private @Nullable String liveKey;

    private long place;

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    @Enumerated(EnumType.STRING)
    private CalendarEntry entry = CalendarEntry.DISCREET;

    private String uid = "";
    private int sequence;
    private boolean entered;

    @Column(name = "offer_until")
    private @Nullable Instant offerUntil;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Reservation() {}

    Reservation(
            String id,
            String sessionId,
            ReservationState state,
            String liveKey,
            long place,
            Language language,
            CalendarEntry entry,
            String uid,
            Instant now) {
        this.id = id;
        this.sessionId = sessionId;
        this.state = state;
        this.liveKey = liveKey;
        this.place = place;
        this.language = language;
        this.entry = entry;
        this.uid = uid;
        this.entered = state == ReservationState.SEATED;
        this.createdAt = now;
    }

    public String id() {
        return id;
    }

    public String sessionId() {
        return sessionId;
    }

    public ReservationState state() {
        return state;
    }

    /** Its number in the order in which people came; smaller ones are first in line. */
    long place() {
        return place;
    }

    /** In which letters are written. */
    public Language language() {
        return language;
    }

    public CalendarEntry entry() {
        return entry;
    }

    /** Names the entry in the person's calendar (RFC 5545, 3.8.4.7), without the host part; random. */
    public String uid() {
        return uid;
    }

    /** Rises with every change that a calendar must learn (RFC 5546, 2.1.4). */
    public int sequence() {
        return sequence;
    }

    /** Whether it ever was a seat, so that the person's calendar has an entry of it. */
    boolean isEntered() {
        return entered;
    }

    /** Until when the seat is held; only while it is offered. */
    public Optional<Instant> offerUntil() {
        return Optional.ofNullable(offerUntil);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    String liveKey() {
        if (liveKey == null) {
            throw new IllegalStateException("the reservation has ended");
        }
        return liveKey;
    }

    void offer(Instant until) {
        move(ReservationState.OFFERED);
        offerUntil = until;
    }

    /** A calendar learns of it now, under a sequence that no earlier letter has had. */
    void seat() {
        move(ReservationState.SEATED);
        entered = true;
        offerUntil = null;
        sequence++;
    }

    /** The session begins sooner than when the offer was made. */
    void shortenOffer(Instant until) {
        offerUntil = until;
    }

    /** Ends it: the address is free again for this session, and whatever calendar had it must let go of it. */
    void end(ReservationState ending, Instant now) {
        move(ending);
        offerUntil = null;
        liveKey = null;
        endedAt = now;
        sequence++;
    }

    void moveTo(String otherSession, long newPlace) {
        sessionId = otherSession;
        place = newPlace;
        sequence++;
    }

    /** Something in it is new to a calendar. */
    void changed() {
        sequence++;
    }

    void speak(Language newLanguage) {
        language = newLanguage;
    }

    void show(CalendarEntry newEntry) {
        entry = newEntry;
    }

    private void move(ReservationState to) {
        if (!state.next().contains(to)) {
            throw new IllegalStateException(state + " cannot become " + to);
        }
        state = to;
    }
}
