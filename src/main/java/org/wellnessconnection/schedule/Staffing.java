package org.wellnessconnection.schedule;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.persistence.Ids;

/** Who leads sessions, and what lets them. */
@UseCase
public class Staffing {

    private static final int LONGEST_REGULATOR = 160;

    private final Facilitators facilitators;
    private final Qualifications qualifications;
    private final Sessions sessions;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public Staffing(
            Facilitators facilitators,
            Qualifications qualifications,
            Sessions sessions,
            Event<DomainEvent> events,
            Clock clock) {
        this.facilitators = facilitators;
        this.qualifications = qualifications;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody, those who left too, by name. */
    public List<Facilitator> all() {
        return facilitators.all();
    }

    public Facilitator get(String id) {
        return facilitators.get(id);
    }

    /** What somebody still leads, the next first. */
    public List<GroupSession> ledBy(String id) {
        return sessions.ledBy(id, clock.instant());
    }

    /** Active people with a credential that ends within so many days. */
    public List<Facilitator> endingWithin(int days) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return facilitators.withCredentialsEnding(today, today.plusDays(days));
    }

    public String add(Actor actor, FacilitatorDetails details) {
        Planning.mustPlan(actor);
        var person = new Facilitator(Ids.next(clock));
        person.take(details.checked());
        facilitators.add(person);
        events.fire(ScheduleEvent.of(ScheduleEvent.What.FACILITATOR_ADDED, person, actor));
        return person.id();
    }

    public void change(Actor actor, String id, FacilitatorDetails details) {
        Planning.mustPlan(actor);
        var person = facilitators.get(id);
        person.take(details.checked());
        events.fire(ScheduleEvent.of(ScheduleEvent.What.FACILITATOR_CHANGED, person, actor));
    }

    public void addCredential(
            Actor actor, String id, String kind, String regulator, String province, LocalDate validUntil) {
        Planning.mustPlan(actor);
        if (!qualifications.kinds().containsKey(kind)) {
            throw new Refusal(ScheduleRefusal.CREDENTIAL_KIND);
        }
        if (regulator.isBlank() || regulator.strip().length() > LONGEST_REGULATOR) {
            throw new Refusal(ScheduleRefusal.CREDENTIAL_REGULATOR);
        }
        if (!Holidays.PROVINCES.contains(province)) {
            throw new Refusal(ScheduleRefusal.CREDENTIAL_PROVINCE);
        }
        var person = facilitators.get(id);
        person.add(new Credential(Ids.next(clock), kind, regulator.strip(), province, validUntil));
        events.fire(ScheduleEvent.of(ScheduleEvent.What.CREDENTIAL_ADDED, person, actor)
                .with("kind", kind));
    }

    /** Takes a credential away. Refused while a public session to come would be left without one. */
    public void removeCredential(Actor actor, String id, String credentialId) {
        Planning.mustPlan(actor);
        facilitators.lock(List.of(id));
        var person = facilitators.get(id);
        if (!person.remove(credentialId)) {
            return;
        }
        var unfit = sessions.ledBy(id, clock.instant()).stream()
                .filter(session -> session.state() == SessionState.OPEN
                        && facilitators
                                .isQualified(person, session.format(), session.day())
                                .isEmpty())
                .count();
        if (unfit > 0) {
            throw new Refusal(ScheduleRefusal.STILL_LEADS, unfit);
        }
        events.fire(ScheduleEvent.of(ScheduleEvent.What.CREDENTIAL_REMOVED, person, actor));
    }

    /** Leads no more. Refused while sessions to come are theirs. */
    public void retire(Actor actor, String id) {
        Planning.mustPlan(actor);
        facilitators.lock(List.of(id));
        var person = facilitators.get(id);
        var theirs = sessions.ledBy(id, clock.instant()).size();
        if (theirs > 0) {
            throw new Refusal(ScheduleRefusal.STILL_LEADS, theirs);
        }
        person.retire(clock.instant());
        events.fire(ScheduleEvent.of(ScheduleEvent.What.FACILITATOR_RETIRED, person, actor));
    }

    public void bringBack(Actor actor, String id) {
        Planning.mustPlan(actor);
        var person = facilitators.get(id);
        person.comeBack();
        events.fire(ScheduleEvent.of(ScheduleEvent.What.FACILITATOR_RETURNED, person, actor));
    }
}
