package org.wellnessconnection.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.kernel.Role;

/**
 * What is entered about a person, as it was typed.
 *
 * @param language in which the desk greets the person
 * @param languages in which the person writes, translates or reviews
 */
public record PersonDetails(String name, String email, Language language, Set<Role> roles, Set<Language> languages) {

    public PersonDetails {
        roles = Set.copyOf(roles);
        languages = Set.copyOf(languages);
    }

    /** Everything that is wrong at once, in the order of the form; empty where nothing is. */
    public List<StaffRefusal> faults() {
        var faults = new ArrayList<>(nameFaults(name));
        if (EmailAddress.parse(email).isEmpty()) {
            faults.add(StaffRefusal.EMAIL_FORM);
        }
        if (roles.isEmpty()) {
            faults.add(StaffRefusal.ROLE_MISSING);
        }
        if (languages.isEmpty() && Grants.needLanguages(roles)) {
            faults.add(StaffRefusal.LANGUAGE_MISSING);
        }
        return faults;
    }

    /** What is wrong with a person's name, or a token's. */
    public static List<StaffRefusal> nameFaults(String name) {
        if (name.isBlank()) {
            return List.of(StaffRefusal.NAME_MISSING);
        }
        return name.strip().length() > StaffMember.MAX_NAME ? List.of(StaffRefusal.NAME_LONG) : List.of();
    }

    PersonDetails checked() {
        faults().stream().findFirst().ifPresent(fault -> {
            throw new Refusal(fault);
        });
        return this;
    }

    EmailAddress address() {
        return EmailAddress.parse(email).orElseThrow(() -> new Refusal(StaffRefusal.EMAIL_FORM));
    }
}
