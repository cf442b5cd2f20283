package org.wellnessconnection.bench;

import org.wellnessconnection.fixtures.MySql;
import org.wellnessconnection.fixtures.PlainPersistence;
import org.wellnessconnection.schedule.Soak;

/**
 * An hour in which four people act every second, over MySQL and by a clock that jumps: months of a schedule's life. Ends
 * with seed and step where a promise is broken; the figure is how many steps kept all of them.
 */
final class SoakBench {

    private static final int SECONDS_OF_AN_HOUR = 3_600;
    private static final int HANDS = 4;

    private SoakBench() {}

    static void measure(Report report) {
        var seed = System.nanoTime();
        System.out.println("soak: seed " + seed);
        var outcome = Soak.run(PlainPersistence.over(MySql.shared().freshDatabase()), seed, SECONDS_OF_AN_HOUR, HANDS);
        System.out.println("soak: " + outcome);
        report.atLeast(
                "R3–5",
                "acts after each of which every promise held",
                outcome.acts(),
                (double) SECONDS_OF_AN_HOUR * HANDS,
                1);
    }
}
