package org.wellnessconnection.story;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.persistence.Ids;
import org.wellnessconnection.platform.secrets.FieldCipher;
import org.wellnessconnection.platform.secrets.SealedColumn;

/** What speaks about public stories, as rows. */
@Dependent
class Signals {

    static final SealedColumn NOTE = new SealedColumn("story_signal", "note");

    private final EntityManager entityManager;
    private final FieldCipher cipher;
    private final Screening screening;
    private final Clock clock;

    @Inject
    Signals(EntityManager entityManager, FieldCipher cipher, Screening screening, Clock clock) {
        this.entityManager = entityManager;
        this.cipher = cipher;
        this.screening = screening;
        this.clock = clock;
    }

    Signal add(String reference, Language language, Signal.Kind kind, String reason, String note) {
        var signal = new Signal(Ids.next(clock), reference, language, kind, reason, now());
        if (!note.isBlank()) {
            var clean = Redaction.withoutOfficialNumbers(note, screening.of(note, language));
            signal.note(cipher.seal(clean, NOTE.context(signal.id())));
        }
        entityManager.persist(signal);
        return signal;
    }

    /** Those that wait, the oldest first. */
    List<Signal> open() {
        return entityManager
                .createQuery("select s from Signal s where s.settledAt is null order by s.at, s.id", Signal.class)
                .setMaxResults(500)
                .getResultList();
    }

    long count() {
        return entityManager
                .createQuery("select count(distinct s.reference) from Signal s where s.settledAt is null", Long.class)
                .getSingleResult();
    }

    List<Signal> openAbout(String reference) {
        var found = entityManager
                .createQuery(
                        "select s from Signal s where s.settledAt is null and s.reference = :reference", Signal.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("signal about " + reference);
        }
        return found;
    }

    boolean isOpen(String reference, Signal.Kind kind, String reason) {
        return entityManager
                        .createQuery(
                                "select count(s) from Signal s where s.settledAt is null and s.reference = :reference"
                                        + " and s.kind = :kind and s.reason = :reason",
                                Long.class)
                        .setParameter("reference", reference)
                        .setParameter("kind", kind)
                        .setParameter("reason", reason)
                        .getSingleResult()
                > 0;
    }

    String note(Signal signal) {
        var sealed = signal.note();
        return sealed == null ? "" : cipher.open(sealed, NOTE.context(signal.id()));
    }

    /** The story that was shared here; nothing where staff wrote it. */
    Optional<String> story(String reference) {
        return entityManager
                .createQuery("select s.id from Story s where s.reference = :reference", String.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
