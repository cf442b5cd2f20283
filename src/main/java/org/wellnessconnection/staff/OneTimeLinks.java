package org.wellnessconnection.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.persistence.Ids;

/** The links that let somebody in once. Reading a link changes nothing: mail programs open every one they see. */
@UseCase
public class OneTimeLinks {

    private final EntityManager entityManager;
    private final People people;
    private final Sessions sessions;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public OneTimeLinks(
            EntityManager entityManager, People people, Sessions sessions, Event<DomainEvent> events, Clock clock) {
        this.entityManager = entityManager;
        this.people = people;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A link for the first administrator, or nothing once anybody works here. Those made at earlier starts go on working
     * until they expire: another node may have just printed one.
     */
    public Optional<Secret> forTheFirst() {
        if (!people.isEmpty()) {
            return Optional.empty();
        }
        var secret = Secret.random();
        entityManager.persist(StaffLink.forTheFirst(secret, clock.instant()));
        return Optional.of(secret);
    }

    /** Whether the first administrator can still be made with it. */
    public boolean worksForTheFirst(Secret secret) {
        return working(secret).filter(link -> link.memberId().isEmpty()).isPresent() && people.isEmpty();
    }

    /** Whose link this is, while it works. */
    public Optional<StaffMember> holder(Secret secret) {
        return working(secret)
                .flatMap(StaffLink::memberId)
                .flatMap(people::find)
                .filter(OneTimeLinks::mayJoin);
    }

    /** Makes the first administrator; of two people who try at the same moment, one. */
    public StaffMember joinAsFirst(Secret secret, PersonDetails details, String encodedPassword) {
        people.lockOffice();
        if (!worksForTheFirst(secret)) {
            throw new Refusal(StaffRefusal.LINK_ENDED);
        }
        var member = new StaffMember(Ids.next(clock), details.checked(), clock.instant());
        member.choosePassword(encodedPassword);
        entityManager.persist(member);
        entityManager.createQuery("DELETE FROM StaffLink l").executeUpdate();
        events.fire(new StaffEvent(
                StaffEvent.What.FIRST_ADMINISTRATOR_JOINED, StaffEvent.person(member.id()), member.actor()));
        return member;
    }

    /** Gives the holder of the link this password, ends their sessions, and spends the link with all others of theirs. */
    public StaffMember join(Secret secret, String encodedPassword) {
        var member = holder(secret).orElseThrow(() -> new Refusal(StaffRefusal.LINK_ENDED));
        var spent = entityManager
                .createQuery("DELETE FROM StaffLink l WHERE l.memberId = :member")
                .setParameter("member", member.id())
                .executeUpdate();
        if (spent == 0) {
            throw new Refusal(StaffRefusal.LINK_ENDED);
        }
        member.choosePassword(encodedPassword);
        sessions.closeAll(member.id());
        events.fire(new StaffEvent(StaffEvent.What.JOINED, StaffEvent.person(member.id()), member.actor()));
        return member;
    }

    private static boolean mayJoin(StaffMember member) {
        return member.state() != StaffMember.State.DEACTIVATED;
    }

    private Optional<StaffLink> working(Secret secret) {
        return Optional.ofNullable(entityManager.find(StaffLink.class, secret.hash()))
                .filter(link -> link.works(clock.instant()));
    }
}
