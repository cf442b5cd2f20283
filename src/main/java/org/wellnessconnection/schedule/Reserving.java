package org.wellnessconnection.schedule;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.persistence.Ids;

/**
 * Taking a seat, or a place in the queue. What is answered depends on the session and on what was typed, never on whether
 * the address is known: whoever has a seat already hears it by letter, and nobody else hears it at all.
 */
@UseCase
public class Reserving {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Sessions sessions;
    private final Seats seats;
    private final Reservations reservations;
    private final Guests guests;
    private final Accounts accounts;
    private final Postbox postbox;
    private final Clock clock;

    @Inject
    public Reserving(
            Sessions sessions,
            Seats seats,
            Reservations reservations,
            Guests guests,
            Accounts accounts,
            Postbox postbox,
            Clock clock) {
        this.sessions = sessions;
        this.seats = seats;
        this.reservations = reservations;
        this.guests = guests;
        this.accounts = accounts;
        this.postbox = postbox;
        this.clock = clock;
    }

    /**
     * Done; a letter says what. Refuses with {@link ScheduleRefusal#SESSION_FULL} when a seat was asked for and there is
     * a queue instead, with {@link ScheduleRefusal#WAITLIST_FULL} when there is neither, and with the first thing that is
     * wrong with the form. Who asks for the queue while there are seats gets a seat.
     */
    public void reserve(String sessionId, ReservationForm form) {
        form.faults().stream().findFirst().ifPresent(fault -> {
            throw new Refusal(fault, ReservationForm.LONGEST_NAME);
        });
        var email = EmailAddress.parse(form.email()).orElseThrow(() -> new Refusal(ScheduleRefusal.EMAIL_FORM));
        var key = guests.key(email);
        var entry = entry(form, key);
        // From here on everybody else who wants a seat in it waits: what can be done before has been.
        var session = sessions.lock(sessionId);
        session.obstacle(clock.instant()).ifPresent(obstacle -> {
            throw new Refusal(obstacle);
        });
        if (session.seatsFree() == 0) {
            mayQueue(session, form.wish());
        }
        reservations
                .living(sessionId, key)
                .ifPresentOrElse(postbox::again, () -> make(session, form, email, key, entry));
    }

    /**
     * The same, and in the same transaction {@code remember}: what has to be known to a second press of the button that
     * waits for this one.
     */
    public void reserve(String sessionId, ReservationForm form, Runnable remember) {
        reserve(sessionId, form);
        remember.run();
    }

    /** Tells an address what it has, if it has anything; the answer is the same. */
    public void sendLinksAgain(EmailAddress email) {
        reservations.living(guests.key(email), clock.instant()).forEach(postbox::again);
    }

    private static void mayQueue(GroupSession session, Wish wish) {
        if (!session.hasQueueLeft()) {
            throw new Refusal(ScheduleRefusal.WAITLIST_FULL);
        }
        if (wish == Wish.SEAT) {
            throw new Refusal(ScheduleRefusal.SESSION_FULL, session.waiting() + 1);
        }
    }

    private void make(GroupSession session, ReservationForm form, EmailAddress email, String key, CalendarEntry entry) {
        var place = session.nextPlace();
        var state = seats.admit(session).orElseThrow(() -> new Refusal(ScheduleRefusal.WAITLIST_FULL));
        var reservation = new Reservation(
                Ids.next(clock), session.id(), state, key, place, form.language(), entry, uid(), clock.instant());
        reservations.add(reservation);
        guests.add(reservation.id(), ReservationForm.clean(form.name()), email);
        form.standing().ifPresent(standing -> reservations.tally(session.id(), standing));
        postbox.post(state == ReservationState.SEATED ? LetterKind.MADE : LetterKind.JOINED_WAITLIST, reservation);
    }

    /** Full where the form says so, or the preferences that the person keeps. */
    private CalendarEntry entry(ReservationForm form, String key) {
        return form.entry() == CalendarEntry.FULL
                ? CalendarEntry.FULL
                : accounts.of(key).map(account -> account.preferences().entry()).orElse(CalendarEntry.DISCREET);
    }

    private static String uid() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
