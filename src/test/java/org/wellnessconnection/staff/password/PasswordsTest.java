package org.wellnessconnection.staff.password;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void theHashIsArgon2idWithParametersAndASaltOfItsOwn() {
        var one = passwords.hash("correct horse battery");
        var two = passwords.hash("correct horse battery");

        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(two);
        assertThat(passwords.matches("correct horse battery", Optional.of(one))).isTrue();
        assertThat(passwords.matches("correct horse batterz", Optional.of(one))).isFalse();
    }

    @Test
    void everySignOfALongPasswordCounts() {
        var almost = "x".repeat(150);
        var hash = passwords.hash(almost + "y" + "z".repeat(49));

        assertThat(passwords.matches(almost + "Y" + "z".repeat(49), Optional.of(hash)))
                .isFalse();
    }

    @Test
    void accentsMatchHoweverTheKeyboardSpellsThem() {
        var hash = passwords.hash("caf\u00e9 sur la galerie");

        assertThat(passwords.matches("cafe\u0301 sur la galerie", Optional.of(hash)))
                .isTrue();
    }

    @Test
    void withoutAnAccountNothingMatches() {
        assertThat(passwords.matches("nobody has this password", Optional.empty()))
                .isFalse();
    }

    @Test
    void aHashWithOtherParametersStillWorksAndIsOutdated() {
        var old = new Passwords(Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID)).hash("correct horse battery");

        assertThat(passwords.matches("correct horse battery", Optional.of(old))).isTrue();
        assertThat(passwords.isOutdated(old)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash("correct horse battery")))
                .isFalse();
    }
}
