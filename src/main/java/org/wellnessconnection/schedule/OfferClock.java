package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.wellnessconnection.platform.jobs.Job;
import org.wellnessconnection.platform.jobs.OneByOne;

/** Looks every half minute whether an offer has ended. */
@ApplicationScoped
class OfferClock implements Job {

    private final Offering offering;

    @Inject
    OfferClock(Offering offering) {
        this.offering = offering;
    }

    @Override
    public String name() {
        return "schedule.offers";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    /** A node that dies over it holds up nobody for longer. */
    @Override
    public Duration lease() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run() {
        OneByOne.each(offering.due(), offering::endOffers);
    }
}
