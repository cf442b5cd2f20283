package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Refusal;

/** Several schedulers at the same moment: nobody is sent to two places, and nobody leads without a credential. */
@EnabledIfSystemProperty(
        named = "wellness.test.database",
        matches = "mysql",
        disabledReason = "what locks do is seen on the database that nodes share")
class StaffingTogetherIT {

    private static final ScheduleRoom ROOM = new ScheduleRoom();
    private static final int SCHEDULERS = 6;
    private static final int ROUNDS = 5;

    @AfterAll
    static void close() {
        ROOM.close();
    }

    @Test
    void ofSeveralWhoPlanOnePersonForTheSameHourOneSucceeds() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var person = ROOM.facilitator("Wanted " + round);
            var day = LocalDate.parse("2027-02-01").plusDays(round).toString();
            var plans = IntStream.range(0, SCHEDULERS)
                    .mapToObj(number ->
                            ScheduleRoom.weekly(day, "18:" + (10 + 5 * number), 1, ScheduleRoom.plan(5, person)))
                    .toList();

            var reasons = together(plans.stream()
                    .<Runnable>map(plan -> () -> ROOM.publish(plan))
                    .toList());

            assertThat(reasons).hasSize(SCHEDULERS - 1).containsOnly(ScheduleRefusal.FACILITATOR_BUSY);
            List<GroupSession> led = ROOM.in(cases -> cases.staffing().ledBy(person));
            assertThat(led).hasSize(1);
        }
    }

    /** Whichever comes first: a session is public and the credential stays, or the credential goes and nothing is public. */
    @Test
    void aCredentialIsNotTakenAwayFromUnderASessionThatIsPublishedMeanwhile() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var person = ROOM.facilitator("Leaves " + round);
            var credential = ROOM.<String>in(cases ->
                    cases.staffing().get(person).credentials().getFirst().id());
            var draft = draft(LocalDate.parse("2027-03-01").plusDays(round).toString(), "18:30", person);

            var reasons = together(List.of(
                    () -> ROOM.with(cases -> cases.planning().publish(ScheduleRoom.SCHEDULER, draft)),
                    () -> ROOM.with(
                            cases -> cases.staffing().removeCredential(ScheduleRoom.SCHEDULER, person, credential))));

            var isPublic = !open(List.of(draft)).isEmpty();
            boolean hasCredential =
                    ROOM.in(cases -> !cases.staffing().get(person).credentials().isEmpty());
            assertThat(isPublic).as("round " + round).isEqualTo(hasCredential);
            assertThat(reasons).containsExactly(isPublic ? ScheduleRefusal.STILL_LEADS : ScheduleRefusal.NO_CREDENTIAL);
        }
    }

    @Test
    void aCredentialThatEndsTheDayBeforeIsRefusedHoweverManyAsk() throws Exception {
        String person = ROOM.in(cases -> {
            var id = cases.staffing()
                    .add(ScheduleRoom.SCHEDULER, new FacilitatorDetails("Ends", Spoken.BOTH, new Bilingual<>("", "")));
            cases.staffing()
                    .addCredential(
                            ScheduleRoom.SCHEDULER, id, "psychologist", "College", "ON", LocalDate.parse("2027-04-09"));
            return id;
        });
        var drafts = IntStream.range(0, SCHEDULERS)
                .mapToObj(number -> draft("2027-04-10", (10 + 2 * number) + ":00", person))
                .toList();

        var reasons = together(drafts.stream()
                .<Runnable>map(series ->
                        () -> ROOM.with(cases -> cases.planning().publish(ScheduleRoom.SCHEDULER, series)))
                .toList());

        assertThat(reasons).hasSize(SCHEDULERS).containsOnly(ScheduleRefusal.NO_CREDENTIAL);
        assertThat(open(drafts)).isEmpty();
    }

    private static String draft(String day, String time, String person) {
        return ROOM.in(cases -> cases.planning()
                .begin(ScheduleRoom.SCHEDULER, ScheduleRoom.weekly(day, time, 1, ScheduleRoom.plan(5, person))));
    }

    private static List<GroupSession> open(List<String> series) {
        return series.stream()
                .flatMap(one -> ROOM.sessionsOf(one).stream())
                .filter(session -> session.state() == SessionState.OPEN)
                .toList();
    }

    /** All begin at the same moment; why some were refused. */
    private static List<Refusal.Reason> together(List<Runnable> deeds) throws Exception {
        var begin = new CyclicBarrier(deeds.size());
        var asked = deeds.stream()
                .<Callable<List<Refusal.Reason>>>map(deed -> () -> {
                    begin.await();
                    try {
                        deed.run();
                        return List.of();
                    } catch (Refusal refused) {
                        return List.of(refused.reason());
                    }
                })
                .toList();
        var reasons = new ArrayList<Refusal.Reason>();
        try (var pool = Executors.newFixedThreadPool(deeds.size())) {
            for (var answer : pool.invokeAll(asked)) {
                reasons.addAll(answer.get());
            }
        }
        return reasons;
    }
}
