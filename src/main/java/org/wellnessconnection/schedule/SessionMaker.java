package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.time.ZoneLaw;

/** Makes the sessions of a series as rows, as far ahead as people plan. */
@ApplicationScoped
class SessionMaker {

    /** How far ahead sessions are made. */
    static final Period AHEAD = Period.ofMonths(6);

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int ID_LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Sessions sessions;
    private final Facilitators facilitators;
    private final Holidays holidays;
    private final ZoneLaw law;
    private final Clock clock;

    @Inject
    SessionMaker(Sessions sessions, Facilitators facilitators, Holidays holidays, ZoneLaw law, Clock clock) {
        this.sessions = sessions;
        this.facilitators = facilitators;
        this.holidays = holidays;
        this.law = law;
        this.clock = clock;
    }

    /** Makes what the rule names within the horizon and nobody has made yet, as drafts. */
    List<GroupSession> make(Series series) {
        facilitators.lock(series.plan().session().facilitators());
        var made = sessions.originals(series.id());
        return starts(series.plan()).stream()
                .filter(start -> !made.contains(start))
                .map(start -> make(series, start))
                .toList();
    }

    /** The future starts of a plan within the horizon. */
    List<LocalDateTime> starts(SeriesPlan plan) {
        var now = LocalDateTime.ofInstant(clock.instant(), plan.zone());
        return plan.starts(holidays).stream()
                .filter(start -> start.isAfter(now) && start.isBefore(now.plus(AHEAD)))
                .toList();
    }

    /** Refuses a plan of which any start, however far ahead, falls where the clocks jump or go back. */
    void mustHaveTimes(SeriesPlan plan) {
        var now = LocalDateTime.ofInstant(clock.instant(), plan.zone());
        plan.starts(holidays).stream()
                .filter(start -> start.isAfter(now))
                .forEach(start -> StartTime.of(start, plan.zone(), law));
    }

    GroupSession make(Series series, LocalDateTime local) {
        var plan = series.plan();
        var start = StartTime.of(local, plan.zone(), law);
        if (!start.instant().isAfter(clock.instant())) {
            throw new Refusal(ScheduleRefusal.IN_THE_PAST);
        }
        var session = new GroupSession(newId(), start, plan.session(), clock.instant());
        session.belongTo(series.id(), local);
        session.ledBy(Set.copyOf(plan.session().facilitators()));
        sessions.add(session);
        return session;
    }

    /** Makes drafts public. Refuses those that nobody leads, or somebody who cannot. */
    void publish(List<GroupSession> drafts) {
        facilitators.lock(everybody(drafts));
        sessions.flush();
        for (var session : drafts) {
            if (session.facilitators().isEmpty()) {
                throw new Refusal(ScheduleRefusal.NOBODY_LEADS, session.day().toString());
            }
            facilitators.mustBeFit(session);
            session.publish(clock.instant());
        }
    }

    /** Whether it could be made public; what stands in the way stays for people to see. */
    boolean publishIfFit(GroupSession draft) {
        try {
            publish(List.of(draft));
            return true;
        } catch (Refusal unfit) {
            return false;
        }
    }

    static Set<String> everybody(List<GroupSession> sessions) {
        return sessions.stream()
                .flatMap(session -> session.facilitators().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Short enough to be read in an address, and telling nothing: ids that count or tell the time would. */
    private static String newId() {
        return RANDOM.ints(ID_LENGTH, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }
}
