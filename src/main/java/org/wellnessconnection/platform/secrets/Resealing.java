package org.wellnessconnection.platform.secrets;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.platform.UseCase;

/**
 * Seals a column anew under the newest key, a stretch of rows at a time.
 *
 * <p>In SQL of its own because it serves tables of all rooms: a select and a compare-and-set, the same on MySQL and H2.
 */
@UseCase
public class Resealing {

    private static final int ROWS = 200;

    private final EntityManager entityManager;
    private final FieldCipher cipher;

    @Inject
    public Resealing(EntityManager entityManager, FieldCipher cipher) {
        this.entityManager = entityManager;
        this.cipher = cipher;
    }

    /**
     * Seals anew what is stale among the rows after that id. A row that somebody changes at the same moment stays as they
     * left it, which is under the newest key already.
     *
     * @return the last id of the stretch, or nothing at the end of the table
     */
    public Optional<String> next(SealedColumn column, String after) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery("SELECT id, " + column.column() + " FROM " + column.table()
                        + " WHERE id > ?1 ORDER BY id LIMIT " + ROWS)
                .setParameter(1, after)
                .getResultList();
        for (var row : rows) {
            if (row[1] instanceof byte[] sealed && cipher.isStale(sealed)) {
                renew(column, row[0].toString(), sealed);
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast()[0].toString());
    }

    private void renew(SealedColumn column, String id, byte[] sealed) {
        entityManager
                .createNativeQuery("UPDATE " + column.table() + " SET " + column.column() + " = ?1 WHERE id = ?2 AND "
                        + column.column() + " = ?3")
                .setParameter(1, cipher.renew(sealed, column.context(id)))
                .setParameter(2, id)
                .setParameter(3, sealed)
                .executeUpdate();
    }
}
