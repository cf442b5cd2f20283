package org.wellnessconnection.staff;

import java.time.Duration;

/**
 * How guessing is slowed: some failures are free, then each one doubles the wait, from two seconds up to the longest.
 * Short enough that nobody is kept from work by somebody else's guessing, long enough that guessing leads nowhere.
 */
record GuessRule(int free, Duration longest) {

    /** One account, from wherever: about 300 guesses a day at most. */
    static final GuessRule ACCOUNT = new GuessRule(5, Duration.ofMinutes(5));

    /** One network, at whatever account: an office behind one address makes many mistakes a day. */
    static final GuessRule NETWORK = new GuessRule(30, Duration.ofMinutes(15));

    private static final int DOUBLINGS = 20;

    /** How long the next attempt waits after so many failures. */
    Duration waitAfter(int failures) {
        var over = Math.min(failures - free, DOUBLINGS);
        var wait = over <= 0 ? Duration.ZERO : Duration.ofSeconds(1L << over);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
