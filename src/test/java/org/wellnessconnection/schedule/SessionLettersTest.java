package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.mail.CalendarPart;
import org.wellnessconnection.mail.LetterOrder;
import org.wellnessconnection.mail.MailSettings;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.schedule.Occasion.CityTime;
import org.wellnessconnection.schedule.Occasion.Meeting;
import org.wellnessconnection.schedule.Occasion.Stand;

class SessionLettersTest {

    private static final Instant START = Instant.parse("2026-12-04T00:00:00Z");
    private static final Texts TEXTS = new Texts();

    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private Occasion occasion = seated(Language.EN);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLetterOfALifeIsWrittenInBothLanguagesAndLinksToWhatItNeeds(Language language) {
        for (var letter : SessionLetter.values()) {
            occasion = fitting(letter, language);

            var written = letters().write(order(letter, Map.of())).orElseThrow();

            assertThat(written.subject()).as(letter.name()).isNotBlank().doesNotContain("Grief", "Deuil", "{");
            assertThat(written.to()).isEqualTo(occasion.email());
            assertThat(written.language()).isEqualTo(language);
            assertThat(written.body().parts()).hasSizeGreaterThan(3);
        }
    }

    @Test
    void aReservationEntersTheCalendarDiscreetly() throws Exception {
        var letter = letters().write(order(SessionLetter.MADE, Map.of())).orElseThrow();

        var part = letter.calendar().orElseThrow();
        assertThat(part.method()).isEqualTo(CalendarPart.Method.REQUEST);
        assertThat(new CalendarBuilder()
                        .build(new StringReader(part.text()))
                        .validate()
                        .hasErrors())
                .isFalse();
        assertThat(part.text().replace("\r\n ", ""))
                .contains("SUMMARY;LANGUAGE=en-CA:Meeting\r\n")
                .doesNotContain("Grief", "URL", "manage", "join", "Wellness Connection");
        assertThat(letter.body().toString()).contains("https://w.example.org/manage/1", "https://w.example.org/join/1");
    }

    @Test
    void aFullEntryNamesTheSessionAndJoinsButNeverChangesAnything() {
        occasion = with(occasion, false, Stand.SEATED, 0);

        var text = letters()
                .write(order(SessionLetter.MADE, Map.of()))
                .orElseThrow()
                .calendar()
                .orElseThrow()
                .text()
                .replace("\r\n ", "");

        assertThat(text)
                .contains("SUMMARY;LANGUAGE=en-CA:Grief and loss", "URL:https://w.example.org/join/1")
                .doesNotContain("/manage/");
    }

    @Test
    void whatIsNotTrueAnyMoreIsNotSent() {
        occasion = with(occasion, true, Stand.CANCELLED, 1);
        assertThat(letters().write(order(SessionLetter.MADE, Map.of()))).isEmpty();
        assertThat(letters().write(order(SessionLetter.REMINDER, Map.of()))).isEmpty();
        assertThat(letters().write(order(SessionLetter.CANCELLED, Map.of()))).isPresent();

        occasion = with(occasion, true, Stand.WAITING, 0);
        assertThat(letters().write(order(SessionLetter.OFFERED, Map.of()))).isEmpty();
        assertThat(letters().write(order(SessionLetter.OFFERED, Map.of("last-call", "true"))))
                .isPresent();
    }

    @Test
    void aReminderOfAnotherTimeOrOfThePastIsNotSent() {
        assertThat(letters().write(reminder(START))).isPresent();
        assertThat(letters().write(reminder(START.plusSeconds(60)))).isEmpty();
        now = START;
        assertThat(letters().write(reminder(START))).isEmpty();
        assertThat(letters().write(order(SessionLetter.CLOSING, Map.of())))
                .as("before the end")
                .isEmpty();
        now = START.plusSeconds(3600);
        assertThat(letters().write(order(SessionLetter.CLOSING, Map.of()))).isPresent();
    }

    @Test
    void whoeverWasForgottenGetsNothing() {
        var none = new SessionLetters(new Links(Optional.empty()), mail(), TEXTS, clock());

        assertThat(none.write(order(SessionLetter.SESSION_CANCELLED, Map.of()))).isEmpty();
    }

    @Test
    void onlyTheQueueHearsOfACancellationWithoutACalendarMessage() {
        occasion = with(occasion, true, Stand.CALLED_OFF, 1);
        assertThat(letters()
                        .write(order(SessionLetter.SESSION_CANCELLED, Map.of()))
                        .orElseThrow()
                        .calendar())
                .map(CalendarPart::method)
                .contains(CalendarPart.Method.CANCEL);
        var waited = new Occasion(
                occasion.id(),
                occasion.name(),
                occasion.email(),
                occasion.language(),
                true,
                Stand.CALLED_OFF,
                false,
                occasion.uid(),
                1,
                0,
                Optional.empty(),
                occasion.meeting());
        occasion = waited;
        assertThat(letters()
                        .write(order(SessionLetter.SESSION_CANCELLED, Map.of()))
                        .orElseThrow()
                        .calendar())
                .isEmpty();
    }

    /** RFC 5546, 2.1.5: a client keeps the highest sequence, and of those the latest stamp. */
    @Test
    void messagesInAnyOrderLeaveTheSameCalendar() {
        var messages = new ArrayList<CalendarPart>();
        messages.add(calendar(SessionLetter.MADE, with(occasion, true, Stand.SEATED, 0)));
        messages.add(calendar(SessionLetter.CHANGED, with(occasion, false, Stand.SEATED, 1)));
        messages.add(calendar(SessionLetter.SESSION_MOVED, with(occasion, false, Stand.SEATED, 2)));
        var seated = apply(messages);
        messages.add(calendar(SessionLetter.CANCELLED, with(occasion, false, Stand.CANCELLED, 3)));
        var cancelled = apply(messages);

        assertThat(seated).hasSize(1);
        assertThat(cancelled).isEmpty();
        var random = new Random(7);
        for (var round = 0; round < 50; round++) {
            Collections.shuffle(messages, random);
            assertThat(apply(messages)).isEmpty();
        }
    }

    private CalendarPart calendar(SessionLetter letter, Occasion then) {
        occasion = then;
        now = now.plusSeconds(60);
        return letters().write(order(letter, Map.of())).orElseThrow().calendar().orElseThrow();
    }

    /** What is in a calendar that has seen these messages, in this order. */
    private static Map<String, VEvent> apply(List<CalendarPart> messages) {
        var known = new HashMap<String, VEvent>();
        for (var message : messages) {
            var event = Biweekly.parse(message.text()).first().getEvents().getFirst();
            var before = known.get(event.getUid().getValue());
            if (before == null
                    || before.getSequence().getValue() < event.getSequence().getValue()) {
                known.put(event.getUid().getValue(), event);
            }
        }
        known.values().removeIf(event -> event.getStatus().isCancelled());
        return known;
    }

    private SessionLetters letters() {
        return new SessionLetters(new Links(Optional.of(occasion)), mail(), TEXTS, clock());
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static LetterOrder order(SessionLetter letter, Map<String, String> details) {
        var kind = java.util.stream.Stream.of(
                        "reservation.made",
                        "reservation.changed",
                        "reservation.moved",
                        "reservation.cancelled",
                        "session.moved",
                        "session.cancelled",
                        "session.reminder",
                        "session.closing",
                        "waitlist.joined",
                        "waitlist.offered",
                        "waitlist.offer-ended")
                .filter(one -> SessionLetter.of(one).orElseThrow() == letter)
                .findFirst()
                .orElseThrow();
        return new LetterOrder(kind, "1", details, "1:0", Instant.EPOCH);
    }

    private static LetterOrder reminder(Instant start) {
        return order(
                SessionLetter.REMINDER, Map.of(SessionLetters.SLOT, "soon", SessionLetters.START, start.toString()));
    }

    /** A reservation about which this letter is true. */
    private Occasion fitting(SessionLetter letter, Language language) {
        now = letter == SessionLetter.CLOSING ? START.plusSeconds(7200) : Instant.parse("2026-11-23T12:00:00Z");
        var stand = switch (letter) {
            case MADE, CHANGED, MOVED, SESSION_MOVED, REMINDER, CLOSING -> Stand.SEATED;
            case CANCELLED -> Stand.CANCELLED;
            case SESSION_CANCELLED -> Stand.CALLED_OFF;
            case JOINED_WAITLIST -> Stand.WAITING;
            case OFFERED -> Stand.OFFERED;
            case OFFER_ENDED -> Stand.EXPIRED;
        };
        return with(seated(language), true, stand, 1);
    }

    private static Occasion with(Occasion one, boolean discreet, Stand stand, int sequence) {
        return new Occasion(
                one.id(),
                one.name(),
                one.email(),
                one.language(),
                discreet,
                stand,
                one.hadSeat(),
                one.uid(),
                sequence,
                stand == Stand.WAITING ? 2 : 0,
                stand == Stand.OFFERED ? Optional.of(one.meeting().times().getFirst()) : Optional.empty(),
                one.meeting());
    }

    private static Occasion seated(Language language) {
        var page = new Bilingual<>(
                URI.create("https://w.example.org/en/sessions/1"), URI.create("https://w.example.org/fr/seances/1"));
        var meeting = new Meeting(
                "1",
                new Bilingual<>("Grief and loss", "Deuil et perte"),
                START,
                START.plusSeconds(3600),
                false,
                List.of(
                        new CityTime(new Bilingual<>("Toronto", "Toronto"), LocalDateTime.parse("2026-12-03T19:00")),
                        new CityTime(
                                new Bilingual<>("St. John’s", "St. John’s"), LocalDateTime.parse("2026-12-03T20:30"))),
                page,
                Optional.of(page));
        return new Occasion(
                "1",
                "Zoé Roy",
                new EmailAddress("zoe@example.org"),
                language,
                true,
                Stand.SEATED,
                true,
                "9f3c",
                0,
                0,
                Optional.empty(),
                meeting);
    }

    private static MailSettings mail() {
        return new MailSettings(
                Optional.empty(),
                587,
                "starttls",
                Optional.empty(),
                Optional.empty(),
                "groups@wellness.example.org",
                "Wellness Connection",
                "Connexion bien-être",
                "target",
                "https://wellness.example.org");
    }

    private record Links(Optional<Occasion> occasion) implements Occasions {

        @Override
        public Optional<Occasion> find(String reservationId) {
            return occasion;
        }

        @Override
        public URI manage(String reservationId, Language language) {
            return URI.create("https://w.example.org/manage/" + reservationId);
        }

        @Override
        public URI join(String reservationId, Language language) {
            return URI.create("https://w.example.org/join/" + reservationId);
        }
    }
}
