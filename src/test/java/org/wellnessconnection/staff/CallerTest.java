package org.wellnessconnection.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.platform.security.ClientKind;

class CallerTest {

    @Test
    void neighboursCountAsOneNetwork() {
        assertThat(network("192.0.2.7")).isEqualTo(network("192.0.2.250")).isNotEqualTo(network("192.0.3.7"));
        assertThat(network("2001:db8:0:12aa::1"))
                .isEqualTo(network("2001:db8:0:12ff:9::2"))
                .isNotEqualTo(network("2001:db8:0:1300::1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "example.org", "::zz", "1.2.3.4.5.6"})
    void whatIsNoAddressIsNeverLookedUp(String text) {
        assertThat(network(text)).isEqualTo("unknown");
    }

    private static String network(String address) {
        return new Caller(address, ClientKind.COMPUTER).network();
    }
}
