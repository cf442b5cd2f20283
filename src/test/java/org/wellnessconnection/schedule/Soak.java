package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wellnessconnection.fixtures.PlainPersistence;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;

/**
 * A schedule in use, at speed: people reserve, wait, answer offers, change their minds and move; staff move, enlarge and
 * cancel sessions; offers end, letters leave late, sessions pass and are forgotten, by a clock that jumps. After every step
 * everything that is promised is looked after. What happens follows from a seed; with one hand at a time, exactly.
 */
public final class Soak implements AutoCloseable {

    private static final int OPEN_SESSIONS = 4;
    private static final int PEOPLE = 40;
    private static final Duration LONGEST_JUMP = Duration.ofMinutes(40);
    private static final Duration LATE_JUMP = Duration.ofHours(11);

    /** Everything about a session is erased three days after it. */
    private static final int DAYS_AFTER_THE_LAST = 6;

    private final ScheduleRoom room;
    private final Mailroom mailroom;
    private final Random random;
    private final int hands;
    private final ExecutorService pool;
    private final List<String> sessions = new ArrayList<>();
    private final Set<String> lastCalled = new HashSet<>();
    private final Map<String, ReservationState> states = new HashMap<>();
    private final Set<String> offered = new HashSet<>();
    private final Map<String, ClientCalendar> calendars = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final AtomicInteger acts = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Map<String, Integer> letters = new TreeMap<>();
    private Instant now = ScheduleRoom.FIRST_DAY;
    private LocalDate lastDay = LocalDate.parse("2027-01-06");

    private Soak(PlainPersistence database, long seed, int hands) {
        this.room = new ScheduleRoom(database);
        this.mailroom = new Mailroom(room);
        this.random = new Random(seed);
        this.hands = hands;
        this.pool = Executors.newFixedThreadPool(hands);
    }

    /**
     * What was done.
     *
     * @param letters how many of each kind
     * @param days that went by
     */
    public record Outcome(int acts, int refused, Map<String, Integer> letters, long days) {}

    /**
     * So many steps, in each of which {@code hands} people act at the same time. Fails with seed and step where something
     * is not as promised.
     */
    public static Outcome run(PlainPersistence database, long seed, int steps, int hands) {
        try (var soak = new Soak(database, seed, hands)) {
            for (var step = 0; step < steps; step++) {
                try {
                    soak.step(step);
                } catch (AssertionError | RuntimeException broken) {
                    throw new AssertionError("seed " + seed + ", step " + step + ": " + broken.getMessage(), broken);
                }
            }
            soak.end();
            return new Outcome(
                    soak.acts.get(),
                    soak.refused.get(),
                    Map.copyOf(soak.letters),
                    Duration.between(ScheduleRoom.FIRST_DAY, soak.now).toDays());
        }
    }

    private void step(int step) {
        plan();
        actTogether();
        pass(random.nextInt(12) == 0 ? LATE_JUMP : LONGEST_JUMP);
        work();
        if (random.nextInt(3) > 0) {
            deliver();
        }
        look();
        if (step % 50 == 49) {
            deliver();
            everyCalendarIsRight();
            forget();
        }
    }

    /** There is always something to reserve. */
    private void plan() {
        rows().stream()
                .filter(session -> session.forgottenAt().isPresent())
                .forEach(session -> sessions.remove(session.id()));
        for (var missing = OPEN_SESSIONS - open().size(); missing > 0; missing--) {
            var today = LocalDate.ofInstant(now, ScheduleRoom.TORONTO);
            lastDay = (lastDay.isAfter(today) ? lastDay : today).plusDays(1 + random.nextInt(2));
            sessions.add(room.session(lastDay.toString(), 2 + random.nextInt(4)));
        }
    }

    private List<GroupSession> open() {
        return rows().stream()
                .filter(session ->
                        session.state() == SessionState.OPEN && session.start().isAfter(now))
                .toList();
    }

    private List<GroupSession> rows() {
        return room.in(cases -> cases.entityManager()
                .createQuery("SELECT s FROM GroupSession s WHERE s.id IN :ids ORDER BY s.id", GroupSession.class)
                .setParameter("ids", sessions.isEmpty() ? List.of("") : sessions)
                .getResultList());
    }

    /** By session, in the order in which people came. */
    private Map<String, List<Reservation>> reservations() {
        List<Reservation> all = room.in(cases -> cases.entityManager()
                .createQuery(
                        "SELECT r FROM Reservation r WHERE r.sessionId IN :ids ORDER BY r.place", Reservation.class)
                .setParameter("ids", sessions)
                .getResultList());
        return all.stream().collect(Collectors.groupingBy(Reservation::sessionId));
    }

    private void actTogether() {
        var open = open();
        open.stream()
                .filter(session -> !now.isBefore(session.lastCall()))
                .forEach(session -> lastCalled.add(session.id()));
        var deeds = IntStream.range(0, hands)
                .<Callable<Boolean>>mapToObj(hand -> {
                    var session = open.get(random.nextInt(open.size()));
                    var other = open.get(random.nextInt(open.size()));
                    var choice = random.nextInt(100);
                    var luck = new Random(random.nextLong());
                    return () -> act(choice, session, other, luck);
                })
                .toList();
        try {
            for (var deed : pool.invokeAll(deeds)) {
                deed.get();
            }
        } catch (ExecutionException broken) {
            throw new AssertionError(broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private boolean act(int choice, GroupSession session, GroupSession other, Random luck) {
        acts.incrementAndGet();
        try {
            if (choice < 34) {
                reserve(session, luck);
            } else if (choice < 94) {
                keep(choice, session, other, luck);
            } else {
                reschedule(choice, session, luck);
            }
            return true;
        } catch (Refusal sometimes) {
            assertThat(sometimes.reason()).isInstanceOf(ScheduleRefusal.class);
            refused.incrementAndGet();
            return false;
        }
    }

    private void reserve(GroupSession session, Random luck) {
        var name = "Guest" + luck.nextInt(PEOPLE);
        var wish = luck.nextInt(4) == 0 ? Wish.SEAT : Wish.QUEUE;
        room.with(cases -> cases.reserving().reserve(session.id(), ScheduleRoom.form(name, wish)));
    }

    /** Somebody with a seat, an offer or a place does something with it. */
    private void keep(int choice, GroupSession session, GroupSession other, Random luck) {
        var token = room.in(cases -> {
            var living = cases.reservations().living(session.id());
            if (living.isEmpty()) {
                return "";
            }
            var mine = living.get(luck.nextInt(living.size()));
            var address = cases.links().make(mine.id(), LinkPurpose.MANAGE, Language.EN);
            return address.substring(address.lastIndexOf('/') + 1);
        });
        if (token.isEmpty()) {
            return;
        }
        room.with(cases -> {
            var keeping = cases.keeping();
            if (choice < 50) {
                keeping.cancel(token);
            } else if (choice < 70) {
                keeping.accept(token);
            } else if (choice < 75) {
                keeping.decline(token);
            } else if (choice < 84) {
                keeping.move(token, other.id());
            } else {
                keeping.change(
                        token,
                        "Guest " + luck.nextInt(PEOPLE),
                        luck.nextBoolean() ? Language.EN : Language.FR,
                        luck.nextBoolean() ? CalendarEntry.FULL : CalendarEntry.DISCREET);
            }
        });
    }

    private void reschedule(int choice, GroupSession session, Random luck) {
        var plan = room.look(session.id()).whole().plan();
        room.with(cases -> {
            var rescheduling = cases.rescheduling();
            if (choice < 97) {
                var later = session.localStart().plusHours(luck.nextInt(30) - 12L);
                rescheduling.changeOne(ScheduleRoom.SCHEDULER, session.id(), plan, later, session.zone());
            } else if (choice < 99) {
                rescheduling.changeOne(
                        ScheduleRoom.SCHEDULER,
                        session.id(),
                        withSeats(plan, 2 + luck.nextInt(6)),
                        session.localStart(),
                        session.zone());
            } else {
                rescheduling.cancel(ScheduleRoom.SCHEDULER, session.id());
            }
        });
    }

    private static SessionPlan withSeats(SessionPlan plan, int seats) {
        return new SessionPlan(
                plan.format(),
                plan.title(),
                plan.spoken(),
                plan.minutes(),
                seats,
                plan.waitlist(),
                plan.opensDays(),
                plan.closesMinutes(),
                plan.joiningLink(),
                plan.facilitators());
    }

    private void pass(Duration most) {
        now = now.plusSeconds(1 + random.nextLong(most.toSeconds()));
        room.now(now);
    }

    /** What the clocks of the program do now and then. */
    private void work() {
        List<String> due = room.in(cases -> cases.offering().due());
        due.forEach(session -> room.with(cases -> cases.offering().endOffers(session)));
        room.with(cases -> cases.reminding().order());
    }

    private void forget() {
        List<String> due = room.in(cases -> cases.forgetting().dueSessions());
        due.forEach(session -> room.with(cases -> cases.forgetting().forgetSession(session)));
        List<String> ended = room.in(cases -> cases.forgetting().dueReservations());
        ended.forEach(one -> room.with(cases -> cases.forgetting().forgetReservation(one)));
    }

    /** Letters leave, and arrive in whatever order. */
    private void deliver() {
        var sent = new ArrayList<>(mailroom.send());
        for (var letter : sent) {
            letters.merge(letter.kind(), 1, Integer::sum);
            letter.calendar().ifPresent(message -> onceForEachSequence(letter, message));
        }
        Collections.shuffle(sent, random);
        for (var letter : sent) {
            letter.calendar()
                    .ifPresent(message -> calendars
                            .computeIfAbsent(letter.reservation(), id -> new ClientCalendar())
                            .receive(message));
        }
    }

    private void onceForEachSequence(Mailroom.Sent letter, String message) {
        var entry = ClientCalendar.read(message);
        if (!letter.isRepeated()) {
            assertThat(told.add(entry.uid() + " " + entry.sequence()))
                    .as("%s of %s is the second with sequence %d", letter.kind(), entry.uid(), entry.sequence())
                    .isTrue();
        }
    }

    private void look() {
        var all = reservations();
        for (var session : rows()) {
            if (session.forgottenAt().isEmpty()) {
                var theirs = all.getOrDefault(session.id(), List.of());
                countsFit(session, theirs);
                offersHold(session, theirs);
                nobodyIsOvertaken(session, theirs);
                theirs.forEach(this::wentWhereItMay);
            }
        }
    }

    private static void countsFit(GroupSession session, List<Reservation> all) {
        var held = all.stream().filter(one -> one.state().holdsSeat()).count();
        var waiting = in(ReservationState.WAITING, all).size();
        assertThat(session.seatsTaken())
                .as("seats of " + session.id())
                .isEqualTo(Math.toIntExact(held))
                .isLessThanOrEqualTo(session.capacity());
        assertThat(session.waiting()).as("queue of " + session.id()).isEqualTo(waiting);
        assertThat(all.stream().filter(one -> one.state().isLive()).map(Reservation::liveKey))
                .as("one address, one seat in " + session.id())
                .doesNotHaveDuplicates();
    }

    private void offersHold(GroupSession session, List<Reservation> all) {
        for (var offer : in(ReservationState.OFFERED, all)) {
            assertThat(offer.offerUntil())
                    .as("end of an offer of " + session.id())
                    .hasValueSatisfying(until -> assertThat(until).isAfter(now).isBeforeOrEqualTo(session.start()));
        }
    }

    private void nobodyIsOvertaken(GroupSession session, List<Reservation> all) {
        var first = in(ReservationState.WAITING, all).stream()
                .mapToLong(Reservation::place)
                .min();
        if (first.isEmpty() || session.state() != SessionState.OPEN) {
            return;
        }
        if (now.isBefore(session.lastCall())) {
            assertThat(session.seatsTaken())
                    .as("a free seat in %s while somebody waits", session.id())
                    .isEqualTo(session.capacity());
        } else {
            lastCalled.add(session.id());
        }
        if (!lastCalled.contains(session.id())) {
            assertThat(all.stream()
                            .filter(one -> one.state().holdsSeat())
                            .mapToLong(Reservation::place)
                            .max()
                            .orElse(0))
                    .as("places of those with a seat in %s, while %d waits", session.id(), first.getAsLong())
                    .isLessThan(first.getAsLong());
        }
    }

    /** Ended is ended, and nobody is offered a seat twice. */
    private void wentWhereItMay(Reservation reservation) {
        var before = states.put(reservation.id(), reservation.state());
        if (before != null && before != reservation.state()) {
            assertThat(reachable(before)).as("after " + before).contains(reservation.state());
        }
        if (reservation.state() == ReservationState.OFFERED && before != ReservationState.OFFERED) {
            assertThat(offered.add(reservation.id())).as("a second offer").isTrue();
        }
    }

    private static Set<ReservationState> reachable(ReservationState from) {
        var reached = EnumSet.noneOf(ReservationState.class);
        var next = EnumSet.noneOf(ReservationState.class);
        next.addAll(from.next());
        while (reached.addAll(next)) {
            reached.forEach(state -> next.addAll(state.next()));
        }
        return reached;
    }

    /** Whoever has a seat to come sees its session, at its time, and nobody else sees anything. */
    private void everyCalendarIsRight() {
        var all = reservations();
        for (var session : open()) {
            for (var reservation : all.getOrDefault(session.id(), List.of())) {
                var shown = calendars
                        .getOrDefault(reservation.id(), new ClientCalendar())
                        .starts();
                if (reservation.state() == ReservationState.SEATED) {
                    assertThat(shown)
                            .as("calendar of a seat in " + session.id())
                            .containsExactly(session.start());
                } else {
                    assertThat(shown).as("calendar of " + reservation.state()).isEmpty();
                }
            }
        }
    }

    /** Everything passes: all offers end, all is told, all is forgotten. */
    private void end() {
        deliver();
        everyCalendarIsRight();
        var end = lastDay.plusDays(DAYS_AFTER_THE_LAST)
                .atStartOfDay(ScheduleRoom.TORONTO)
                .toInstant();
        while (now.isBefore(end)) {
            now = now.plus(Duration.ofHours(12));
            room.now(now);
            work();
            deliver();
            look();
            forget();
        }
        assertThat(states.entrySet().stream()
                        .filter(one -> one.getValue() == ReservationState.OFFERED)
                        .map(Map.Entry::getKey)
                        .filter(this::exists))
                .as("offers that never ended")
                .isEmpty();
        assertThat(rows("schedule_guest")).as("names and addresses").isZero();
        assertThat(rows("schedule_link")).as("links").isZero();
        assertThat(rows("schedule_reservation")).as("reservations").isZero();
        assertThat(rows("platform_outbox WHERE state = 'WAITING'"))
                .as("letters")
                .isZero();
    }

    private boolean exists(String reservation) {
        return room.in(cases -> cases.reservations().find(reservation).isPresent());
    }

    private long rows(String table) {
        return room.in(cases -> ((Number) cases.entityManager()
                        .createNativeQuery("SELECT COUNT(*) FROM " + table)
                        .getSingleResult())
                .longValue());
    }

    private static List<Reservation> in(ReservationState state, List<Reservation> all) {
        return all.stream().filter(one -> one.state() == state).toList();
    }

    @Override
    public void close() {
        pool.shutdownNow();
        room.close();
    }
}
