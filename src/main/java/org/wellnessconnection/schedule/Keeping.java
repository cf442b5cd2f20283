package org.wellnessconnection.schedule;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.UseCase;

/**
 * What somebody does with a reservation through its private link: look, change, move, take an offer, give it back. Doing
 * the same twice is doing it once.
 */
@UseCase
public class Keeping {

    private final Sessions sessions;
    private final Seats seats;
    private final Reservations reservations;
    private final Guests guests;
    private final PrivateLinks links;
    private final Queue queue;
    private final Postbox postbox;
    private final Clock clock;

    @Inject
    public Keeping(
            Sessions sessions,
            Seats seats,
            Reservations reservations,
            Guests guests,
            PrivateLinks links,
            Queue queue,
            Postbox postbox,
            Clock clock) {
        this.sessions = sessions;
        this.seats = seats;
        this.reservations = reservations;
        this.guests = guests;
        this.links = links;
        this.queue = queue;
        this.postbox = postbox;
        this.clock = clock;
    }

    /**
     * A reservation as its own page shows it.
     *
     * @param name empty once it was forgotten
     * @param rank in the queue, 1 for the first in line; 0 for who does not wait
     * @param lastCall whether a seat is free for whoever of the queue answers first
     */
    public record Kept(
            String id,
            ReservationState state,
            String name,
            Language language,
            CalendarEntry entry,
            int rank,
            boolean lastCall,
            Optional<Instant> offerUntil,
            GroupSession session) {}

    /** What the link opens. Looking changes nothing. */
    public Kept look(String token) {
        var reservation = opened(token);
        var session = sessions.get(reservation.sessionId());
        var waits = reservation.state() == ReservationState.WAITING;
        return new Kept(
                reservation.id(),
                reservation.state(),
                guests.contact(reservation.id()).map(Contact::name).orElse(""),
                reservation.language(),
                reservation.entry(),
                waits ? reservations.rank(reservation) : 0,
                waits && isLastCall(session),
                reservation.offerUntil(),
                session);
    }

    /** Which letters come from now on, under which name, and what the calendar may show. */
    public void change(String token, String name, Language language, CalendarEntry entry) {
        ReservationForm.nameFaults(name).stream().findFirst().ifPresent(fault -> {
            throw new Refusal(fault, ReservationForm.LONGEST_NAME);
        });
        living(token, (session, reservation) -> {
            var clean = ReservationForm.clean(name);
            var same = guests.contact(reservation.id())
                            .map(Contact::name)
                            .filter(clean::equals)
                            .isPresent()
                    && reservation.language() == language
                    && reservation.entry() == entry;
            if (!same) {
                guests.rename(reservation.id(), clean);
                reservation.speak(language);
                reservation.show(entry);
                reservation.changed();
                postbox.post(LetterKind.CHANGED, reservation);
            }
        });
    }

    /** Gives back a seat, an offer or a place in the queue. Who has done so already is told the same. */
    public void cancel(String token) {
        locked(token, (session, reservation) -> {
            if (reservation.state().isLive() && !session.isOver(clock.instant())) {
                end(session, reservation, ReservationState.CANCELLED, LetterKind.CANCELLED);
            }
        });
    }

    /** Takes the seat that is offered, or in the last hours the one that is free. */
    public void accept(String token) {
        living(token, (session, reservation) -> {
            switch (reservation.state()) {
                case SEATED -> {}
                case OFFERED -> takeOffer(session, reservation);
                case WAITING -> takeLast(session, reservation);
                case CANCELLED, EXPIRED, DECLINED, CALLED_OFF -> throw new Refusal(ScheduleRefusal.RESERVATION_ENDED);
            }
        });
    }

    /** Leaves an offered seat to somebody else. */
    public void decline(String token) {
        locked(token, (session, reservation) -> {
            if (reservation.state() == ReservationState.OFFERED) {
                end(session, reservation, ReservationState.DECLINED, LetterKind.CANCELLED);
            }
        });
    }

    /** Gives up the seat here for one there; only from seat to seat, so that nobody loses both. */
    public void move(String token, String targetId) {
        var opened = opened(token);
        sessions.lock(opened.sessionId(), targetId);
        var reservation = reservations.fresh(opened);
        if (reservation.sessionId().equals(targetId)) {
            return;
        }
        var from = sessions.get(reservation.sessionId());
        var to = sessions.get(targetId);
        mustBeOpen(from);
        if (reservation.state() != ReservationState.SEATED) {
            throw new Refusal(ScheduleRefusal.RESERVATION_ENDED);
        }
        to.obstacle(clock.instant()).ifPresent(obstacle -> {
            throw new Refusal(obstacle);
        });
        if (reservations.living(targetId, reservation.liveKey()).isPresent()) {
            throw new Refusal(ScheduleRefusal.ALREADY_THERE);
        }
        var place = to.nextPlace();
        if (!seats.take(to)) {
            throw new Refusal(ScheduleRefusal.TARGET_FULL);
        }
        seats.giveBack(from);
        reservation.moveTo(targetId, place);
        postbox.post(LetterKind.MOVED, reservation);
        queue.settle(from);
    }

    /** Whether a token opens the join page, and of which session. */
    public Joining join(String token) {
        var reservation = links.reservation(LinkPurpose.JOIN, token)
                .or(() -> links.reservation(LinkPurpose.MANAGE, token))
                .orElseThrow(() -> new NotFound("link"));
        return new Joining(reservation.state() == ReservationState.SEATED, sessions.get(reservation.sessionId()));
    }

    /** Who may come in. */
    public record Joining(boolean seated, GroupSession session) {}

    private void takeOffer(GroupSession session, Reservation reservation) {
        var now = clock.instant();
        if (reservation.offerUntil().filter(until -> !now.isBefore(until)).isPresent()) {
            throw new Refusal(ScheduleRefusal.OFFER_ENDED);
        }
        reservation.seat();
        postbox.post(LetterKind.MADE, reservation);
    }

    private void takeLast(GroupSession session, Reservation reservation) {
        if (clock.instant().isBefore(session.lastCall()) || !seats.passOn(session)) {
            throw new Refusal(ScheduleRefusal.SEAT_GONE);
        }
        reservation.seat();
        postbox.post(LetterKind.MADE, reservation);
    }

    private boolean isLastCall(GroupSession session) {
        var now = clock.instant();
        return session.state() == SessionState.OPEN
                && !now.isBefore(session.lastCall())
                && !session.isOver(now)
                && session.seatsTaken() < session.capacity();
    }

    private void end(GroupSession session, Reservation reservation, ReservationState ending, String letter) {
        var held = reservation.state().holdsSeat();
        reservation.end(ending, clock.instant());
        if (held) {
            seats.giveBack(session);
        } else {
            seats.leaveQueue(session);
        }
        postbox.post(letter, reservation);
        queue.settle(session);
    }

    private Reservation opened(String token) {
        return links.reservation(LinkPurpose.MANAGE, token).orElseThrow(() -> new NotFound("link"));
    }

    /** With the session locked first and the reservation read after it, wherever it has moved meanwhile. */
    private void locked(String token, BiConsumer<GroupSession, Reservation> act) {
        var reservation = opened(token);
        var session = sessions.lock(reservation.sessionId());
        reservations.fresh(reservation);
        if (!reservation.sessionId().equals(session.id())) {
            session = sessions.lock(reservation.sessionId());
        }
        act.accept(session, reservation);
    }

    private void living(String token, BiConsumer<GroupSession, Reservation> act) {
        locked(token, (session, reservation) -> {
            mustBeOpen(session);
            if (!reservation.state().isLive()) {
                throw new Refusal(ScheduleRefusal.RESERVATION_ENDED);
            }
            act.accept(session, reservation);
        });
    }

    private void mustBeOpen(GroupSession session) {
        if (session.state() == SessionState.CANCELLED) {
            throw new Refusal(ScheduleRefusal.SESSION_CANCELLED);
        }
        if (session.isOver(clock.instant())) {
            throw new Refusal(ScheduleRefusal.OVER);
        }
    }
}
