package org.wellnessconnection.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.platform.UseCase;

/** What is kept of passwords and of attempts to use them. Takes hashes only, made before the transaction begins. */
@UseCase
public class Credentials {

    private final People people;
    private final Sessions sessions;
    private final Event<DomainEvent> events;

    @Inject
    public Credentials(People people, Sessions sessions, Event<DomainEvent> events) {
        this.people = people;
        this.sessions = sessions;
        this.events = events;
    }

    /** Writes a failed attempt into the trail: at whose account, where there is one, and never the address. */
    public void failed(Optional<StaffMember> member) {
        var whose = member.map(StaffMember::id).orElse("unknown");
        events.fire(new StaffEvent(StaffEvent.What.SIGN_IN_FAILED, StaffEvent.person(whose), new Actor.Visitor()));
    }

    /** The same password under today's parameters; nobody is signed out. */
    public void rehash(String memberId, String encoded) {
        people.get(memberId).choosePassword(encoded);
    }

    /** A new password; every session of the person ends, the one at hand too. */
    public void change(String memberId, String encoded) {
        var member = people.get(memberId);
        member.choosePassword(encoded);
        sessions.closeAll(memberId);
        events.fire(new StaffEvent(StaffEvent.What.PASSWORD_CHANGED, StaffEvent.person(memberId), member.actor()));
    }
}
