package org.wellnessconnection.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Which courier carries the letters of this installation. */
@ApplicationScoped
public class Couriers {

    private final Courier courier;

    @Inject
    public Couriers(MailSettings settings, Clock clock) {
        var envelope = new Envelope(settings, clock);
        this.courier = settings.host().isPresent()
                ? new SmtpCourier(settings, envelope)
                : new FolderCourier(settings.folder(), envelope);
    }

    Courier courier() {
        return courier;
    }
}
