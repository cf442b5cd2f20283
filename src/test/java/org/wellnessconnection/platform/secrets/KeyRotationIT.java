package org.wellnessconnection.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.fixtures.PlainPersistence;

/** Every sealed column of every row is under the new key afterwards, and reads as before. */
class KeyRotationIT {

    private static final SealedColumn NAME = new SealedColumn("test_guest", "name");
    private static final int ROWS = 450;

    private final PlainPersistence persistence = PlainPersistence.fresh();

    @TempDir
    private Path temp;

    private KeyFolder folder;
    private KeyRing ring;
    private FieldCipher cipher;

    @BeforeEach
    void fill() throws SQLException {
        folder = new KeyFolder(temp);
        ring = KeyRing.in(folder);
        cipher = new FieldCipher(ring);
        try (var connection = persistence.dataSource().getConnection();
                var make = connection.createStatement();
                var insert = prepare(connection, make)) {
            for (var row = 0; row < ROWS; row++) {
                var id = "row-%04d".formatted(row);
                insert.setString(1, id);
                insert.setBytes(2, row % 7 == 0 ? null : cipher.seal("guest " + row, NAME.context(id)));
                insert.executeUpdate();
            }
        }
    }

    private static java.sql.PreparedStatement prepare(java.sql.Connection connection, java.sql.Statement make)
            throws SQLException {
        make.execute("CREATE TABLE test_guest (id VARCHAR(36) NOT NULL, name VARBINARY(400), PRIMARY KEY (id))");
        return connection.prepareStatement("INSERT INTO test_guest VALUES (?, ?)");
    }

    @AfterEach
    void close() {
        persistence.close();
    }

    @Test
    void everyRowIsSealedAnewAndReadsAsBefore() throws Exception {
        folder.rotate();
        ring.reload();

        var at = Optional.of("");
        while (at.isPresent()) {
            var after = at.get();
            at = persistence.transaction(em -> new Resealing(em, cipher).next(NAME, after));
        }

        folder.delete(1);
        ring.reload();
        try (var connection = persistence.dataSource().getConnection();
                var select = connection.createStatement();
                var rows = select.executeQuery("SELECT id, name FROM test_guest ORDER BY id")) {
            var count = 0;
            while (rows.next()) {
                var sealed = rows.getBytes(2);
                if (count % 7 != 0) {
                    assertThat(cipher.open(sealed, NAME.context(rows.getString(1))))
                            .isEqualTo("guest " + count);
                } else {
                    assertThat(sealed).isNull();
                }
                count++;
            }
            assertThat(count).isEqualTo(ROWS);
        }
    }

    @Test
    void aNodeWithOtherKeysDoesNotStart() {
        persistence.transaction(em -> {
            var register = new KeyRegister(em, Clock.systemUTC());
            new KeyCheck(ring, register).check(new jakarta.enterprise.event.Startup());
            new KeyCheck(ring, register).check(new jakarta.enterprise.event.Startup());
            return register.known();
        });
        var foreign = KeyRing.in(new KeyFolder(temp.resolve("elsewhere")));

        assertThatThrownBy(() -> persistence.transaction(em -> {
                    new KeyCheck(foreign, new KeyRegister(em, Clock.systemUTC()))
                            .check(new jakarta.enterprise.event.Startup());
                    return List.of();
                }))
                .hasMessageContaining(temp.resolve("elsewhere").toString())
                .hasMessageContaining("cipher-0001, hash");
    }

    @Test
    void retiredKeysLeaveTheRegister() {
        var known = persistence.transaction(em -> {
            var register = new KeyRegister(em, Clock.systemUTC());
            register.add(Map.of("cipher-0001", "a".repeat(64), "cipher-0002", "b".repeat(64)));
            register.remove("cipher-0001");
            return register.known();
        });

        assertThat(known).containsOnlyKeys("cipher-0002");
    }
}
