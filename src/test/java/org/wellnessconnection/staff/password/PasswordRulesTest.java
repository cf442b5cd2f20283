package org.wellnessconnection.staff.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.staff.password.PasswordRules.Fault.ABOUT_YOU;
import static org.wellnessconnection.staff.password.PasswordRules.Fault.COMMON;
import static org.wellnessconnection.staff.password.PasswordRules.Fault.LONG;
import static org.wellnessconnection.staff.password.PasswordRules.Fault.SHORT;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> ROBIN = List.of("Robin Tremblay", "robin.tremblay@example.ca");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "un café sur la galerie",
                "Xk7-vQ2p-mZ9w-4T",
                "829104756238",
                "мой любимый чай",
                "tremblement de terre lointain"
            })
    void lengthIsEnough(String password) {
        assertThat(PasswordRules.check(password, ROBIN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd2026!",
                "MotDePasse123",
                "Bienvenue2026!",
                "qwertyuiop12",
                "wellnessconnection",
                "aaaaaaaaaaaa",
                "121212121212",
                "123456789012",
                "abcdefghijklmnop"
            })
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(PasswordRules.check(password, ROBIN)).contains(COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Robin-Tremblay-1", "tremblay.robin!!", "R0bin Tremblay 26"})
    void onesOwnNameIsRefused(String password) {
        assertThat(PasswordRules.check(password, ROBIN)).contains(ABOUT_YOU);
    }

    @Test
    void lengthCountsInSignsAsPeopleSeeThem() {
        assertThat(PasswordRules.check("🌲🍁🌊🏔🦌🐻🦊🌾🌻🦉🐋", List.of())).contains(SHORT);
        assertThat(PasswordRules.check("vieux-port ".repeat(50), List.of())).contains(LONG);
    }

    @Property(tries = 300)
    void noTextMakesItFail(@ForAll String password, @ForAll @IntRange(max = 3) int times) {
        assertThat(PasswordRules.check(password.repeat(times), ROBIN)).isNotNull();
    }
}
