package org.wellnessconnection.schedule;

import java.net.URI;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;

/** What letters need to know. Each question is a transaction of its own. */
interface Occasions {

    /** How things stand now; nothing once the person is forgotten. */
    Optional<Occasion> find(String reservationId);

    /** A new private link that changes and cancels; for a letter and nothing else. */
    URI manage(String reservationId, Language language);

    /** A new private link that joins and can do nothing else; may stand in a calendar that others read. */
    URI join(String reservationId, Language language);
}
