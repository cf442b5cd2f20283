package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.time.MachineZoneLaw;
import org.wellnessconnection.platform.time.ZoneLaw;

/** Series, clocks, holidays, and those who lead. */
class PlanningTest {

    private static final ScheduleRoom ROOM = new ScheduleRoom();
    private static final Holidays HOLIDAYS = new Holidays(new ScheduleFiles(Optional.of("content")));
    private static int people;

    @BeforeEach
    void firstDay() {
        ROOM.now(ScheduleRoom.FIRST_DAY);
        ROOM.law(new MachineZoneLaw());
    }

    @AfterAll
    static void close() {
        ROOM.close();
    }

    private static String somebody() {
        people++;
        return ROOM.facilitator("Leader " + people);
    }

    @Test
    void wallClockTimeIsKeptWhenTheClocksChange() {
        var series = ROOM.publish(ScheduleRoom.weekly("2027-03-09", "18:30", 2, ScheduleRoom.plan(5, somebody())));

        assertThat(ROOM.sessionsOf(series))
                .extracting(GroupSession::start)
                .containsExactly(Instant.parse("2027-03-09T23:30:00Z"), Instant.parse("2027-03-16T22:30:00Z"));
    }

    @Test
    void timesThatDoNotExistOrExistTwiceAreRefused() {
        var plan = ScheduleRoom.plan(5, somebody());

        assertRefused(ScheduleRefusal.TIME_SKIPPED, ScheduleRoom.weekly("2027-03-14", "02:30", 1, plan));
        ROOM.now(Instant.parse("2027-09-01T12:00:00Z"));
        assertRefused(ScheduleRefusal.TIME_TWICE, ScheduleRoom.weekly("2027-11-07", "01:30", 1, plan));
    }

    @Test
    void aRuleWithoutAnEndIsRefused() {
        var plan = ScheduleRoom.weekly("2027-02-02", "18:30", 1, ScheduleRoom.plan(5, somebody()));
        var endless = new Recurrence(Recurrence.Pattern.WEEKLY, 1, Optional.empty(), OptionalInt.empty());

        assertRefused(
                ScheduleRefusal.WITHOUT_END,
                new SeriesPlan(plan.session(), plan.zone(), plan.firstDay(), plan.start(), endless, Set.of(), ""));
    }

    @Property(tries = 200)
    void everyDayOfAMonthlyRuleIsTheSameWeekdayOfItsMonth(
            @ForAll @IntRange(max = 3000) int offset, @ForAll @IntRange(min = 1, max = 12) int every) {
        var first = LocalDate.parse("2026-01-01").plusDays(offset);
        var rule = new Recurrence(Recurrence.Pattern.MONTHLY, every, Optional.empty(), OptionalInt.of(12));

        assertThat(rule.dates(first).toList())
                .hasSize(12)
                .startsWith(first)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(day -> day.getDayOfWeek() == first.getDayOfWeek()
                        && Recurrence.ordinal(day) == Recurrence.ordinal(first));
    }

    @Test
    void aSeriesRestsOnHolidaysAndOnDaysThatStaffSkip() {
        var plan = new SeriesPlan(
                ScheduleRoom.plan(5, somebody()),
                ScheduleRoom.TORONTO,
                LocalDate.parse("2027-02-01"),
                LocalTime.parse("18:30"),
                Recurrence.weekly(1, 4),
                Set.of(LocalDate.parse("2027-02-22")),
                "ON");

        assertThat(plan.starts(HOLIDAYS))
                .extracting(LocalDateTime::toLocalDate)
                .containsExactly(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-02-08"));
    }

    @Test
    void holidaysFallWhereTheyAreKnownToFall() {
        assertThat(HolidayRule.easter(2027)).isEqualTo(LocalDate.parse("2027-03-28"));
        assertThat(HOLIDAYS.isHoliday(LocalDate.parse("2027-05-24"), "QC")).isTrue();
        assertThat(HOLIDAYS.isHoliday(LocalDate.parse("2026-10-12"), "ON")).isTrue();
        assertThat(HOLIDAYS.isHoliday(LocalDate.parse("2027-06-24"), "ON")).isFalse();
        assertThat(HOLIDAYS.isHoliday(LocalDate.parse("2027-07-01"), "SK")).isTrue();
    }

    @Test
    void nobodyIsInTwoPlaces() {
        var person = somebody();
        ROOM.publish(ScheduleRoom.weekly("2027-02-03", "18:30", 1, ScheduleRoom.plan(5, person)));

        assertThatThrownBy(
                        () -> ROOM.publish(ScheduleRoom.weekly("2027-02-03", "19:40", 1, ScheduleRoom.plan(5, person))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(ScheduleRefusal.FACILITATOR_BUSY));
    }

    @Test
    void nobodyLeadsWithoutACredentialThatIsGoodOnTheDay() {
        String person = ROOM.in(cases -> {
            var id = cases.staffing()
                    .add(ScheduleRoom.SCHEDULER, new FacilitatorDetails("Short", Spoken.BOTH, new Bilingual<>("", "")));
            cases.staffing()
                    .addCredential(
                            ScheduleRoom.SCHEDULER, id, "psychologist", "College", "ON", LocalDate.parse("2027-02-09"));
            return id;
        });
        ROOM.publish(ScheduleRoom.weekly("2027-02-09", "09:00", 1, ScheduleRoom.plan(5, person)));

        assertThatThrownBy(
                        () -> ROOM.publish(ScheduleRoom.weekly("2027-02-10", "09:00", 1, ScheduleRoom.plan(5, person))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(ScheduleRefusal.NO_CREDENTIAL));
    }

    @Test
    void thisAndFollowingKeepsPeopleInTheirSeatsAndTellsThemOnce() {
        var series = ROOM.publish(ScheduleRoom.weekly("2027-02-02", "12:00", 3, ScheduleRoom.plan(5, somebody())));
        var sessions = ROOM.sessionsOf(series);
        var second = sessions.get(1);
        var token = ROOM.reserve(second.id(), "Robin");
        var plan = ROOM.in(cases ->
                cases.rescheduling().plan(ScheduleRoom.SCHEDULER, series).from(second.day()));
        var later = new SeriesPlan(
                plan.session(),
                plan.zone(),
                LocalDate.parse("2027-02-10"),
                LocalTime.parse("13:00"),
                plan.recurrence(),
                plan.skips(),
                plan.holidays());

        var before = ROOM.letters().getOrDefault(LetterKind.SESSION_MOVED, 0L);

        Rescheduling.Effect effect = ROOM.in(
                cases -> cases.rescheduling().preview(ScheduleRoom.SCHEDULER, second.id(), second.day(), later));
        ROOM.with(cases -> cases.rescheduling().change(ScheduleRoom.SCHEDULER, second.id(), second.day(), later));

        assertThat(effect.moved()).isEqualTo(2);
        assertThat(effect.told()).isEqualTo(1);
        assertThat(ROOM.kept(token).session().localStart()).isEqualTo(LocalDateTime.parse("2027-02-10T13:00"));
        assertThat(ROOM.look(sessions.getFirst().id()).localStart()).isEqualTo(LocalDateTime.parse("2027-02-02T12:00"));
        assertThat(ROOM.letters()).containsEntry(LetterKind.SESSION_MOVED, before + 1);
    }

    @Test
    void aCancelledSessionTellsEverybodyAndKeepsNobody() {
        var session = ROOM.session("2027-02-18", 2);
        var token = ROOM.reserve(session, "Robin");

        int told = ROOM.in(cases -> cases.rescheduling().cancel(ScheduleRoom.SCHEDULER, session));

        assertThat(told).isEqualTo(1);
        assertThat(ROOM.kept(token).state()).isEqualTo(ReservationState.CALLED_OFF);
        assertThat(ROOM.isSound(session)).isTrue();
    }

    @Test
    void fewerSeatsThanAreTakenAreRefusedWithTheirNumber() {
        var series = ROOM.publish(ScheduleRoom.weekly("2027-02-22", "12:00", 2, ScheduleRoom.plan(5, somebody())));
        var session = ROOM.sessionsOf(series).getFirst();
        for (var name : List.of("Robin", "Kim", "Noor")) {
            ROOM.reserve(session.id(), name);
        }

        for (var attempt : List.<Runnable>of(() -> seats(session, 2), () -> seatsOfAll(session, series, 2))) {
            var refusal = refusal(attempt);
            assertThat(refusal.reason()).isEqualTo(ScheduleRefusal.BELOW_TAKEN);
            assertThat(refusal.arguments()).containsExactly(3);
        }
        for (var language : Language.values()) {
            assertThat(new Texts().in(language).of(ScheduleRefusal.BELOW_TAKEN.key(), 3))
                    .startsWith("3 ");
        }
        assertThat(ROOM.look(session.id()).capacity()).isEqualTo(5);
        seats(session, 3);
        assertThat(ROOM.look(session.id()).seatsFree()).isZero();
    }

    @Test
    void whatHasBegunIsNeitherReservedNorChangedNorCancelledAndNothingIsPlannedForThePast() {
        var session = ROOM.look(ROOM.session("2027-02-24", 5));
        var yesterday = LocalDateTime.ofInstant(ScheduleRoom.FIRST_DAY, ScheduleRoom.TORONTO)
                .minusDays(1);
        assertThat(refusal(() -> move(session, yesterday)).reason()).isEqualTo(ScheduleRefusal.IN_THE_PAST);
        assertRefused(
                ScheduleRefusal.NO_SESSION_LEFT,
                ScheduleRoom.weekly("2026-12-07", "18:30", 1, ScheduleRoom.plan(5, somebody())));

        ROOM.now(session.start());

        assertThat(refusal(() -> ROOM.reserve(session.id(), "Robin")).reason()).isEqualTo(ScheduleRefusal.CLOSED);
        assertThat(refusal(() -> move(session, session.localStart().plusDays(7)))
                        .reason())
                .isEqualTo(ScheduleRefusal.OVER);
        assertThat(refusal(() -> ROOM.with(cases -> cases.rescheduling().cancel(ScheduleRoom.SCHEDULER, session.id())))
                        .reason())
                .isEqualTo(ScheduleRefusal.OVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://meet.example/1",
                "meet.example/1",
                "//meet.example/1",
                "javascript:alert(1)",
                "https:///1",
                "https://staff:secret@meet.example/1",
                "https://meet.example/a room"
            })
    void nobodyIsSentToAnAddressWithoutHttps(String link) {
        var plan = ScheduleRoom.plan(5, somebody());
        var linked = new SessionPlan(
                plan.format(),
                plan.title(),
                plan.spoken(),
                plan.minutes(),
                plan.capacity(),
                plan.waitlist(),
                plan.opensDays(),
                plan.closesMinutes(),
                link,
                plan.facilitators());

        assertRefused(ScheduleRefusal.LINK_FORM, ScheduleRoom.weekly("2027-02-26", "18:30", 1, linked));
    }

    @Test
    void newerRulesMoveWhatIsToComeAndTellThoseRegisteredAndOlderOnesNeverUndoIt() {
        var vancouver = ZoneId.of("America/Vancouver");
        ROOM.law(law("2025a", ZoneOffset.ofHours(-8)));
        var plan = ScheduleRoom.weekly("2027-01-20", "18:00", 1, ScheduleRoom.plan(5, somebody()));
        var series = ROOM.publish(new SeriesPlan(
                plan.session(), vancouver, plan.firstDay(), plan.start(), plan.recurrence(), Set.of(), ""));
        var session = ROOM.sessionsOf(series).getFirst().id();
        var token = ROOM.reserve(session, "Robin");

        ROOM.law(law("2026e", ZoneOffset.ofHours(-7)));
        List<String> due = ROOM.in(cases -> cases.recomputing().due());
        boolean moved = ROOM.in(cases -> cases.recomputing().recompute(session));
        ROOM.law(law("2025a", ZoneOffset.ofHours(-8)));
        boolean undone = ROOM.in(cases -> cases.recomputing().recompute(session));

        assertThat(due).contains(session);
        assertThat(moved).isTrue();
        assertThat(undone).isFalse();
        assertThat(ROOM.look(session).start()).isEqualTo(Instant.parse("2027-01-21T01:00:00Z"));
        assertThat(ROOM.look(session).localStart().getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(ROOM.kept(token).state()).isEqualTo(ReservationState.SEATED);
    }

    private static ZoneLaw law(String version, ZoneOffset offset) {
        return new ZoneLaw() {
            @Override
            public String version() {
                return version;
            }

            @Override
            public ZoneRules rules(ZoneId zone) {
                return zone.getId().equals("America/Vancouver") ? ZoneRules.of(offset) : zone.getRules();
            }
        };
    }

    private static void move(GroupSession session, LocalDateTime local) {
        ROOM.with(cases -> cases.rescheduling()
                .changeOne(ScheduleRoom.SCHEDULER, session.id(), session.plan(), local, session.zone()));
    }

    private static void seats(GroupSession session, int capacity) {
        ROOM.with(cases -> cases.rescheduling()
                .changeOne(
                        ScheduleRoom.SCHEDULER,
                        session.id(),
                        withSeats(session.plan(), capacity),
                        session.localStart(),
                        session.zone()));
    }

    private static void seatsOfAll(GroupSession session, String series, int capacity) {
        ROOM.with(cases -> {
            var plan = cases.rescheduling().plan(ScheduleRoom.SCHEDULER, series).from(session.day());
            var smaller = new SeriesPlan(
                    withSeats(plan.session(), capacity),
                    plan.zone(),
                    plan.firstDay(),
                    plan.start(),
                    plan.recurrence(),
                    plan.skips(),
                    plan.holidays());
            cases.rescheduling().change(ScheduleRoom.SCHEDULER, session.id(), session.day(), smaller);
        });
    }

    private static SessionPlan withSeats(SessionPlan plan, int capacity) {
        return new SessionPlan(
                plan.format(),
                plan.title(),
                plan.spoken(),
                plan.minutes(),
                capacity,
                plan.waitlist(),
                plan.opensDays(),
                plan.closesMinutes(),
                plan.joiningLink(),
                plan.facilitators());
    }

    private static Refusal refusal(Runnable attempt) {
        return catchThrowableOfType(Refusal.class, attempt::run);
    }

    private static void assertRefused(ScheduleRefusal reason, SeriesPlan plan) {
        assertThatThrownBy(() -> ROOM.with(cases -> cases.planning().begin(ScheduleRoom.SCHEDULER, plan)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
