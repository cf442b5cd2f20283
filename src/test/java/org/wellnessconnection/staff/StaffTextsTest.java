package org.wellnessconnection.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.security.ClientKind;
import org.wellnessconnection.staff.security.SignInState.Why;

class StaffTextsTest {

    @ParameterizedTest
    @EnumSource
    void everyRefusalEventRoleAndStateHasItsWords(Language language) {
        var texts = new Texts().in(language);

        assertThat(keys()).allMatch(texts::containsKey);
    }

    private static List<String> keys() {
        var keys = new ArrayList<String>();
        Arrays.stream(StaffRefusal.values()).forEach(one -> keys.add(one.key()));
        Arrays.stream(StaffEvent.What.values()).forEach(one -> keys.add("staff.event." + one.word()));
        Arrays.stream(Role.values())
                .forEach(one -> keys.addAll(List.of("staff.Role." + one, "staff.Role." + one + ".hint")));
        Arrays.stream(StaffMember.State.values()).forEach(one -> keys.add("staff.State." + one));
        Arrays.stream(ClientKind.values()).forEach(one -> keys.add("desk.ClientKind." + one));
        Arrays.stream(Why.values())
                .filter(why -> why != Why.FIRST)
                .forEach(why -> keys.add("staff.sign-in.message.error." + why));
        return keys;
    }
}
