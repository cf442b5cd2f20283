package org.wellnessconnection.platform.forms;

import java.time.Duration;

/**
 * How often a form may be sent.
 *
 * @param form its name, the same on the page and where it is judged: {@code reserve-seat}
 * @param perNetwork how often from one network without proof of work (programs, and browsers without script)
 * @param perNetworkProven how often from one network with it: a hospital is one network
 * @param perAddress how often about one e-mail address, from wherever; more is dropped without a word
 */
public record FormRule(String form, int perNetwork, int perNetworkProven, int perAddress, Duration window) {

    /** For forms that make us send a letter to somebody who may not have asked for it. */
    public static FormRule mailing(String form) {
        return new FormRule(form, 20, 200, 10, Duration.ofDays(1));
    }
}
