package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.kernel.Refusal;

/** Seats, the queue and offers. */
class ReservingTest {

    private static final ScheduleRoom ROOM = new ScheduleRoom();
    private static int day = 1;

    private String session = "";

    @BeforeEach
    void oneSessionWithTwoSeats() {
        ROOM.now(ScheduleRoom.FIRST_DAY);
        day++;
        session = ROOM.session("2027-02-" + (day < 10 ? "0" : "") + day, 2);
    }

    @AfterAll
    static void close() {
        ROOM.close();
    }

    @Test
    void theLastSeatGoesToOneAndTheNextMayWait() {
        ROOM.reserve(session, "One");
        ROOM.reserve(session, "Two");

        assertThatThrownBy(() ->
                        ROOM.with(cases -> cases.reserving().reserve(session, ScheduleRoom.form("Three", Wish.SEAT))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ScheduleRefusal.SESSION_FULL));
        var three = ROOM.kept(ROOM.reserve(session, "Three"));

        assertThat(three.state()).isEqualTo(ReservationState.WAITING);
        assertThat(three.rank()).isEqualTo(1);
        assertThat(ROOM.isSound(session)).isTrue();
    }

    @Test
    void theSameAddressIsOneSeatInWhateverSpelling() {
        var token = ROOM.reserve(session, "Robin");
        var before = ROOM.kept(token).id();

        ROOM.reserve(session, "ROBIN");

        assertThat(ROOM.look(session).seatsTaken()).isEqualTo(1);
        assertThat(ROOM.kept(ROOM.link(session, "Robin")).id()).isEqualTo(before);
    }

    @Test
    void aFreedSeatIsOfferedToTheFirstInLineAndNotPutBackOnSale() {
        var one = ROOM.reserve(session, "One");
        ROOM.reserve(session, "Two");
        var three = ROOM.reserve(session, "Three");
        var four = ROOM.reserve(session, "Four");

        ROOM.with(cases -> cases.keeping().cancel(one));

        assertThat(ROOM.kept(three).state()).isEqualTo(ReservationState.OFFERED);
        assertThat(ROOM.kept(three).offerUntil()).contains(ScheduleRoom.FIRST_DAY.plus(Duration.ofHours(12)));
        assertThat(ROOM.kept(four).rank()).isEqualTo(1);
        assertThat(ROOM.look(session).seatsFree()).isZero();
        assertThat(ROOM.isSound(session)).isTrue();
    }

    @Test
    void anOfferThatNobodyAnswersPassesOnAndEndsOnce() {
        var one = ROOM.reserve(session, "One");
        ROOM.reserve(session, "Two");
        var three = ROOM.reserve(session, "Three");
        var four = ROOM.reserve(session, "Four");
        ROOM.with(cases -> cases.keeping().cancel(one));

        ROOM.now(ScheduleRoom.FIRST_DAY.plus(Duration.ofHours(12)));
        List<String> due = ROOM.in(cases -> cases.offering().due());
        assertThat(due).contains(session);
        ROOM.with(cases -> cases.offering().endOffers(session));
        ROOM.with(cases -> cases.offering().endOffers(session));

        assertThat(ROOM.kept(three).state()).isEqualTo(ReservationState.EXPIRED);
        assertThat(ROOM.kept(four).state()).isEqualTo(ReservationState.OFFERED);
        assertThatThrownBy(() -> ROOM.with(cases -> cases.keeping().accept(three)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(ScheduleRefusal.RESERVATION_ENDED));
        ROOM.with(cases -> cases.keeping().accept(four));
        ROOM.with(cases -> cases.keeping().accept(four));
        assertThat(ROOM.kept(four).state()).isEqualTo(ReservationState.SEATED);
        assertThat(ROOM.isSound(session)).isTrue();
    }

    @Test
    void inTheLastHoursAllWhoWaitAreToldAndTheFirstAnswerHasTheSeat() {
        var one = ROOM.reserve(session, "One");
        ROOM.reserve(session, "Two");
        var three = ROOM.reserve(session, "Three");
        var four = ROOM.reserve(session, "Four");
        ROOM.now(ROOM.look(session).start().minus(Duration.ofMinutes(90)));

        ROOM.with(cases -> cases.keeping().cancel(one));
        assertThat(ROOM.kept(four).lastCall()).isTrue();
        ROOM.with(cases -> cases.keeping().accept(four));

        assertThat(ROOM.kept(four).state()).isEqualTo(ReservationState.SEATED);
        assertThatThrownBy(() -> ROOM.with(cases -> cases.keeping().accept(three)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ScheduleRefusal.SEAT_GONE));
        assertThat(ROOM.isSound(session)).isTrue();
    }

    @Test
    void whoMovesKeepsOneSeatAndTheirCalendarEntry() {
        var token = ROOM.reserve(session, "One");
        var other = ROOM.session("2027-03-" + (day + 9), 1);
        var taken = ROOM.session("2027-04-" + (day + 9), 1);
        ROOM.reserve(taken, "Two");

        assertThatThrownBy(() -> ROOM.with(cases -> cases.keeping().move(token, taken)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ScheduleRefusal.TARGET_FULL));
        ROOM.with(cases -> cases.keeping().move(token, other));

        assertThat(ROOM.kept(token).session().id()).isEqualTo(other);
        assertThat(List.of(ROOM.look(session).seatsTaken(), ROOM.look(other).seatsTaken()))
                .containsExactly(0, 1);
        assertThat(ROOM.isSound(other)).isTrue();
    }

    @Test
    void aLinkIsGoodForOnePurposeAndNoOther() {
        var token = ROOM.reserve(session, "One");

        var join = ROOM.in(cases ->
                cases.links().make(ROOM.kept(token).id(), LinkPurpose.JOIN, org.wellnessconnection.kernel.Language.EN));

        var joinToken = join.substring(join.lastIndexOf('/') + 1);
        assertThatThrownBy(() -> ROOM.kept(joinToken)).isInstanceOf(org.wellnessconnection.kernel.NotFound.class);
        Keeping.Joining joining = ROOM.in(cases -> cases.keeping().join(joinToken));
        assertThat(joining.seated()).isTrue();
    }

    /** People come, give up, answer and let time pass in any order: the counts always fit, and nobody is overtaken. */
    @Test
    void whateverHappensTheCountsFitTheRowsAndNobodyIsOvertaken() {
        var seed = 20_270_104L + day;
        var random = new Random(seed);
        var tokens = new ArrayList<String>();
        var time = ScheduleRoom.FIRST_DAY;
        for (var step = 0; step < 120; step++) {
            time = time.plus(Duration.ofHours(random.nextInt(3)));
            ROOM.now(time);
            act(random, tokens, step);
            assertThat(ROOM.isSound(session)).as("seed %d, step %d", seed, step).isTrue();
            assertThat(overtaken()).as("seed %d, step %d", seed, step).isFalse();
        }
    }

    private void act(Random random, List<String> tokens, int step) {
        try {
            switch (tokens.isEmpty() ? 0 : random.nextInt(6)) {
                case 0, 1 -> tokens.add(ROOM.reserve(session, "Guest" + step));
                case 2 -> ROOM.with(cases -> cases.keeping().cancel(any(random, tokens)));
                case 3 -> ROOM.with(cases -> cases.keeping().accept(any(random, tokens)));
                case 4 -> ROOM.with(cases -> cases.keeping().decline(any(random, tokens)));
                default -> ROOM.with(cases -> cases.offering().endOffers(session));
            }
        } catch (Refusal sometimes) {
            assertThat(sometimes.reason()).isInstanceOf(ScheduleRefusal.class);
        }
    }

    private static String any(Random random, List<String> tokens) {
        return tokens.get(random.nextInt(tokens.size()));
    }

    /** Whether somebody waits who came before somebody with an offer, or while a seat is free. */
    private boolean overtaken() {
        return ROOM.in(cases -> {
            var living = cases.reservations().living(session);
            var firstWaiting = living.stream()
                    .filter(one -> one.state() == ReservationState.WAITING)
                    .mapToLong(Reservation::place)
                    .min();
            var row = cases.sessions().get(session);
            return firstWaiting.isPresent()
                    && (row.seatsTaken() < row.capacity()
                            || living.stream()
                                    .anyMatch(one -> one.state() == ReservationState.OFFERED
                                            && one.place() > firstWaiting.getAsLong()));
        });
    }

    @Test
    void namesAreKeptOnOneLineWithoutSignsThatNobodySees() {
        assertThat(ReservationForm.clean(" Ro\u202ebin\r\n, \"X\"; Y ")).isEqualTo("Ro bin , \"X\"; Y");
    }

    @Test
    void theStartOfTheSessionIsTheEndOfEveryOffer() {
        var start = ROOM.look(session).start();

        assertThat(Queue.deadline(ROOM.look(session), start.minus(Duration.ofHours(5))))
                .isEqualTo(start.minus(Duration.ofHours(2)));
        assertThat(start).isAfter(Instant.EPOCH);
    }
}
