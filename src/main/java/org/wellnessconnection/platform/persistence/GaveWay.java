package org.wellnessconnection.platform.persistence;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;

/**
 * Tells a transaction that the database ended so that another could go on (a deadlock, a lock that took too long) from one
 * that failed for a reason of its own. Nothing of it happened, and doing it again is the cure that databases recommend.
 */
public final class GaveWay {

    /** Class 40 of SQLSTATE is 'transaction rollback'. */
    private static final String ROLLBACK = "40";

    private GaveWay() {}

    /** Whether a failure, or anything that caused it, is that. */
    public static boolean isBehind(Throwable failure) {
        return Causes.any(failure, GaveWay::isRollback);
    }

    private static boolean isRollback(Throwable cause) {
        return cause instanceof SQLTransactionRollbackException
                || (cause instanceof SQLException said
                        && said.getSQLState() != null
                        && said.getSQLState().startsWith(ROLLBACK));
    }
}
