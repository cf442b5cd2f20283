package org.wellnessconnection.content;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.persistence.Ids;

/** Leave to publish one language without the other, with a reason and an end, and in everybody's sight until cured. */
@UseCase
public class Waiving {

    private final EntityManager entityManager;
    private final Entries entries;
    private final Standings standings;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public Waiving(
            EntityManager entityManager, Entries entries, Standings standings, Event<DomainEvent> events, Clock clock) {
        this.entityManager = entityManager;
        this.entries = entries;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    /** A waiver as it is shown; {@code isOver} where its end has come and the languages are still apart. */
    public record Granted(
            String id,
            String entryId,
            EntryReference reference,
            Language language,
            String reason,
            String grantedBy,
            Instant grantedAt,
            Instant until,
            boolean isOver) {}

    /** Grants leave to publish the entry although {@code missing} is not there or behind. */
    public String grant(String entryId, Language missing, String reason, Instant until, Actor actor) {
        var entry = entries.lock(entryId);
        if (!standings.type(entry).isTogether()) {
            throw new Refusal(ContentRefusal.WAIVER_NOT_NEEDED);
        }
        Permission.toPublish(actor, standings.type(entry), List.of(missing.other()));
        var why = Notes.checked(reason);
        if (why.isEmpty()) {
            throw new Refusal(ContentRefusal.WAIVER_WITHOUT_REASON);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!until.isAfter(now)) {
            throw new Refusal(ContentRefusal.WAIVER_WITHOUT_END);
        }
        var waiver = new Waiver(
                Ids.next(clock), entryId, missing, why, actor.name(), now, until.truncatedTo(ChronoUnit.MICROS));
        entityManager.persist(waiver);
        events.fire(ContentEvent.of("waiver-granted", entry, actor)
                .with("language", missing.code())
                .with("until", until.toString())
                .with("reason", why));
        return waiver.id();
    }

    /** All that are not cured, also those whose end has come: the soonest end first. */
    public List<Granted> notCured() {
        var now = clock.instant();
        var open = entityManager
                .createQuery("select w from Waiver w where w.curedAt is null order by w.until, w.id", Waiver.class)
                .getResultList();
        var of = entries.byIds(open.stream().map(Waiver::entryId).toList());
        return open.stream()
                .flatMap(waiver ->
                        Optional.ofNullable(of.get(waiver.entryId()))
                                .map(entry -> granted(waiver, entry, now))
                                .stream())
                .toList();
    }

    private static Granted granted(Waiver waiver, Entry entry, Instant now) {
        return new Granted(
                waiver.id(),
                waiver.entryId(),
                entry.reference(),
                waiver.language(),
                waiver.reason(),
                waiver.grantedBy(),
                waiver.grantedAt(),
                waiver.until(),
                !waiver.isOpen(now));
    }
}
