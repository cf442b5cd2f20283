package org.wellnessconnection.platform.persistence;

import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a database that cannot be reached from one that says no. The first passes by itself and is nobody's mistake, so
 * people and programs are told to come back rather than given a reference.
 */
public final class DatabaseAway {

    /** Class 08 of SQLSTATE is 'connection exception'; these are H2's own words for the same. */
    private static final Set<String> CLOSED = Set.of("90067", "90098", "90121");

    /** The server's pool wraps what the driver says in these, or says by them that nothing came free in time. */
    private static final String POOL = "jakarta.resource.";

    private DatabaseAway() {}

    /**
     * Whether a failure, or anything that caused it, is that there is no connection. A connection that breaks while a
     * transaction is committed is told by nothing but the transaction manager's {@link SystemException} (Jakarta
     * Transactions 3.2.2): whether the transaction happened is not known then, so what is sent again must be recognized.
     */
    public static boolean isBehind(@Nullable Throwable failure) {
        return Causes.any(failure, DatabaseAway::isAboutConnection);
    }

    private static boolean isAboutConnection(Throwable cause) {
        return cause instanceof SystemException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || (cause instanceof SQLException said && isConnectionState(said.getSQLState()))
                || cause.getClass().getName().startsWith(POOL);
    }

    private static boolean isConnectionState(@Nullable String state) {
        return state != null && (state.startsWith("08") || CLOSED.contains(state));
    }
}
