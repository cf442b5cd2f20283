package org.wellnessconnection.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void aRoleNarrowedToFrenchQuestionsHoldsForThoseOnly() {
        var actor = new Actor.Staff("1", Map.of(Role.EDITOR, new Reach(Set.of("faq"), Set.of(Language.FR))));

        assertThat(actor.is(Role.EDITOR)).isTrue();
        assertThat(actor.is(Role.EDITOR, "faq", Language.FR)).isTrue();
        assertThat(actor.is(Role.EDITOR, "faq", Language.EN)).isFalse();
        assertThat(actor.is(Role.EDITOR, "page", Language.FR)).isFalse();
        assertThat(actor.is(Role.REVIEWER, "faq", Language.FR)).isFalse();
    }

    @Test
    void anAdministratorIsEverythingEverywhere() {
        var actor = new Actor.Staff("1", Set.of(Role.ADMINISTRATOR));

        assertThat(Role.values()).allMatch(role -> actor.is(role) && actor.is(role, "faq", Language.FR));
    }
}
