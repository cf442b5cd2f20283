package org.wellnessconnection.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.schedule.PlainTimetable;

class CollectingTest {

    private static final Sheet SHEET = new Sheet(Map.of("safe", Set.of("fully")));
    private static final Sheet POLL = new Sheet(Map.of("pace", Set.of("right")));
    private static final Instant END = FeedbackRoom.START.plus(Duration.ofHours(1));

    private final FeedbackRoom room = new FeedbackRoom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void anEvaluationIsOpenFromTheEndOfTheSessionForSevenDays() {
        room.session("one", 9);

        assertThat(door(END.minusSeconds(1))).isEqualTo(Door.EARLY);
        assertThat(door(END)).isEqualTo(Door.OPEN);
        assertThat(door(END.plus(Duration.ofDays(7)).minusSeconds(1))).isEqualTo(Door.OPEN);
        assertThat(door(END.plus(Duration.ofDays(7)))).isEqualTo(Door.CLOSED);
        refuses(FeedbackRefusal.CLOSED, () -> answer("mark"));
    }

    @Test
    void noMoreSheetsAreTakenThanThereAreSeatsAndTheSamePageCountsOnce() {
        room.session("one", 2);
        room.now(END);

        answer("mark-one");
        answer("mark-one");
        assertThat(door(END)).isEqualTo(Door.OPEN);
        answer("mark-two");

        refuses(FeedbackRefusal.FULL, () -> answer("mark-three"));
        answer("mark-one");
        assertThat(door(END)).isEqualTo(Door.FULL);
    }

    @Test
    void thePressOfManyAtOnceFillsTheSeatsAndNotOneMore() throws Exception {
        room.session("one", 9);
        room.now(END);
        try (var people = Executors.newFixedThreadPool(8)) {
            var tries = IntStream.range(0, 24)
                    .mapToObj(person -> people.submit(() -> isTaken("mark" + person)))
                    .toList();
            var taken = 0;
            for (var one : tries) {
                taken += one.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(9);
        }
        room.now(END.plus(Duration.ofDays(8)));
        room.closeDue();

        assertThat(room.read(Tally.View.of("evaluation")).get("safe").answers()).isEqualTo(9);
    }

    private boolean isTaken(String page) {
        try {
            answer(page);
            return true;
        } catch (Refusal full) {
            return false;
        }
    }

    @Test
    void aSheetAnswersWhatIsAskedAndNothingElse() {
        room.session("one", 2);
        room.now(END);

        refuses(FeedbackRefusal.NOTHING_CHOSEN, () -> answer(new Sheet(Map.of("unknown", Set.of("fully")))));
        refuses(FeedbackRefusal.NOTHING_CHOSEN, () -> answer(new Sheet(Map.of("safe", Set.of("", "purple")))));
        refuses(FeedbackRefusal.ONE_CHOICE, () -> answer(new Sheet(Map.of("safe", Set.of("fully", "partly")))));
        answer(new Sheet(Map.of("above-all", Set.of("heard", "pause"))));
    }

    @Test
    void anAddressOpensItsSessionOnly() {
        room.session("one", 2);
        room.session("two", 2);
        room.now(END);
        var code = room.code(SurveyKind.EVALUATION, "one");

        for (var typed : List.of(code.substring(1), code + "0", "", room.code(SurveyKind.POLL, "one"))) {
            assertThatThrownBy(() -> room.in(cases -> cases.collecting().look(SurveyKind.EVALUATION, "one", typed)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> room.in(cases -> cases.collecting().look(SurveyKind.EVALUATION, "two", code)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void lettersAndTheJoinPageLeadWhereSomethingIsAskedAtThatMoment() {
        room.session("one", 2);
        var session = room.in(cases ->
                PlainTimetable.of(cases.entityManager(), Clock.systemUTC()).session("one"));

        room.now(END.minusSeconds(1));
        assertThat(room.<Boolean>in(cases -> cases.asking().evaluation(session).isPresent()))
                .isFalse();
        room.now(END);
        assertThat(room.<String>in(cases ->
                        cases.asking().evaluation(session).orElseThrow().fr()))
                .isEqualTo("/fr/evaluation/one/" + room.code(SurveyKind.EVALUATION, "one"));
        room.now(END.plus(Duration.ofDays(7)));
        assertThat(room.<Boolean>in(cases -> cases.asking().evaluation(session).isPresent()))
                .isFalse();
    }

    @Test
    void aPollIsAskedWhileTheDoorIsOpenOneAtATimeAndOnce() {
        room.session("one", 9);
        room.now(FeedbackRoom.START.minus(Duration.ofMinutes(16)));
        refuses(FeedbackRefusal.NOT_NOW, () -> open("pace"));
        room.now(FeedbackRoom.START);
        refuses(FeedbackRefusal.CLOSED, () -> answerPoll());

        open("pace");
        refuses(FeedbackRefusal.ONE_AT_A_TIME, () -> open("topics"));
        for (var person = 0; person < 5; person++) {
            answerPoll();
        }
        assertThat(poll()).as("while it is open").isEmpty();
        closePoll("pace");
        closePoll("pace");

        assertThat(poll().get("pace").people()).isEqualTo(Map.of("right", 5));
        refuses(FeedbackRefusal.ASKED_ALREADY, () -> open("pace"));
        refuses(FeedbackRefusal.CLOSED, () -> answerPoll());
        open("topics");
        assertThat(room.events.heard())
                .extracting(DomainEvent::action)
                .containsExactly("feedback.poll-opened", "feedback.poll-closed", "feedback.poll-opened");
        room.now(END);
        assertThat(room.look(SurveyKind.POLL, "one").door()).isEqualTo(Door.CLOSED);
    }

    @Test
    void aPollOfFourGivesNothing() {
        room.session("one", 9);
        open("pace");
        for (var person = 0; person < 4; person++) {
            answerPoll();
        }

        closePoll("pace");

        assertThat(poll()).isEmpty();
        assertThat(room.look(SurveyKind.POLL, "one").past()).hasSize(1);
    }

    /** With the whole database and without the keys: the rows there are, and what they do not say. */
    @Test
    void anAnswerChangesOneSealedCellOfAConstantLengthAndNothingElse() {
        room.session("one", 9);
        room.now(END);
        answer("mark-one");
        var before = dump();
        var box = box();

        answer("mark-two");

        assertThat(dump().replace(box(), box)).isEqualTo(before);
        assertThat(box()).hasSameSizeAs(box).isNotEqualTo(box);
        assertThat(dump()).doesNotContain("mark-one", "mark-two", "fully");
    }

    private String dump() {
        return room.in(cases -> String.join(
                "\n",
                cases.entityManager().createNativeQuery("SCRIPT").getResultList().stream()
                        .map(String::valueOf)
                        .toList()));
    }

    private String box() {
        return room.in(cases -> HexFormat.of().formatHex((byte[]) cases.entityManager()
                .createNativeQuery("SELECT box FROM feedback_run")
                .getSingleResult()));
    }

    private Door door(Instant at) {
        room.now(at);
        return room.look(SurveyKind.EVALUATION, "one").door();
    }

    private void answer(String page) {
        room.answer(SurveyKind.EVALUATION, "one", "evaluation", SHEET, page);
    }

    private void answer(Sheet sheet) {
        room.answer(SurveyKind.EVALUATION, "one", "evaluation", sheet);
    }

    private void answerPoll() {
        room.answer(SurveyKind.POLL, "one", "pace", POLL);
    }

    private Map<String, Count> poll() {
        return room.in(cases -> cases.tally().poll("one", "pace"));
    }

    private void open(String poll) {
        room.in(cases -> {
            cases.polling().open(FeedbackRoom.FACILITATOR, "one", poll);
            return true;
        });
    }

    private void closePoll(String poll) {
        room.in(cases -> {
            cases.polling().close(FeedbackRoom.FACILITATOR, "one", poll);
            return true;
        });
    }

    private static void refuses(FeedbackRefusal reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
