package org.wellnessconnection.platform.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection whose transactions take the {@link WriterTurn} before their first statement that writes or locks, and give it
 * back when they have ended. Outside a transaction, where every statement is one of its own, nothing is taken: the schema is
 * made so, before anybody else is there.
 */
final class OneWriterConnection implements InvocationHandler {

    private static final Set<String> STATEMENTS = Set.of("prepareStatement", "prepareCall", "createStatement");
    /** These end a transaction even when they fail. */
    private static final Set<String> GIVING_UP = Set.of("rollback", "close", "abort");

    private final Connection connection;
    private final WriterTurn turn;
    private boolean writes;

    private OneWriterConnection(Connection connection, WriterTurn turn) {
        this.connection = connection;
        this.turn = turn;
    }

    static Connection over(Connection connection, WriterTurn turn) {
        return (Connection) Proxy.newProxyInstance(
                OneWriterConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new OneWriterConnection(connection, turn));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        var name = method.getName();
        if (STATEMENTS.contains(name)) {
            beforeStatement(arguments);
        }
        var isOver = GIVING_UP.contains(name) && !isToSavepoint(arguments);
        try {
            var answer = call(method, arguments);
            isOver |= name.equals("commit") || (name.equals("setAutoCommit") && Boolean.TRUE.equals(first(arguments)));
            return answer;
        } finally {
            if (isOver) {
                end();
            }
        }
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }

    private void beforeStatement(Object @Nullable [] arguments) throws SQLException {
        if (!writes && !connection.getAutoCommit() && canWrite(arguments)) {
            turn.take();
            writes = true;
        }
    }

    /** A commit that fails leaves its transaction open; the rollback that follows ends it. */
    private void end() {
        if (writes) {
            writes = false;
            turn.giveBack();
        }
    }

    /** A statement that is given its words later may write. */
    private static boolean canWrite(Object @Nullable [] arguments) {
        if (!(first(arguments) instanceof String sql)) {
            return true;
        }
        var words = sql.stripLeading().toLowerCase(Locale.ROOT);
        return !words.startsWith("select") || words.contains("for update");
    }

    private static boolean isToSavepoint(Object @Nullable [] arguments) {
        return first(arguments) instanceof Savepoint;
    }

    private static @Nullable Object first(Object @Nullable [] arguments) {
        return arguments == null || arguments.length == 0 ? null : arguments[0];
    }
}
