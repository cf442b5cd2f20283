package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.wellnessconnection.platform.jobs.Job;
import org.wellnessconnection.platform.jobs.OneByOne;

/** Looks every ten minutes whom to forget. */
@ApplicationScoped
class ForgettingClock implements Job {

    private final Forgetting forgetting;
    private final Revisiting revisiting;

    @Inject
    ForgettingClock(Forgetting forgetting, Revisiting revisiting) {
        this.forgetting = forgetting;
        this.revisiting = revisiting;
    }

    @Override
    public String name() {
        return "schedule.forgetting";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        var sessions = forgetting.dueSessions();
        while (!sessions.isEmpty()) {
            OneByOne.each(sessions, forgetting::forgetSession);
            sessions = forgetting.dueSessions();
        }
        var reservations = forgetting.dueReservations();
        while (!reservations.isEmpty()) {
            OneByOne.each(reservations, forgetting::forgetReservation);
            reservations = forgetting.dueReservations();
        }
        revisiting.forgetOld();
    }
}
