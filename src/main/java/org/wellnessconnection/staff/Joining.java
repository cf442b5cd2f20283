package org.wellnessconnection.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.staff.password.PasswordRules;
import org.wellnessconnection.staff.password.Passwords;

/** Choosing a password, by a one-time link or anew. Hashes between transactions, for that takes long. */
@ApplicationScoped
public class Joining {

    private final People people;
    private final OneTimeLinks links;
    private final Credentials credentials;
    private final Passwords passwords;
    private final FirstAdministrator first;

    @Inject
    public Joining(
            People people, OneTimeLinks links, Credentials credentials, Passwords passwords, FirstAdministrator first) {
        this.people = people;
        this.links = links;
        this.credentials = credentials;
        this.passwords = passwords;
        this.first = first;
    }

    /** What is wrong with a password for this person, if anything is. */
    public static Optional<StaffRefusal> fault(String password, String name, String email) {
        return PasswordRules.check(password, List.of(name, email)).map(fault -> switch (fault) {
            case SHORT -> StaffRefusal.PASSWORD_SHORT;
            case LONG -> StaffRefusal.PASSWORD_LONG;
            case COMMON -> StaffRefusal.PASSWORD_COMMON;
            case ABOUT_YOU -> StaffRefusal.PASSWORD_ABOUT_YOU;
        });
    }

    public StaffMember joinAsFirst(Secret secret, PersonDetails details, String password) {
        mustBeGood(password, details.name(), details.email());
        if (!links.worksForTheFirst(secret)) {
            throw new Refusal(StaffRefusal.LINK_ENDED);
        }
        var encoded = hashed(password);
        var member = links.joinAsFirst(secret, details, encoded);
        first.forget();
        return member;
    }

    public StaffMember join(Secret secret, String password) {
        var member = links.holder(secret).orElseThrow(() -> new Refusal(StaffRefusal.LINK_ENDED));
        mustBeGood(password, member.name(), member.email().value());
        return links.join(secret, hashed(password));
    }

    /** A new password for somebody who knows the present one; all their sessions end. */
    public StaffMember changePassword(String memberId, String present, String wanted) {
        var member = people.get(memberId);
        if (!quietly(() -> passwords.matches(present, member.password()))) {
            throw new Refusal(StaffRefusal.PASSWORD_WRONG);
        }
        mustBeGood(wanted, member.name(), member.email().value());
        credentials.change(memberId, hashed(wanted));
        return people.get(memberId);
    }

    private static void mustBeGood(String password, String name, String email) {
        fault(password, name, email).ifPresent(fault -> {
            throw new Refusal(fault);
        });
    }

    private String hashed(String password) {
        return quietly(() -> passwords.hash(password));
    }

    private static <T> T quietly(Supplier<T> hashing) {
        try {
            return hashing.get();
        } catch (Passwords.Busy busy) {
            throw new Refusal(StaffRefusal.BUSY);
        }
    }
}
