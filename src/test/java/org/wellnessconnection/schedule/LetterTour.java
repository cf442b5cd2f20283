package org.wellnessconnection.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;

/**
 * Two sessions and some people in one language whose lives have every letter in them: reserve, change, move, give back,
 * wait, be offered a seat, let it pass or take it, be moved and cancelled by staff, be reminded, be asked how it was.
 */
final class LetterTour {

    /** Every kind of letter there is. */
    static final List<String> KINDS = List.of(
            LetterKind.MADE,
            LetterKind.CHANGED,
            LetterKind.MOVED,
            LetterKind.CANCELLED,
            LetterKind.SESSION_MOVED,
            LetterKind.SESSION_CANCELLED,
            LetterKind.REMINDER,
            LetterKind.CLOSING,
            LetterKind.JOINED_WAITLIST,
            LetterKind.OFFERED,
            LetterKind.OFFER_ENDED);

    private final ScheduleRoom room;
    private final Mailroom mailroom;
    private final Language language;
    private final List<Stop> stops = new ArrayList<>();
    private Instant now = ScheduleRoom.FIRST_DAY;

    LetterTour(ScheduleRoom room, Language language) {
        this.room = room;
        this.mailroom = new Mailroom(room);
        this.language = language;
    }

    /** What a letter is to do to the calendar of whoever gets it. */
    enum Meant {
        ENTER("REQUEST", "CONFIRMED"),
        REMOVE("CANCEL", "CANCELLED"),
        NOTHING("", "");

        private final String method;
        private final String status;

        Meant(String method, String status) {
            this.method = method;
            this.status = status;
        }

        String method() {
            return method;
        }

        String status() {
            return status;
        }
    }

    /** A letter, and what the reservation was like when it left. */
    record Stop(Mailroom.Sent sent, Meant meant, String uid, int sequence, Instant start) {

        String kind() {
            return sent.kind();
        }

        Optional<String> calendar() {
            return sent.calendar();
        }

        @Override
        public String toString() {
            return sent.kind() + " " + sequence;
        }
    }

    List<Stop> travel() {
        room.now(now);
        var mark = language.code();
        var series = room.publish(ScheduleRoom.weekly(
                language == Language.EN ? "2027-02-02" : "2027-02-03",
                "18:30",
                3,
                ScheduleRoom.plan(1, room.facilitator("Alex " + mark))));
        var sessions = room.sessionsOf(series).stream().map(GroupSession::id).toList();
        var one = sessions.getFirst();

        reserve(one, "ann-" + mark);
        act(one, "ann-" + mark, Keep.CHANGE);
        reserve(one, "bea-" + mark);
        reserve(one, "cal-" + mark);
        act(one, "ann-" + mark, Keep.CANCEL);
        pass(Duration.ofHours(13));
        room.with(cases -> cases.offering().endOffers(one));
        deliver();
        act(one, "cal-" + mark, Keep.ACCEPT);
        room.with(cases -> {
            var session = cases.sessions().get(one);
            cases.rescheduling()
                    .changeOne(
                            ScheduleRoom.SCHEDULER,
                            one,
                            session.plan(),
                            session.localStart().plusHours(1),
                            session.zone());
        });
        deliver();
        move(one, sessions.get(1), "cal-" + mark);
        reserve(sessions.get(2), "dan-" + mark);
        room.with(cases -> cases.rescheduling().cancel(ScheduleRoom.SCHEDULER, sessions.get(2)));
        deliver();
        remind(sessions.get(1));
        return List.copyOf(stops);
    }

    private enum Keep {
        CHANGE,
        CANCEL,
        ACCEPT
    }

    private void reserve(String session, String name) {
        var form = new ReservationForm(
                Wish.QUEUE,
                name,
                name.toLowerCase(Locale.ROOT) + "@example.ca",
                Optional.of(Standing.FELLOW),
                true,
                language,
                CalendarEntry.DISCREET);
        room.with(cases -> cases.reserving().reserve(session, form));
        deliver();
    }

    private void act(String session, String name, Keep what) {
        var token = token(session, name);
        room.with(cases -> {
            switch (what) {
                case CHANGE -> cases.keeping().change(token, name + " R.", language, CalendarEntry.FULL);
                case CANCEL -> cases.keeping().cancel(token);
                case ACCEPT -> cases.keeping().accept(token);
            }
        });
        deliver();
    }

    private void move(String from, String to, String name) {
        var token = token(from, name);
        room.with(cases -> cases.keeping().move(token, to));
        deliver();
    }

    private String token(String session, String name) {
        return room.in(cases -> {
            var key = cases.guests().key(new EmailAddress(name + "@example.ca"));
            var reservation = cases.reservations().living(session, key).orElseThrow();
            var address = cases.links().make(reservation.id(), LinkPurpose.MANAGE, language);
            return address.substring(address.lastIndexOf('/') + 1);
        });
    }

    private void remind(String id) {
        var session = room.look(id);
        for (var moment : List.of(
                session.start().minus(Duration.ofHours(24)),
                session.start().minus(Duration.ofMinutes(15)),
                session.end().plusSeconds(60))) {
            now = moment;
            room.now(now);
            room.with(cases -> cases.reminding().order());
            deliver();
        }
    }

    private void pass(Duration time) {
        now = now.plus(time);
        room.now(now);
    }

    private void deliver() {
        for (var sent : mailroom.send()) {
            stops.add(room.in(cases -> {
                var reservation = cases.reservations().get(sent.reservation());
                var session = cases.sessions().get(reservation.sessionId());
                return new Stop(
                        sent,
                        meant(sent.kind(), reservation),
                        reservation.uid(),
                        reservation.sequence(),
                        session.start());
            }));
        }
        pass(Duration.ofMinutes(1));
    }

    private static final Map<String, Meant> CALENDARS = Map.of(
            LetterKind.MADE, Meant.ENTER,
            LetterKind.CHANGED, Meant.ENTER,
            LetterKind.MOVED, Meant.ENTER,
            LetterKind.SESSION_MOVED, Meant.ENTER,
            LetterKind.CANCELLED, Meant.REMOVE,
            LetterKind.SESSION_CANCELLED, Meant.REMOVE);

    /** Whoever never had a seat has nothing in a calendar. */
    private static Meant meant(String kind, Reservation reservation) {
        return reservation.isEntered() ? CALENDARS.getOrDefault(kind, Meant.NOTHING) : Meant.NOTHING;
    }
}
