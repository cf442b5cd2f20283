package org.wellnessconnection.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.wellnessconnection.staff.password.Passwords;

/**
 * Signing in with a password. Opens no transaction of its own: the password is hashed between two of them, for that takes
 * long. Answers alike, and after the same time, whether or not there is such an account.
 */
@ApplicationScoped
public class SigningIn {

    private final People people;
    private final Passwords passwords;
    private final Guesses guesses;
    private final Sessions sessions;
    private final Credentials credentials;

    @Inject
    public SigningIn(People people, Passwords passwords, Guesses guesses, Sessions sessions, Credentials credentials) {
        this.people = people;
        this.passwords = passwords;
        this.guesses = guesses;
        this.sessions = sessions;
        this.credentials = credentials;
    }

    /** How an attempt ended. */
    public sealed interface Outcome {

        /** The secret belongs into the cookie. */
        record SignedIn(StaffMember member, Secret session) implements Outcome {}

        /** The address or the password is not right; which of them is not said. */
        record Refused() implements Outcome {}

        /** Too many attempts; nothing was looked at. */
        record Wait(Duration time) implements Outcome {}

        /** Too many people at this moment. */
        record Busy() implements Outcome {}
    }

    public Outcome signIn(String email, String password, Caller caller) {
        var wait = guesses.attempt(email, caller);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        try {
            return prove(email, password, caller);
        } catch (Passwords.Busy busy) {
            guesses.takeBack(email, caller);
            return new Outcome.Busy();
        }
    }

    private Outcome prove(String email, String password, Caller caller) {
        var member = people.byEmail(email);
        var stored = member.filter(StaffMember::isActive).flatMap(StaffMember::password);
        if (!passwords.matches(password, stored) || member.isEmpty()) {
            credentials.failed(member);
            return new Outcome.Refused();
        }
        guesses.forgive(email, caller);
        if (stored.filter(passwords::isOutdated).isPresent()) {
            credentials.rehash(member.get().id(), passwords.hash(password));
        }
        return new Outcome.SignedIn(member.get(), sessions.open(member.get(), caller.client()));
    }
}
