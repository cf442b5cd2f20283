package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.schedule.LetterTour.Stop;

/** What the letters of a whole life do to a calendar, whoever reads them and in whatever order they come. */
class CalendarsTest {

    private static final ScheduleRoom ROOM = new ScheduleRoom();
    private static final Mailroom MAILROOM = new Mailroom(ROOM);
    private static int lives;

    /** Of the property's own engine: that of the other tests closes it before the property has begun. */
    @AfterContainer
    static void close() {
        ROOM.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLettersOfAWholeLifeAreReadAsWhatTheyAre(Language language) throws Exception {
        try (var room = new ScheduleRoom()) {
            var stops = new LetterTour(room, language).travel();

            assertThat(stops).extracting(Stop::kind).containsAll(LetterTour.KINDS);
            for (var stop : stops) {
                var message = stop.calendar();
                assertThat(message.isPresent()).as(stop.toString()).isEqualTo(stop.meant() != LetterTour.Meant.NOTHING);
                if (message.isPresent()) {
                    readByIcal4j(stop, message.get());
                    readByBiweekly(stop, message.get());
                }
            }
        }
    }

    private static void readByIcal4j(Stop stop, String message) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new StringReader(message));
        assertThat(calendar.validate().hasErrors()).as("%s in ical4j", stop).isFalse();
        assertThat(calendar.getMethod().getValue()).isEqualTo(stop.meant().method());
        var events = calendar.<VEvent>getComponents(Component.VEVENT);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getUid().orElseThrow().getValue()).startsWith(stop.uid());
            assertThat(event.getSequence().getSequenceNo()).isEqualTo(stop.sequence());
            assertThat(event.getStatus().getValue()).isEqualTo(stop.meant().status());
            assertThat(Instant.from(event.getStartDate().orElseThrow().getDate()))
                    .isEqualTo(stop.start());
        });
    }

    private static void readByBiweekly(Stop stop, String message) {
        var calendar = Biweekly.parse(message).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                .as("%s in biweekly", stop)
                .isTrue();
        assertThat(calendar.getMethod().getValue()).isEqualTo(stop.meant().method());
        assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getUid().getValue()).startsWith(stop.uid());
            assertThat(event.getSequence().getValue()).isEqualTo(stop.sequence());
            assertThat(event.getStatus().getValue()).isEqualTo(stop.meant().status());
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(stop.start());
        });
    }

    /** Letters wait for one another, overtake one another and come twice; the calendar is right all the same. */
    @Property(tries = 15)
    void inWhateverOrderLettersArriveTheCalendarIsRight(@ForAll long seed) {
        var random = new Random(seed);
        var now = ScheduleRoom.FIRST_DAY;
        ROOM.now(now);
        lives++;
        var sessions = List.of(session(4), session(11), session(18));
        ROOM.reserve(sessions.getFirst(), "Life" + lives);
        var token = ROOM.link(sessions.getFirst(), "Life" + lives);
        var arrived = new ArrayList<String>();
        for (var act = 0; act < 12; act++) {
            now = now.plus(Duration.ofMinutes(1 + random.nextInt(90)));
            ROOM.now(now);
            live(random, token, sessions);
            if (random.nextBoolean()) {
                arrived.addAll(letters());
            }
        }
        arrived.addAll(letters());

        var expected = expected(token);
        assertThat(shown(arrived)).as("in order").isEqualTo(expected);
        for (var round = 0; round < 5; round++) {
            arrived.addAll(arrived.subList(0, arrived.size() / 2));
            Collections.shuffle(arrived, random);
            assertThat(shown(arrived)).as("in any order").isEqualTo(expected);
        }
    }

    private static String session(int daysAhead) {
        var day = java.time.LocalDate.parse("2027-01-04").plusDays(daysAhead);
        var plan = ScheduleRoom.plan(3, ROOM.facilitator("Leader of " + lives + " on " + day));
        return ROOM.sessionsOf(ROOM.publish(ScheduleRoom.weekly(day.toString(), "18:30", 1, plan)))
                .getFirst()
                .id();
    }

    private static void live(Random random, String token, List<String> sessions) {
        try {
            ROOM.with(cases -> {
                switch (random.nextInt(8)) {
                    case 0, 1 ->
                        cases.keeping()
                                .change(
                                        token,
                                        "Life " + random.nextInt(9),
                                        random.nextBoolean() ? Language.EN : Language.FR,
                                        random.nextBoolean() ? CalendarEntry.FULL : CalendarEntry.DISCREET);
                    case 2, 3 -> cases.keeping().move(token, sessions.get(random.nextInt(sessions.size())));
                    case 4, 5 -> moveIt(cases, random, sessions.get(random.nextInt(sessions.size())));
                    case 6 -> {
                        if (random.nextInt(4) == 0) {
                            cases.keeping().cancel(token);
                        }
                    }
                    default -> {
                        if (random.nextInt(6) == 0) {
                            cases.rescheduling()
                                    .cancel(ScheduleRoom.SCHEDULER, sessions.get(random.nextInt(sessions.size())));
                        }
                    }
                }
            });
        } catch (Refusal sometimes) {
            assertThat(sometimes.reason()).isInstanceOf(ScheduleRefusal.class);
        }
    }

    private static void moveIt(ScheduleRoom.Cases cases, Random random, String id) {
        var session = cases.sessions().get(id);
        cases.rescheduling()
                .changeOne(
                        ScheduleRoom.SCHEDULER,
                        id,
                        session.plan(),
                        session.localStart().plusHours(random.nextInt(9) - 4L),
                        session.zone());
    }

    private static List<String> letters() {
        return MAILROOM.send().stream()
                .flatMap(sent -> sent.calendar().stream())
                .toList();
    }

    private static List<Instant> expected(String token) {
        var kept = ROOM.kept(token);
        return kept.state() == ReservationState.SEATED ? List.of(kept.session().start()) : List.of();
    }

    private static List<Instant> shown(List<String> messages) {
        var calendar = new ClientCalendar();
        messages.forEach(calendar::receive);
        return calendar.starts();
    }
}
