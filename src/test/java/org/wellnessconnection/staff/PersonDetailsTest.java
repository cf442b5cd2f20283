package org.wellnessconnection.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;

class PersonDetailsTest {

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var details = new PersonDetails(" ", "robin.example.ca", Language.FR, Set.of(), Set.of());

        assertThat(details.faults())
                .containsExactly(StaffRefusal.NAME_MISSING, StaffRefusal.EMAIL_FORM, StaffRefusal.ROLE_MISSING);
    }

    @Test
    void whoWritesNeedsALanguageAndWhoSchedulesDoesNot() {
        assertThat(person(Set.of(Role.EDITOR)).faults()).containsExactly(StaffRefusal.LANGUAGE_MISSING);
        assertThat(person(Set.of(Role.SCHEDULER)).faults()).isEmpty();
    }

    private static PersonDetails person(Set<Role> roles) {
        return new PersonDetails("Robin", "robin@example.ca", Language.EN, roles, Set.of());
    }
}
