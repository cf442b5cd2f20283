package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Refusal;
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

    private static void assertRefused(ScheduleRefusal reason, SeriesPlan plan) {
        assertThatThrownBy(() -> ROOM.with(cases -> cases.planning().begin(ScheduleRoom.SCHEDULER, plan)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
