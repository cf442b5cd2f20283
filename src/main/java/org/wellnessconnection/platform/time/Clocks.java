package org.wellnessconnection.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives everybody the same clock, in UTC. */
@ApplicationScoped
public class Clocks {

    @Produces
    @Dependent
    public Clock clock() {
        return Clock.systemUTC();
    }
}
