package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.wellnessconnection.platform.jobs.Job;

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

    @Override
    public void run() {
        offering.due().forEach(offering::endOffers);
    }
}
