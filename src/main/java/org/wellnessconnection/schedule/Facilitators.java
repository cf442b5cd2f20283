package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.kernel.Refusal;

/** Those who lead sessions, and whether they can be somewhere. */
@ApplicationScoped
class Facilitators {

    /** Between two sessions of one person: groups end on time, people breathe. */
    static final Duration BREAK = Duration.ofMinutes(15);

    private final EntityManager entityManager;
    private final Qualifications qualifications;

    @Inject
    Facilitators(EntityManager entityManager, Qualifications qualifications) {
        this.entityManager = entityManager;
        this.qualifications = qualifications;
    }

    Optional<Facilitator> find(String id) {
        return Optional.ofNullable(entityManager.find(Facilitator.class, id));
    }

    Facilitator get(String id) {
        return find(id).orElseThrow(() -> new NotFound("facilitator/" + id));
    }

    /** Everybody, those who left too, by name. */
    List<Facilitator> all() {
        return entityManager
                .createQuery("SELECT f FROM Facilitator f ORDER BY f.name, f.id", Facilitator.class)
                .getResultList();
    }

    Map<String, Facilitator> byId(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("SELECT f FROM Facilitator f WHERE f.id IN :ids", Facilitator.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Facilitator::id, Function.identity()));
    }

    void add(Facilitator facilitator) {
        entityManager.persist(facilitator);
    }

    /**
     * Locks whoever shall lead, so that nobody else can give them something to do until this transaction ends. Taken after
     * the session's lock, in the order of ids, and before any row that refers to them is written: MySQL takes a shared
     * lock for the reference, and two that want more than they share wait for each other for ever.
     */
    void lock(Collection<String> ids) {
        ids.stream().sorted().distinct().forEach(id -> {
            if (entityManager.find(Facilitator.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
                throw new NotFound("facilitator/" + id);
            }
        });
    }

    /** Refuses whoever cannot lead this session: elsewhere at that time, without a credential, gone, or in another language. */
    void mustBeFit(GroupSession session) {
        for (var id : session.facilitators()) {
            var person = get(id);
            if (person.isRetired()) {
                throw new Refusal(ScheduleRefusal.RETIRED, person.name());
            }
            if (!person.spoken().covers(session.spoken())) {
                throw new Refusal(ScheduleRefusal.WRONG_LANGUAGE, person.name());
            }
            if (isQualified(person, session.format(), session.day()).isEmpty()) {
                throw new Refusal(
                        ScheduleRefusal.NO_CREDENTIAL,
                        person.name(),
                        session.day().toString());
            }
            elsewhere(id, session.start(), session.end(), session.id()).ifPresent(other -> {
                throw new Refusal(
                        ScheduleRefusal.FACILITATOR_BUSY,
                        person.name(),
                        other.localStart().toLocalDate().toString(),
                        other.localStart().toLocalTime().toString());
            });
        }
    }

    /** What lets this person lead a session of this format on this day. */
    Optional<Credential> isQualified(Facilitator person, String format, LocalDate day) {
        return person.valid(qualifications.forFormat(format), day);
    }

    /** Another session that this person leads at that time, the break around it included. */
    Optional<GroupSession> elsewhere(String facilitatorId, Instant start, Instant end, String exceptSession) {
        return entityManager
                .createQuery(
                        "SELECT s FROM GroupSession s JOIN s.facilitators f WHERE f = :person AND s.id <> :except"
                                + " AND s.state <> :cancelled AND s.startsAt < :end AND s.endsAt > :start"
                                + " ORDER BY s.startsAt",
                        GroupSession.class)
                .setParameter("person", facilitatorId)
                .setParameter("except", exceptSession)
                .setParameter("cancelled", SessionState.CANCELLED)
                .setParameter("end", end.plus(BREAK))
                .setParameter("start", start.minus(BREAK))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Credentials of active people that end between two days, the next to end first. */
    List<Facilitator> withCredentialsEnding(LocalDate from, LocalDate until) {
        return entityManager
                .createQuery(
                        "SELECT DISTINCT f FROM Facilitator f JOIN f.credentials c WHERE f.retiredAt IS NULL"
                                + " AND c.validUntil >= :from AND c.validUntil <= :until",
                        Facilitator.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
