package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.fixtures.HeardEvents;
import org.wellnessconnection.platform.boot.StartFailure;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.outbox.Outbox;
import org.wellnessconnection.platform.outbox.OutboxFailure;
import org.wellnessconnection.platform.outbox.OutboxFailure.Trouble;
import org.wellnessconnection.platform.outbox.OutboxMessage;
import org.wellnessconnection.schedule.Arranging.Step;
import org.wellnessconnection.schedule.ScheduleRoom.Cases;
import org.wellnessconnection.schedule.zoom.ZoomClient;
import org.wellnessconnection.schedule.zoom.ZoomMeetings;
import org.wellnessconnection.schedule.zoom.ZoomSettings;

/** Meetings at Zoom, over real HTTP against a double that fails in the ways in which services fail. */
class ZoomMeetingsTest {

    private final ScheduleRoom room = new ScheduleRoom();
    private final ZoomDouble zoom = new ZoomDouble();
    private final ZoomClient client = new ZoomClient(settings(ZoomDouble.SECRET, zoom.address()), room.clock);
    private final ZoomMeetings meetings = new ZoomMeetings(new InTransactions(), client, new Texts());
    private final String session = room.session("2027-01-20", 5);

    @AfterEach
    void close() {
        room.close();
        zoom.close();
    }

    @Test
    void makesMovesAndRemovesTheMeetingOfASession() {
        work();

        var made = zoom.meetingOf(session);
        assertThat(made.getString("start_time")).isEqualTo("2027-01-20T23:30:00Z");
        assertThat(made.getInt("duration")).isEqualTo(60);
        assertThat(made.getString("topic")).isEqualTo("Meeting · Réunion");
        assertThat(made.getJsonObject("settings").getString("auto_recording")).isEqualTo("none");
        assertThat(link()).isEqualTo(made.getString("join_url"));

        moveTo("2027-01-21T12:15");
        work();

        assertThat(zoom.meetingOf(session).getString("start_time")).isEqualTo("2027-01-21T17:15:00Z");
        assertThat(link()).isEqualTo(made.getString("join_url"));

        room.with(cases -> cases.rescheduling().cancel(ScheduleRoom.SCHEDULER, session));
        work();

        assertThat(zoom.meetings()).isEmpty();
        assertThat(link()).isEmpty();
    }

    @Test
    void asksNothingWhereAllIsAsItShouldBe() {
        work();
        var asked = zoom.requests().size();

        work();

        assertThat(perform()).isFalse();
        assertThat(zoom.requests()).hasSize(asked);
        assertThat(zoom.tokens()).as("one token for all").isEqualTo(1);
    }

    @Test
    void makesNoMeetingForDraftsOrForWhatIsFarAhead() {
        var far = room.session("2027-04-07", 5);
        room.with(cases -> cases.planning()
                .begin(
                        ScheduleRoom.SCHEDULER,
                        ScheduleRoom.weekly(
                                "2027-01-22", "18:30", 1, ScheduleRoom.plan(5, room.facilitator("Robin")))));

        work();

        assertThat(zoom.meetings()).hasSize(1);
        assertThat(link(far)).isEmpty();
    }

    @Test
    void anExpiredTokenIsReplacedOnce() {
        work();
        zoom.expireToken();
        moveTo("2027-01-21T12:15");

        work();

        assertThat(zoom.meetingOf(session).getString("start_time")).isEqualTo("2027-01-21T17:15:00Z");
        assertThat(zoom.tokens()).isEqualTo(2);
    }

    @Test
    void aTokenIsNotUsedInItsLastMinute() {
        work();
        room.now(ScheduleRoom.FIRST_DAY.plus(Duration.ofMinutes(59)));
        moveTo("2027-01-21T12:15");

        work();

        assertThat(zoom.tokens()).isEqualTo(2);
        assertThat(zoom.count("PATCH")).as("no attempt with the old one").isEqualTo(1);
    }

    @Test
    void aSecretThatIsNotAcceptedIsToldAndTriedAgain() {
        var wrong = new ZoomMeetings(
                new InTransactions(), new ZoomClient(settings("wrong", zoom.address()), room.clock), new Texts());

        assertFails(wrong, Trouble.PASSING, "zoom does not accept our account, client or secret");
        assertThat(problem()).isEqualTo("zoom does not accept our account, client or secret");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, 500, PASSING, zoom 500",
        "POST, 503, PASSING, zoom 503",
        "POST, 302, PASSING, zoom 302",
        "POST, 400, FINAL, zoom 400 code 300",
        "GET, 502, PASSING, zoom 502",
        "TOKEN, 500, PASSING, zoom 500",
        "TOKEN, 429, BUSY, zoom 429"
    })
    void failuresHaveTheirClassAndKeepTheFixedLink(String method, int status, Trouble trouble, String words) {
        enter("https://zoom.example/j/fixed");
        zoom.failNext(
                method,
                status,
                status == 400
                        ? "{\"code\":300,\"message\":\"Ada Example is not allowed: https://zoom.example/j/1\"}"
                        : "<p>",
                "Location",
                "https://zoom.example/elsewhere");

        assertFails(meetings, trouble, words);

        assertThat(link()).isEqualTo("https://zoom.example/j/fixed");
        assertThat(arranged()).contains(new Arranging.Arranged(false, words, true));
        assertThat(failing()).extracting(GroupSession::id).containsExactly(session);

        assertThat(perform()).as("the next attempt").isTrue();
        assertThat(link()).startsWith("https://127.0.0.1");
        assertThat(problem()).isEmpty();
        assertThat(failing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "2027-01-04T15:01:30Z", "Mon, 4 Jan 2027 15:01:30 GMT"})
    void tooManyRequestsWaitAsLongAsZoomSays(String retryAfter) {
        zoom.failNext("POST", 429, "{\"code\":429}", "Retry-After", retryAfter);

        assertThat(pauseOfFailure()).isEqualTo(Duration.ofSeconds(90));
    }

    @ParameterizedTest
    @CsvSource({"soon, PT20S", "-5, PT20S", "999999999, PT25H", "5, PT20S"})
    void nonsenseAboutTheWaitIsNotBelieved(String retryAfter, Duration pause) {
        zoom.failNext("POST", 429, "{\"code\":429}", "Retry-After", retryAfter);

        assertThat(pauseOfFailure()).isEqualTo(pause);
    }

    @Test
    void aMeetingWhoseAnswerWasLostIsFoundAndNotMadeTwice() {
        zoom.breakAfterNext("POST");

        assertFails(meetings, Trouble.UNCERTAIN, "the connection to zoom broke");
        assertThat(zoom.meetings()).hasSize(1);
        moveTo("2027-01-21T12:15");
        assertThat(perform()).isTrue();

        assertThat(zoom.count("POST")).isEqualTo(1);
        assertThat(link()).isEqualTo(zoom.meetingOf(session).getString("join_url"));
        assertThat(zoom.meetingOf(session).getString("start_time")).isEqualTo("2027-01-21T17:15:00Z");
    }

    @Test
    void aMeetingIsFoundOnAnyPageOfTheList() {
        zoom.pages(1);
        room.session("2027-01-18", 5);
        work();
        zoom.breakAfterNext("POST");
        var third = room.session("2027-01-22", 5);
        work();

        work(third);

        assertThat(zoom.meetings()).hasSize(3);
        assertThat(link(third)).isEqualTo(zoom.meetingOf(third).getString("join_url"));
    }

    @Test
    void anAnswerThatNeverComesEndsInTime() {
        zoom.hangNext("POST");

        assertFails(meetings, Trouble.UNCERTAIN, "zoom did not answer in time");
    }

    @Test
    void aServiceThatIsAwayIsToldAndTriedAgain() {
        zoom.close();

        assertFails(meetings, Trouble.PASSING, "zoom cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "{\"id\":\"text\",\"join_url\":\"https://zoom.example/j/1\"}"})
    void answersThatAreNoneAreRefused(String body) {
        zoom.failNext("POST", 201, body);

        assertThatThrownBy(this::perform).isInstanceOf(OutboxFailure.class);
        assertThat(link()).isEmpty();
    }

    @Test
    void aLinkWithoutProtectionIsRefused() {
        zoom.failNext("POST", 201, "{\"id\":7,\"join_url\":\"http://zoom.example/j/7\"}");

        assertFails(meetings, Trouble.FINAL, "zoom answers without a number or a safe link");
    }

    @Test
    void aMeetingThatSomebodyRemovedIsMadeAnew() {
        work();
        var first = link();
        zoom.meetings().keySet().forEach(zoom::removeByHand);
        moveTo("2027-01-21T12:15");

        work();

        assertThat(link()).isNotEqualTo(first).isEqualTo(zoom.meetingOf(session).getString("join_url"));
    }

    @Test
    void removingWhatSomebodyRemovedIsDone() {
        work();
        zoom.meetings().keySet().forEach(zoom::removeByHand);
        room.with(cases -> cases.rescheduling().cancel(ScheduleRoom.SCHEDULER, session));

        work();

        assertThat(problem()).isEmpty();
        assertThat(arranged()).isEmpty();
    }

    @Test
    void twoWorkersAreNotAtTheSameMeeting() {
        var first = room.in(cases -> cases.arranging().begin(session));

        assertThat(first).containsInstanceOf(Step.Make.class);
        assertFails(meetings, Trouble.BUSY, "another worker is at this meeting");
        room.now(ScheduleRoom.FIRST_DAY.plus(Duration.ofMinutes(5)));
        assertThat(perform()).as("the first one has died").isTrue();
    }

    @Test
    void staffMayAskAgainAtOnce() {
        zoom.failNext("POST", 400, "{}");
        assertThatThrownBy(this::perform).isInstanceOf(OutboxFailure.class);
        work();
        assertThat(ordered()).as("the same need is ordered once").hasSize(1);

        room.with(cases -> cases.arranging().again(ScheduleRoom.SCHEDULER, session));

        assertThat(ordered()).hasSize(2);
    }

    @Test
    void theLinkIsSealedAndGoesWithTheSession() {
        work();
        var link = link().getBytes(StandardCharsets.UTF_8);
        assertThat(room.<List<?>>in(cases -> cases.entityManager()
                        .createNativeQuery("SELECT link FROM schedule_meeting")
                        .getResultList()))
                .singleElement()
                .satisfies(bytes -> assertThat((byte[]) bytes).hasSize(link.length + 31));

        room.now(Instant.parse("2027-01-24T00:31:00Z"));
        room.with(cases -> new Forgetting(cases.entityManager(), cases.sessions(), cases.reservations(), room.clock, 72)
                .forgetSession(session));

        assertThat(room.<List<?>>in(cases -> cases.entityManager()
                        .createNativeQuery("SELECT id FROM schedule_meeting")
                        .getResultList()))
                .isEmpty();
    }

    @Test
    void halfAnAccountEndsTheStart() {
        assertThatThrownBy(() -> settings("", zoom.address()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("wellness.zoom.secret");
    }

    private static ZoomSettings settings(String secret, String address) {
        return new ZoomSettings(
                Optional.of(ZoomDouble.ACCOUNT),
                Optional.of(ZoomDouble.CLIENT),
                Optional.of(secret),
                Optional.of(ZoomDouble.HOST),
                address,
                1);
    }

    private void moveTo(String local) {
        room.with(cases -> cases.rescheduling()
                .changeOne(
                        ScheduleRoom.SCHEDULER,
                        session,
                        cases.sessions().get(session).plan(),
                        LocalDateTime.parse(local),
                        ScheduleRoom.TORONTO));
    }

    private void enter(String link) {
        room.with(cases -> {
            var now = cases.sessions().get(session);
            var plan = now.plan();
            cases.rescheduling()
                    .changeOne(
                            ScheduleRoom.SCHEDULER,
                            session,
                            new SessionPlan(
                                    plan.format(),
                                    plan.title(),
                                    plan.spoken(),
                                    plan.minutes(),
                                    plan.capacity(),
                                    plan.waitlist(),
                                    plan.opensDays(),
                                    plan.closesMinutes(),
                                    link,
                                    plan.facilitators()),
                            now.localStart(),
                            now.zone());
        });
    }

    private String link() {
        return link(session);
    }

    private String link(String of) {
        return room.in(cases -> cases.arranging().link(of));
    }

    private Optional<Arranging.Arranged> arranged() {
        return room.in(cases -> cases.arranging().arranged(ScheduleRoom.SCHEDULER, session));
    }

    private List<GroupSession> failing() {
        return room.in(cases -> cases.arranging().failing());
    }

    private String problem() {
        return arranged().map(Arranging.Arranged::problem).orElse("");
    }

    /** Orders what is due and does it, as job and worker do, a failure left for the next time. */
    private void work() {
        room.with(cases -> cases.arranging().order());
        ordered().forEach(this::work);
    }

    private void work(String of) {
        try {
            perform(meetings, of);
        } catch (OutboxFailure again) {
            assertThat(again.what()).isNotEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> ordered() {
        return room.in(cases -> (List<String>) cases.entityManager()
                .createNativeQuery("SELECT subject FROM platform_outbox WHERE kind = 'schedule.meeting' ORDER BY id")
                .getResultList());
    }

    private boolean perform() {
        return perform(meetings, session);
    }

    private boolean perform(ZoomMeetings worker, String of) {
        var message = new OutboxMessage(Arranging.OUTBOX, of, Map.of(), "key", room.clock.instant());
        var deed = worker.prepare("1", message);
        deed.ifPresent(todo -> todo.perform());
        return deed.isPresent();
    }

    private void assertFails(ZoomMeetings worker, Trouble trouble, String words) {
        assertThatThrownBy(() -> perform(worker, session)).isInstanceOfSatisfying(OutboxFailure.class, failure -> {
            assertThat(failure.trouble()).isEqualTo(trouble);
            assertThat(failure.what()).isEqualTo(words);
        });
    }

    /** After which pause the outbox tries a first failure again. */
    private Duration pauseOfFailure() {
        var failure = catchThrowableOfType(OutboxFailure.class, this::perform);
        return failure.pauseAfter(1).orElseThrow();
    }

    /** Each step in a transaction of its own, as in the server. */
    private final class InTransactions extends Arranging {

        /** All that workers call is overridden. */
        InTransactions() {
            super(
                    room.in(Cases::sessions),
                    room.in(Cases::meetings),
                    room.in(cases -> new Outbox(cases.entityManager(), new HeardEvents<>(), room.clock)),
                    room.clock,
                    Optional.empty(),
                    0);
        }

        @Override
        public Optional<Step> begin(String sessionId) {
            return room.in(cases -> cases.arranging().begin(sessionId));
        }

        @Override
        public void made(Step.Make step, long number, String link) {
            room.with(cases -> cases.arranging().made(step, number, link));
        }

        @Override
        public void moved(Step.Move step) {
            room.with(cases -> cases.arranging().moved(step));
        }

        @Override
        public void gone(String sessionId) {
            room.with(cases -> cases.arranging().gone(sessionId));
        }

        @Override
        public void failed(String sessionId, String what) {
            room.with(cases -> cases.arranging().failed(sessionId, what));
        }
    }
}
