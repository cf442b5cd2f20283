package org.wellnessconnection.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2 as the product opens it: one transaction writes at a time, and none is torn when the process is killed. */
class OneWriterTest {

    private static final int WRITERS = 6;

    /** In one kill of nine a transaction was torn before there were turns. */
    private static final int KILLS = 10;

    @TempDir
    private Path folder;

    @Test
    void whoWritesSecondWaitsForTheEndOfTheFirst() throws Exception {
        try (var first = writer();
                var second = writer()) {
            write(first);
            mustWaitFor(first, second);
        }
    }

    @Test
    void aTransactionThatIsGivenUpOrClosedLetsTheNextOneWrite() throws Exception {
        try (var first = writer();
                var second = writer()) {
            write(first);
            first.rollback();
            mayWrite(second);
        }
        var left = writer();
        write(left);
        left.close();
        try (var next = writer()) {
            mayWrite(next);
        }
    }

    @Test
    void aPartTakenBackIsNotTheEnd() throws Exception {
        try (var first = writer();
                var second = writer()) {
            var before = first.setSavepoint();
            write(first);
            first.rollback(before);
            write(first);
            mustWaitFor(first, second);
        }
    }

    @Test
    void whoReadsDoesNotWait() throws Exception {
        try (var writing = writer();
                var reading = writer()) {
            write(writing);
            var seen = CompletableFuture.supplyAsync(() -> count(reading, "select count(*) from log"))
                    .get(10, TimeUnit.SECONDS);
            assertThat(seen).isZero();
            writing.commit();
        }
    }

    @Test
    void whoReadsToWriteTakesItsTurn() throws Exception {
        try (var reading = writer();
                var writing = writer()) {
            assertThat(count(reading, "select num from head where id = 1 for update"))
                    .isZero();
            mustWaitFor(reading, writing);
        }
    }

    @Test
    void aTransactionInsideAnotherOneOfTheSameThreadDoesNotWaitForIt() throws Exception {
        try (var outer = writer();
                var inner = writer();
                var other = writer()) {
            write(outer);
            update(inner, "insert into t0 values ('inside')");
            inner.commit();
            mustWaitFor(outer, other);
        }
    }

    @Test
    void whoWaitsTooLongIsToldWhatToDo() throws Exception {
        var turn = new WriterTurn(Duration.ofMillis(50));
        CompletableFuture.runAsync(() -> take(turn)).get(10, TimeUnit.SECONDS);
        assertThatThrownBy(turn::take)
                .isInstanceOf(SQLTransientConnectionException.class)
                .hasMessageContaining("do it again later")
                .matches(DatabaseAway::isBehind);
        turn.giveBack();
        turn.take();
    }

    @Test
    void aKilledProcessLeavesEveryTransactionWhole() throws Exception {
        for (var kill = 0; kill < KILLS; kill++) {
            var database = folder.resolve("killed-" + kill);
            schema(database);
            var acknowledged = killAmongTransactions(database);
            try (var connection = source(database).getConnection()) {
                var head = count(connection, "select num from head");
                assertThat(head).as("the counter").isGreaterThanOrEqualTo(acknowledged);
                assertThat(count(connection, "select count(*) from log"))
                        .as("rows")
                        .isEqualTo(head);
                assertThat(count(connection, "select max(num) from log"))
                        .as("last row")
                        .isEqualTo(head);
                assertThat(count(connection, "select count(*) from live"))
                        .as("pointers")
                        .isEqualTo(head);
            }
        }
    }

    /** The second writes when the first has ended, and not before. */
    private static void mustWaitFor(Connection first, Connection second) throws Exception {
        var waiting = CompletableFuture.runAsync(() -> writeAndCommit(second));
        assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        first.commit();
        waiting.get(10, TimeUnit.SECONDS);
    }

    private static void mayWrite(Connection connection) throws Exception {
        CompletableFuture.runAsync(() -> writeAndCommit(connection)).get(10, TimeUnit.SECONDS);
    }

    /** Another process writes until it has said so often enough that something was committed. */
    private static int killAmongTransactions(Path database) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneWriterTest.class.getName(),
                        database.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var enough = ThreadLocalRandom.current().nextInt(40, 200);
        try (var said = process.inputReader()) {
            for (var lines = 0; lines < enough; lines++) {
                assertThat(said.readLine()).isEqualTo("committed");
            }
            process.destroyForcibly().waitFor();
        }
        return enough;
    }

    /** The process that is killed. */
    public static void main(String[] arguments) throws SQLException {
        var source = source(Path.of(arguments[0]));
        for (var writer = 0; writer < WRITERS; writer++) {
            var connection = source.getConnection();
            connection.setAutoCommit(false);
            new Thread(() -> {
                        while (true) {
                            writeAndCommit(connection);
                            System.out.println("committed");
                        }
                    })
                    .start();
        }
    }

    private Connection writer() throws SQLException {
        var database = folder.resolve("turns");
        if (Files.notExists(database)) {
            schema(database);
        }
        var connection = source(database).getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static OneWriterDataSource source(Path database) {
        var source = new OneWriterDataSource();
        source.setUrl(url(database));
        source.setUser("wellness");
        source.setPassword("wellness");
        return source;
    }

    private static String url(Path database) {
        return "jdbc:h2:file:" + database.resolve("db").toAbsolutePath() + ";MODE=MySQL;WRITE_DELAY=0";
    }

    private static void schema(Path database) throws SQLException {
        var plain = new JdbcDataSource();
        plain.setURL(url(database));
        try (var connection = plain.getConnection("wellness", "wellness");
                var statement = connection.createStatement()) {
            statement.execute("create table head (id int primary key, num bigint)");
            statement.execute("insert into head values (1, 0)");
            statement.execute("create table log (num bigint primary key, body varchar(4000))");
            statement.execute("create table live (entry varchar(40) primary key, num bigint)");
            for (var table = 0; table < 12; table++) {
                statement.execute("create table t" + table + " (x varchar(200) primary key)");
            }
        }
    }

    private static void writeAndCommit(Connection connection) {
        try {
            write(connection);
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As a publication does: rows here and there, the next number under a lock, what it stands for, the number. */
    private static void write(Connection connection) throws SQLException {
        var random = ThreadLocalRandom.current();
        for (var row = 0; row < 6; row++) {
            var table = "insert into t" + random.nextInt(12);
            update(connection, table + " values ('" + UUID.randomUUID() + "')");
        }
        var number = count(connection, "select num from head where id = 1 for update") + 1;
        update(connection, "insert into log values (" + number + ", '" + "x".repeat(500) + "')");
        update(connection, "insert into live values ('" + UUID.randomUUID() + "', " + number + ")");
        update(connection, "update head set num = " + number + " where id = 1");
    }

    private static void update(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private static long count(Connection connection, String sql) {
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void take(WriterTurn turn) {
        try {
            turn.take();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
