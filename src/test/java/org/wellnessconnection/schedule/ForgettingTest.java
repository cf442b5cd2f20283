package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.MemoryPublished;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.mail.CalendarPart;
import org.wellnessconnection.mail.Letter;
import org.wellnessconnection.mail.LetterOrder;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.schedule.ScheduleRoom.Cases;

/** A canary goes through a whole life; three days after the session nothing of it is left in any table. */
class ForgettingTest {

    private static final String CANARY = "Canarywharf";
    private static final Duration DAYS = ScheduleRoom.KEPT;
    private static final Texts TEXTS = new Texts();

    private final ScheduleRoom room = new ScheduleRoom();
    private final String session = room.session("2027-02-03", 2);
    private final Instant end = room.look(session).end();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void nothingPersonalIsLeftInAnyTable() {
        room.reserve(session, CANARY);
        var traces = traces();
        assertThat(dump()).as("before").contains(traces).doesNotContainIgnoringCase(CANARY);

        room.now(end.plus(DAYS).minusSeconds(1));
        forget();
        assertThat(dump()).as("a second early").contains(traces);
        room.now(end.plus(DAYS).plusSeconds(1));
        forget();
        forget();

        assertThat(dump()).as("afterwards").doesNotContain(traces).doesNotContainIgnoringCase(CANARY);
        assertThat(room.<List<Reservation>>in(cases -> cases.reservations().all(session)))
                .isEmpty();
        assertThat(room.<Object>in(cases -> cases.entityManager()
                        .createNativeQuery("SELECT people FROM schedule_tally WHERE kind = 'SEATED'")
                        .getSingleResult()))
                .isEqualTo(1);
        assertThat(room.look(session).seatsTaken()).as("counts stay").isEqualTo(1);
    }

    @Test
    void whoeverCancelledLongBeforeIsForgottenAsWell() {
        var token = room.reserve(session, CANARY);
        var traces = traces();
        room.with(cases -> cases.keeping().cancel(token));
        room.now(ScheduleRoom.FIRST_DAY.plus(DAYS).plusSeconds(1));

        forget();

        assertThat(dump()).doesNotContain(traces[1], traces[2]);
        assertThat(room.<List<Reservation>>in(cases -> cases.reservations().all(session)))
                .hasSize(1);
    }

    @Test
    void aLetterIsWrittenFromWhatIsThereAndNotAtAllAfterwards() {
        room.reserve(session, CANARY);
        var id = reservation().id();

        var letter = write(LetterKind.MADE, id, Map.of()).orElseThrow();

        assertThat(letter.name()).contains(CANARY);
        assertThat(letter.to().value()).isEqualTo("canarywharf@example.ca");
        assertThat(letter.body().toString())
                .contains(
                        "Wednesday, February 3, 2027".replace(" 3", "\u00a03"),
                        "Toronto, Montreal (UTC−5)",
                        "St. John’s (UTC−3:30)");
        var event = Biweekly.parse(letter.calendar().orElseThrow().text())
                .first()
                .getEvents()
                .getFirst();
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(room.look(session).start());
        room.now(end.plus(DAYS).plusSeconds(1));
        forget();
        assertThat(write(LetterKind.CANCELLED, id, Map.of())).isEmpty();
    }

    @Test
    void whoOnlyWaitedHearsOfACancellationWithoutACalendarMessage() {
        room.reserve(session, "One");
        room.reserve(session, "Two");
        var token = room.reserve(session, CANARY);
        var waiting = reservation().id();

        room.with(cases -> cases.keeping().cancel(token));

        assertThat(write(LetterKind.CANCELLED, waiting, Map.of()).orElseThrow().calendar())
                .isEmpty();
        var seated = room.link(session, "One");
        var id = room.kept(seated).id();
        room.with(cases -> cases.keeping().cancel(seated));
        assertThat(write(LetterKind.CANCELLED, id, Map.of()).orElseThrow().calendar())
                .map(CalendarPart::method)
                .contains(CalendarPart.Method.CANCEL);
    }

    @Test
    void remindersAreOrderedOnceWhenTheyAreDueAndOnlyForThoseWhoReservedBefore() {
        room.reserve(session, CANARY);
        var start = room.look(session).start();
        remind(start.minus(Duration.ofHours(25)));
        assertThat(room.letters()).doesNotContainKey(LetterKind.REMINDER);

        remind(start.minus(Duration.ofHours(24)));
        remind(start.minus(Duration.ofHours(24)).plusSeconds(60));
        assertThat(room.letters()).containsEntry(LetterKind.REMINDER, 1L);
        room.now(start.minus(Duration.ofHours(23)));
        room.reserve(session, "Late");
        remind(start.minus(Duration.ofHours(22)).minusSeconds(1));
        assertThat(room.letters()).containsEntry(LetterKind.REMINDER, 1L);

        remind(start.minus(Duration.ofMinutes(15)));
        remind(start.minus(Duration.ofMinutes(14)));
        assertThat(room.letters()).containsEntry(LetterKind.REMINDER, 3L);
        remind(end);
        remind(end.plusSeconds(60));
        assertThat(room.letters()).containsEntry(LetterKind.CLOSING, 2L);
    }

    @Test
    void thePublicCalendarHasNoLinkThatJoinsAndKeepsCancelledSessionsAsSuch() {
        var feed = room.in(cases -> calendar(cases).feed(Language.FR, Optional.empty(), Optional.empty()));

        var events = Biweekly.parse(feed).first().getEvents();
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getUrl().getValue()).isEqualTo("https://wellness.example/fr/seances/" + session);
            assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        });
        assertThat(feed).doesNotContain("zoom", "ATTENDEE", "rejoindre");
        assertThat(room.<String>in(cases -> calendar(cases).feed(Language.EN, Optional.of("other"), Optional.empty())))
                .doesNotContain("VEVENT");
        assertThat(room.<String>in(
                        cases -> calendar(cases).feed(Language.EN, Optional.empty(), Optional.of(Language.FR))))
                .doesNotContain("VEVENT");
    }

    private PublicCalendar calendar(Cases cases) {
        return new PublicCalendar(
                cases.sessions(),
                new SchedulePaths("https://wellness.example"),
                ScheduleRoom.mail(),
                new MemoryPublished(List.of(), List.of()),
                TEXTS,
                room.clock);
    }

    private void remind(Instant now) {
        room.now(now);
        room.with(cases -> cases.reminding().order());
    }

    private Optional<Letter> write(String kind, String reservation, Map<String, String> details) {
        return room.in(cases -> cases.letters().write(new LetterOrder(kind, reservation, details, "x", Instant.EPOCH)));
    }

    private void forget() {
        room.with(cases -> {
            var forgetting = cases.forgetting();
            forgetting.dueSessions().forEach(forgetting::forgetSession);
            forgetting.dueReservations().forEach(forgetting::forgetReservation);
        });
    }

    /** What the tables hold of the canary: hash of the address, sealed name, sealed address, name in the calendar. */
    private String[] traces() {
        var reservation = reservation();
        return room.in(cases -> {
            var guest = cases.entityManager().find(Guest.class, reservation.id());
            var hex = HexFormat.of();
            return new String[] {
                reservation.liveKey(), hex.formatHex(guest.name()), hex.formatHex(guest.email()), reservation.uid()
            };
        });
    }

    private Reservation reservation() {
        return room.in(cases -> cases.reservations().all(session).getLast());
    }

    /** Every row of every table. */
    private String dump() {
        return room.in(cases -> String.join(
                "\n",
                cases.entityManager().createNativeQuery("SCRIPT").getResultList().stream()
                        .map(String::valueOf)
                        .toList()));
    }
}
