package org.wellnessconnection.schedule;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.UseCase;

/** Who has a seat and who waits, for those who plan. Nobody, here or anywhere, says who came. */
@UseCase
public class Rosters {

    private final Sessions sessions;
    private final Reservations reservations;
    private final Guests guests;
    private final Event<DomainEvent> events;

    @Inject
    public Rosters(Sessions sessions, Reservations reservations, Guests guests, Event<DomainEvent> events) {
        this.sessions = sessions;
        this.reservations = reservations;
        this.guests = guests;
        this.events = events;
    }

    /**
     * One line.
     *
     * @param name empty once it was forgotten
     * @param address masked, or whole where it was asked for
     * @param rank in the queue; 0 for who does not wait
     */
    public record Line(
            String id,
            String name,
            String address,
            Language language,
            ReservationState state,
            int rank,
            Optional<Instant> offerUntil) {

        @Override
        public String toString() {
            return "Line[" + id + ", " + state + "]";
        }
    }

    /** In the order in which people came, with masked addresses. */
    public List<Line> of(Actor actor, String sessionId) {
        Planning.mustPlan(actor);
        return reservations.all(sessions.get(sessionId).id()).stream()
                .map(one -> line(one, false))
                .toList();
    }

    /** The same line with the whole address. Who looked is written down. */
    public Line show(Actor actor, String reservationId) {
        Planning.mustPlan(actor);
        var reservation = reservations.get(reservationId);
        events.fire(ScheduleEvent.of(ScheduleEvent.What.ADDRESS_SHOWN, sessions.get(reservation.sessionId()), actor)
                .with("reservation", reservation.id()));
        return line(reservation, true);
    }

    private Line line(Reservation reservation, boolean whole) {
        var contact = guests.contact(reservation.id());
        return new Line(
                reservation.id(),
                contact.map(Contact::name).orElse(""),
                contact.map(one ->
                                whole ? one.email().value() : masked(one.email().value()))
                        .orElse(""),
                reservation.language(),
                reservation.state(),
                reservation.state() == ReservationState.WAITING ? reservations.rank(reservation) : 0,
                reservation.offerUntil());
    }

    /** {@code r•••@example.ca}: enough to tell two people of one name apart. */
    static String masked(String address) {
        return address.charAt(0) + "•••" + address.substring(address.lastIndexOf('@'));
    }
}
