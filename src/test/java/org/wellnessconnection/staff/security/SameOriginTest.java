package org.wellnessconnection.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin, , , true",
        "none, , , true",
        "same-site, https://desk.example.ca, , false",
        "cross-site, https://desk.example.ca, , false",
        "'', https://desk.example.ca, , false",
        ", https://desk.example.ca, , true",
        ", https://DESK.example.ca, , true",
        ", https://desk.example.ca:8443, , false",
        ", https://evil.example, https://desk.example.ca/en/team, false",
        ", null, https://desk.example.ca/en/team, false",
        ", , https://desk.example.ca/en/team, true",
        ", , https://desk.example.ca.evil.example/, false",
        ", , https://desk.example.ca@evil.example/, false",
        ", , not an address, false",
        ", , , false"
    })
    void onlyOurOwnPagesMayChangeAnything(
            @Nullable String site, @Nullable String origin, @Nullable String referer, boolean allowed) {
        var request = new SameOrigin(
                Optional.ofNullable(site),
                Optional.ofNullable(origin),
                Optional.ofNullable(referer),
                "desk.example.ca");

        assertThat(request.allows()).isEqualTo(allowed);
    }
}
