package org.wellnessconnection.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void noTwoAreAlikeAndEachHas256RandomBits() {
        var secrets =
                Stream.generate(Secret::random).limit(1_000).map(Secret::value).collect(Collectors.toSet());

        assertThat(secrets).hasSize(1_000).allMatch(value -> value.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void aSlipIntoALogShowsNothing() {
        var secret = Secret.random(ApiToken.PREFIX);

        assertThat(secret.value()).startsWith("wct_");
        assertThat(secret).hasToString("Secret[…]");
        assertThat(secret.hash()).hasSize(64).doesNotContain(secret.value());
    }
}
