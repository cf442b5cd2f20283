package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneOffsetTransitionRule.TimeDefinition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.time.ZoneLaw;

/**
 * Clocks that jump, clocks that never do, and clocks that stopped jumping: series that run over the changes of March and
 * November, made before the law changed and after. The two sets of rules are this test's own, whatever the machine knows.
 */
class ZoneLawTest {

    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");
    private static final ZoneId REGINA = ZoneId.of("America/Regina");
    private static final ZoneId ST_JOHNS = ZoneId.of("America/St_Johns");

    /** British Columbia still changes its clocks. */
    private static final ZoneLaw OLD = law("2025b", changing(-8));

    /** British Columbia stays at UTC−7. */
    private static final ZoneLaw NEW = law("2026e", ZoneRules.of(ZoneOffset.ofHours(-7)));

    private static final ScheduleRoom ROOM = new ScheduleRoom();
    private static int people;

    @BeforeEach
    void beforeTheChangeOfMarch() {
        ROOM.now(Instant.parse("2027-01-04T15:00:00Z"));
        ROOM.law(NEW);
    }

    @AfterAll
    static void close() {
        ROOM.close();
    }

    /** The week before and the week after a change. The clocks jump on 14 March and go back on 7 November 2027. */
    @ParameterizedTest
    @CsvSource({
        "America/St_Johns,  2027-03-09, 2027-03-09T22:00:00Z, 2027-03-16T21:00:00Z",
        "America/St_Johns,  2027-11-02, 2027-11-02T21:00:00Z, 2027-11-09T22:00:00Z",
        "America/Regina,    2027-03-09, 2027-03-10T00:30:00Z, 2027-03-17T00:30:00Z",
        "America/Regina,    2027-11-02, 2027-11-03T00:30:00Z, 2027-11-10T00:30:00Z",
        "America/Vancouver, 2027-03-09, 2027-03-10T01:30:00Z, 2027-03-17T01:30:00Z",
        "America/Vancouver, 2027-11-02, 2027-11-03T01:30:00Z, 2027-11-10T01:30:00Z",
        "America/Toronto,   2027-03-09, 2027-03-09T23:30:00Z, 2027-03-16T22:30:00Z",
        "America/Toronto,   2027-11-02, 2027-11-02T22:30:00Z, 2027-11-09T23:30:00Z"
    })
    void aSeriesKeepsItsLocalTimeOverEveryChange(String zone, String day, String before, String after) {
        ROOM.now(LocalDate.parse(day).minusMonths(2).atTime(12, 0).toInstant(ZoneOffset.UTC));

        var sessions = weekly(ZoneId.of(zone), day);

        assertThat(sessions)
                .extracting(GroupSession::start)
                .containsExactly(Instant.parse(before), Instant.parse(after));
        assertThat(sessions)
                .extracting(session -> session.localStart().toLocalTime())
                .containsOnly(LocalTime.parse("18:30"));
    }

    /** As the law was, half past six in Vancouver is half past two in the night of UTC until the change, then half past one. */
    @Test
    void aSeriesOfTheOldRulesIsComputedAgainByTheNewOnesAndByThemOnly() {
        ROOM.law(OLD);
        var before = weekly(VANCOUVER, "2027-03-09");
        assertThat(before)
                .extracting(GroupSession::start)
                .containsExactly(Instant.parse("2027-03-10T02:30:00Z"), Instant.parse("2027-03-17T01:30:00Z"));
        ROOM.reserve(before.getFirst().id(), "Robin");
        ROOM.reserve(before.getLast().id(), "Sam");
        var letters = ROOM.letters().getOrDefault(LetterKind.SESSION_MOVED, 0L);

        ROOM.law(NEW);
        recompute();
        recompute();

        var after = before.stream().map(session -> ROOM.look(session.id())).toList();
        assertThat(after)
                .extracting(GroupSession::start)
                .containsExactly(Instant.parse("2027-03-10T01:30:00Z"), Instant.parse("2027-03-17T01:30:00Z"));
        assertThat(after).extracting(GroupSession::rulesVersion).containsOnly("2026e");
        assertThat(ROOM.letters())
                .as("only those of the session that moved hear of it, once")
                .containsEntry(LetterKind.SESSION_MOVED, letters + 1);
        ROOM.law(OLD);
        recompute();
        assertThat(ROOM.look(before.getFirst().id()).start()).isEqualTo(Instant.parse("2027-03-10T01:30:00Z"));
    }

    /** A node with older rules makes a new series meanwhile; the newer one puts it right. */
    @Test
    void aSeriesThatANodeWithOldRulesMakesAfterwardsIsPutRightToo() {
        weekly(VANCOUVER, "2027-03-10");
        ROOM.law(OLD);
        var late = weekly(VANCOUVER, "2027-02-10");
        assertThat(late.getFirst().start()).isEqualTo(Instant.parse("2027-02-11T02:30:00Z"));

        ROOM.law(NEW);
        recompute();

        assertThat(ROOM.look(late.getFirst().id()).start()).isEqualTo(Instant.parse("2027-02-11T01:30:00Z"));
    }

    @Test
    void staffSeeWhatMovedUntilItIsNoNewsOrTheyMoveItThemselves() {
        ROOM.law(OLD);
        var session = weekly(VANCOUVER, "2027-03-02").getFirst();
        assertThat(moved()).doesNotContain(session.id());

        ROOM.law(NEW);
        recompute();

        assertThat(moved()).contains(session.id());
        assertThat(ROOM.look(session.id()).movedByLaw())
                .map(GroupSession.MovedByLaw::from)
                .contains(session.start());
        ROOM.now(Instant.parse("2027-01-20T15:00:00Z"));
        assertThat(moved()).as("after two weeks").doesNotContain(session.id());
        ROOM.now(Instant.parse("2027-01-05T15:00:00Z"));
        ROOM.with(cases -> cases.rescheduling()
                .changeOne(
                        ScheduleRoom.SCHEDULER,
                        session.id(),
                        cases.sessions().get(session.id()).plan(),
                        session.localStart().plusHours(1),
                        VANCOUVER));
        assertThat(moved()).as("moved by staff").doesNotContain(session.id());
    }

    @Test
    void aTimeThatNewRulesMakeOrdinaryIsRefusedByTheOldOnesOnly() {
        ROOM.law(OLD);
        assertThatThrownBy(() -> night(VANCOUVER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ScheduleRefusal.TIME_SKIPPED));
        ROOM.law(NEW);

        assertThat(night(VANCOUVER)).hasSize(1);
        assertThat(night(REGINA)).hasSize(1);
        assertThatThrownBy(() -> night(ST_JOHNS)).isInstanceOf(Refusal.class);
    }

    /** What is far ahead is looked at when it is entered: nobody is there to refuse it later. */
    @Test
    void aSkippedTimeBeyondTheHorizonIsRefusedAtEntry() {
        var plan = new SeriesPlan(
                ScheduleRoom.plan(5, somebody()),
                ScheduleRoom.TORONTO,
                LocalDate.parse("2027-03-21"),
                LocalTime.parse("02:30"),
                Recurrence.weekly(1, 60),
                Set.of(),
                "");

        assertThatThrownBy(() -> ROOM.publish(plan))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason())
                                .isIn(ScheduleRefusal.TIME_SKIPPED, ScheduleRefusal.TIME_TWICE));
    }

    @Test
    void aLetterSaysTheHourOfEveryCityAndTheDeadlineByTheClocksOfItsDay() {
        ROOM.now(Instant.parse("2027-03-13T15:00:00Z"));
        var series = ROOM.publish(new SeriesPlan(
                ScheduleRoom.plan(1, somebody()),
                ScheduleRoom.TORONTO,
                LocalDate.parse("2027-03-14"),
                LocalTime.parse("18:30"),
                Recurrence.once(),
                Set.of(),
                ""));
        var session = ROOM.sessionsOf(series).getFirst().id();
        var mailroom = new Mailroom(ROOM);
        var seated = ROOM.reserve(session, "Seated" + people);
        ROOM.reserve(session, "Waiting" + people);
        mailroom.send();

        ROOM.with(cases -> cases.keeping().cancel(seated));
        var offer = mailroom.send().stream()
                .filter(sent -> sent.kind().equals(LetterKind.OFFERED))
                .findFirst()
                .orElseThrow();

        assertThat(ROOM.look(session).start()).isEqualTo(Instant.parse("2027-03-14T22:30:00Z"));
        assertThat(offer.letter().language()).isEqualTo(Language.EN);
        assertThat(offer.letter().body().toString().replace('\u00a0', ' '))
                .as("twelve hours after ten in the morning, before the clocks jump in the night")
                .contains("Saturday, March 13, 2027", "10 p.m.", "Toronto, Montreal (UTC−5)");
    }

    private static List<GroupSession> weekly(ZoneId zone, String day) {
        var plan = ScheduleRoom.weekly(day, "18:30", 2, ScheduleRoom.plan(5, somebody()));
        return ROOM.sessionsOf(ROOM.publish(
                new SeriesPlan(plan.session(), zone, plan.firstDay(), plan.start(), plan.recurrence(), Set.of(), "")));
    }

    private static List<GroupSession> night(ZoneId zone) {
        return ROOM.sessionsOf(ROOM.publish(new SeriesPlan(
                ScheduleRoom.plan(5, somebody()),
                zone,
                LocalDate.parse("2027-03-14"),
                LocalTime.parse("02:30"),
                Recurrence.once(),
                Set.of(),
                "")));
    }

    private static String somebody() {
        people++;
        return ROOM.facilitator("Leader " + people);
    }

    private static void recompute() {
        List<String> due = ROOM.in(cases -> cases.recomputing().due());
        due.forEach(session -> ROOM.with(cases -> cases.recomputing().recompute(session)));
    }

    private static List<String> moved() {
        return ROOM.in(cases ->
                cases.timetable().movedByLaw().stream().map(GroupSession::id).toList());
    }

    private static ZoneLaw law(String version, ZoneRules vancouver) {
        var rules = Map.of(
                VANCOUVER,
                vancouver,
                REGINA,
                ZoneRules.of(ZoneOffset.ofHours(-6)),
                ST_JOHNS,
                changing(ZoneOffset.ofHoursMinutes(-3, -30)),
                ScheduleRoom.TORONTO,
                changing(-5));
        return new ZoneLaw() {
            @Override
            public String version() {
                return version;
            }

            @Override
            public ZoneRules rules(ZoneId zone) {
                return rules.getOrDefault(zone, ZoneRules.of(ZoneOffset.ofHours(-6)));
            }
        };
    }

    private static ZoneRules changing(int hours) {
        return changing(ZoneOffset.ofHours(hours));
    }

    /** An hour ahead from the second Sunday of March to the first of November, at two o'clock by the clocks before. */
    private static ZoneRules changing(ZoneOffset winter) {
        var summer = ZoneOffset.ofTotalSeconds(winter.getTotalSeconds() + 3_600);
        var past = ZoneOffsetTransition.of(LocalDateTime.parse("2020-11-01T02:00"), summer, winter);
        return ZoneRules.of(
                winter,
                summer,
                List.of(),
                List.of(past),
                List.of(
                        change(Month.MARCH, 8, winter, winter, summer),
                        change(Month.NOVEMBER, 1, winter, summer, winter)));
    }

    private static ZoneOffsetTransitionRule change(
            Month month, int day, ZoneOffset standard, ZoneOffset before, ZoneOffset after) {
        return ZoneOffsetTransitionRule.of(
                month, day, DayOfWeek.SUNDAY, LocalTime.of(2, 0), false, TimeDefinition.WALL, standard, before, after);
    }

    @Test
    void theRulesOfThisTestAreThoseOfTheirDays() {
        assertThat(OLD.rules(VANCOUVER).getOffset(LocalDateTime.parse("2027-07-01T12:00")))
                .isEqualTo(ZoneOffset.ofHours(-7));
        assertThat(OLD.rules(VANCOUVER).getOffset(LocalDateTime.parse("2027-12-01T12:00")))
                .isEqualTo(ZoneOffset.ofHours(-8));
        assertThat(NEW.rules(ST_JOHNS).getOffset(LocalDateTime.parse("2027-07-01T12:00")))
                .isEqualTo(ZoneOffset.ofHoursMinutes(-2, -30));
        assertThat(OLD.isOutdated()).isTrue();
        assertThat(NEW.isOutdated()).isFalse();
    }
}
