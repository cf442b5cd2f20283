package org.wellnessconnection.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.staff.Secret;

class StaffDoorTest {

    @Test
    void theSchemeOfABearerTokenIsReadInAnyCase() {
        assertThat(StaffDoor.bearer("Bearer wct_abc")).contains(new Secret("wct_abc"));
        assertThat(StaffDoor.bearer("bEARER  wct_abc ")).contains(new Secret("wct_abc"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Basic d2N0X2FiYw==", "wct_abc"})
    void anythingElseIsNoToken(@Nullable String header) {
        assertThat(StaffDoor.bearer(header)).isEmpty();
    }
}
