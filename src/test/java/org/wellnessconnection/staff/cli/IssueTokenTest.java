package org.wellnessconnection.staff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellnessconnection.kernel.Role;

class IssueTokenTest {

    @Test
    void rolesAreReadInAnyCaseAndOneUnknownRoleIsTooMany() {
        assertThat(IssueToken.roles("editor, Reviewer")).containsExactlyInAnyOrder(Role.EDITOR, Role.REVIEWER);
        assertThat(IssueToken.roles("editor,owner")).isEmpty();
        assertThat(IssueToken.roles("")).isEmpty();
    }

    @Test
    void aTokenLastsFromADayToAYear() {
        assertThat(IssueToken.days("1")).contains(1);
        assertThat(IssueToken.days("366")).contains(366);
        assertThat(IssueToken.days("0")).isEmpty();
        assertThat(IssueToken.days("367")).isEmpty();
        assertThat(IssueToken.days("ninety")).isEmpty();
    }
}
