package org.wellnessconnection.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.kernel.Role;

/** The people who work here. Reads only; who changes somebody goes through a use case. */
@ApplicationScoped
public class People {

    private final EntityManager entityManager;

    @Inject
    public People(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Everybody, those who left too, by name. */
    public List<StaffMember> all() {
        return entityManager
                .createQuery("SELECT m FROM StaffMember m ORDER BY m.name, m.id", StaffMember.class)
                .setHint("eclipselink.batch", "m.grants")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    public Optional<StaffMember> find(String id) {
        return Optional.ofNullable(entityManager.find(StaffMember.class, id));
    }

    public StaffMember get(String id) {
        return find(id).orElseThrow(() -> new NotFound("staff/" + id));
    }

    /** By address, in whatever case it was typed. */
    Optional<StaffMember> byEmail(String typed) {
        return entityManager
                .createQuery("SELECT m FROM StaffMember m WHERE m.emailKey = :key", StaffMember.class)
                .setParameter("key", key(typed))
                .getResultStream()
                .findFirst();
    }

    /** One spelling of an address as somebody typed it, well formed or not. */
    static String key(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return entityManager
                        .createQuery("SELECT COUNT(m) FROM StaffMember m", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** Whether anybody but this person could still let others in. Exact only under the office's lock. */
    boolean hasAdministratorBeside(String id) {
        return entityManager
                        .createQuery(
                                "SELECT COUNT(m) FROM StaffMember m JOIN m.grants g WHERE m.id <> :id AND g.role = :role"
                                        + " AND m.password IS NOT NULL AND m.deactivatedAt IS NULL",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("role", Role.ADMINISTRATOR)
                        .getSingleResult()
                > 0;
    }

    /** Lets nobody else change people until this transaction ends. Take it before anything is read. */
    Office lockOffice() {
        return entityManager.find(Office.class, Office.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The key of the guess counters; made under the lock when it is needed for the first time. */
    String guessKey() {
        var office = entityManager.find(Office.class, Office.THE_ONE);
        return office.hasGuessKey() ? office.guessKey() : lockOffice().guessKey();
    }
}
