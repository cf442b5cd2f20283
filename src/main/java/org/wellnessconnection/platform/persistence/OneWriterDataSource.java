package org.wellnessconnection.platform.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * H2 with one writing transaction at a time. When several write at once and the process is killed, H2 can come back with the
 * later of two transactions and without the earlier one, or with half of one: a chunk of its file takes the maps one after
 * another while others write to them (seen with 2.5.252 in 7 of 60 kills among six writers). Whoever reads does not wait. A
 * bean as the server's pool expects one: it calls the setters and then asks for connections.
 */
public final class OneWriterDataSource implements DataSource {

    /** Twice what an import of 10,000 entries took (27 s, on MySQL). */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** One for the process, as is the file: the pool may make several of these beans. */
    private static final WriterTurn TURN = new WriterTurn(PATIENCE);

    private final JdbcDataSource h2 = new JdbcDataSource();

    public void setUrl(String url) {
        h2.setURL(url);
    }

    /** JDBC's name of the same property. */
    public void setURL(String url) {
        h2.setURL(url);
    }

    public void setUser(String user) {
        h2.setUser(user);
    }

    public void setPassword(String password) {
        h2.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return OneWriterConnection.over(h2.getConnection(), TURN);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return OneWriterConnection.over(h2.getConnection(user, password), TURN);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return h2.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        h2.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        h2.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return h2.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return h2.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> kind) throws SQLException {
        return h2.unwrap(kind);
    }

    @Override
    public boolean isWrapperFor(Class<?> kind) throws SQLException {
        return h2.isWrapperFor(kind);
    }
}
