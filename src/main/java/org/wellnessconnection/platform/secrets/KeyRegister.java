package org.wellnessconnection.platform.secrets;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.wellnessconnection.platform.UseCase;

/**
 * The fingerprints of the keys that this database knows.
 *
 * <p>With a statement that JPQL has no words for: 'insert unless it is there', in the spelling that MySQL and H2 share.
 */
@UseCase
public class KeyRegister {

    private static final String INSERT = "INSERT INTO platform_key (name, fingerprint, made_at) VALUES (?1, ?2, ?3)"
            + " ON DUPLICATE KEY UPDATE name = name";

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    public KeyRegister(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Name to fingerprint. */
    public Map<String, String> known() {
        var known = new HashMap<String, String>();
        for (var row : entityManager
                .createNativeQuery("SELECT name, fingerprint FROM platform_key")
                .getResultList()) {
            var columns = (Object[]) row;
            known.put(columns[0].toString(), columns[1].toString());
        }
        return known;
    }

    public void add(Map<String, String> fingerprints) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        fingerprints.forEach((name, fingerprint) -> entityManager
                .createNativeQuery(INSERT)
                .setParameter(1, name)
                .setParameter(2, fingerprint)
                .setParameter(3, now)
                .executeUpdate());
    }

    public void remove(String name) {
        entityManager
                .createNativeQuery("DELETE FROM platform_key WHERE name = ?1")
                .setParameter(1, name)
                .executeUpdate();
    }
}
