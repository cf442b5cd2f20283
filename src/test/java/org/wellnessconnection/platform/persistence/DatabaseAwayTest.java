package org.wellnessconnection.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;

/** Which failures pass by themselves. */
class DatabaseAwayTest {

    @Test
    void noConnectionIsFoundHoweverDeepItLies() {
        assertThat(DatabaseAway.isBehind(new SQLNonTransientConnectionException("refused")))
                .isTrue();
        assertThat(DatabaseAway.isBehind(new IllegalStateException(
                        new PersistenceException(new SQLException("communications link failure", "08S01")))))
                .isTrue();
        assertThat(DatabaseAway.isBehind(new SQLException("the database has been closed", "90098")))
                .isTrue();
    }

    @Test
    void aConnectionThatBreaksInACommitIsFound() {
        assertThat(DatabaseAway.isBehind(new TransactionalException("during commit", new SystemException())))
                .isTrue();
    }

    @Test
    void whatTheDatabaseRefusesIsNoOutage() {
        assertThat(DatabaseAway.isBehind(new PersistenceException(
                        new SQLIntegrityConstraintViolationException("seats taken within capacity", "23000"))))
                .isFalse();
        assertThat(DatabaseAway.isBehind(new TransactionalException("during commit", new RollbackException("refused"))))
                .isFalse();
        assertThat(DatabaseAway.isBehind(new SQLException("no state"))).isFalse();
        assertThat(DatabaseAway.isBehind(null)).isFalse();
    }

    @Test
    void causesThatGoRoundInACircleEnd() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));

        assertThat(DatabaseAway.isBehind(one)).isFalse();
    }
}
