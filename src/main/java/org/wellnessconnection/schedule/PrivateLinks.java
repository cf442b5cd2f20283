package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.secrets.PrivateLink;

/** Makes and knows the private links of reservations. */
@ApplicationScoped
class PrivateLinks {

    private final EntityManager entityManager;
    private final Reservations reservations;
    private final SchedulePaths paths;
    private final Clock clock;

    @Inject
    PrivateLinks(EntityManager entityManager, Reservations reservations, SchedulePaths paths, Clock clock) {
        this.entityManager = entityManager;
        this.reservations = reservations;
        this.paths = paths;
        this.clock = clock;
    }

    /** A new link; its address is told here once and can never be read again. */
    String make(String reservationId, LinkPurpose purpose, Language language) {
        var token = PrivateLink.fresh(purpose.word());
        entityManager.persist(new ReservationLink(token.hash(), reservationId, purpose, clock.instant()));
        return paths.absolute(
                purpose == LinkPurpose.MANAGE
                        ? paths.reservation(language, token.value())
                        : paths.join(language, token.value()));
    }

    /** The reservation that a token opens for this purpose; the same nothing for foreign, cut and forgotten ones. */
    Optional<Reservation> reservation(LinkPurpose purpose, String typed) {
        return PrivateLink.parse(purpose.word(), typed)
                .map(token -> entityManager.find(ReservationLink.class, token.hash()))
                .flatMap(link -> reservations.find(link.reservationId()));
    }
}
