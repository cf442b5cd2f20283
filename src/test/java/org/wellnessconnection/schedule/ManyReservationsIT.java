package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.Letterbox;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.MySql;
import org.wellnessconnection.fixtures.Person;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.mail.Mailbox.Arrived;

/**
 * Five hundred people after thirty seats at once, over two nodes: thirty have one, and the rest stand in line (SPEC Q4).
 * The same while a node, or MySQL, dies among them. People whose request was not answered send it again, at the other
 * node; whoever was answered does not, so what was acknowledged and lost would be missing in the end.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(
        named = "wellness.test.database",
        matches = "mysql",
        disabledReason = "H2's file belongs to one node")
class ManyReservationsIT {

    private static final int PEOPLE = 500;
    private static final int SEATS = 30;
    private static final int AT_ONCE = 32;

    /** The fault comes when so many have been answered, with others on their way. */
    private static final int IN_THE_MIDDLE = 150;

    /** Letters that a dying node may have been carrying away: one for each of its workers. */
    private static final int UNDER_WAY = 2;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private @Nullable MySql mysql;
    private @Nullable DatabaseUnderTest database;
    private @Nullable Server first;
    private @Nullable Server second;

    @BeforeAll
    void start() {
        mysql = MySql.start();
        var shared = mysql.freshDatabase();
        database = shared;
        first = Server.start(Server.freshFolder(), shared, Map.of("WELLNESS_PROXIES", "1", "WELLNESS_DEMO", "true"));
        second = Server.start(Server.freshFolder(), shared, Map.of("WELLNESS_PROXIES", "1"));
    }

    @AfterAll
    void stop() {
        one().close();
        other().close();
        mySql().close();
    }

    @Test
    void fiveHundredAtOnceTakeThirtySeatsAndNobodyIsLost() throws Exception {
        var crowd = new Crowd("all");

        crowd.reserve(() -> {});

        assertThat(crowd.unforeseen(202)).isEmpty();
        assertThat(crowd.answers).hasSize(PEOPLE);
        everybodyHasWhatTheyWereTold(crowd, 0);
    }

    @Test
    void aNodeThatDiesAmongThemLosesNobodyAndTellsNobodyTwice() throws Exception {
        var crowd = new Crowd("node");

        crowd.reserve(() -> other().kill());

        assertThat(crowd.unforeseen(202)).isEmpty();
        everybodyHasWhatTheyWereTold(crowd, UNDER_WAY);
        other().restart();
        assertThat(other().get("/en/sessions/" + crowd.session).statusCode()).isEqualTo(200);
    }

    @Test
    void aDatabaseThatDiesAmongThemLosesNobodyAndTellsNobodyTwice() throws Exception {
        var crowd = new Crowd("database");

        crowd.reserve(() -> {
            mySql().kill();
            mySql().restart();
        });

        assertThat(crowd.unforeseen(202, 503)).isEmpty();
        everybodyHasWhatTheyWereTold(crowd, 2 * UNDER_WAY);
    }

    private void everybodyHasWhatTheyWereTold(Crowd crowd, int mayBeCarriedTwice) throws Exception {
        assertThat(counts(crowd.session))
                .isEqualTo(Map.of(
                        "SEATED", (long) SEATS,
                        "WAITING", (long) PEOPLE - SEATS,
                        "people", (long) PEOPLE,
                        "places", (long) PEOPLE,
                        "seats taken", (long) SEATS,
                        "waiting", (long) PEOPLE - SEATS,
                        "overtaken", 0L));
        lettersLeave(crowd.session);
        var letters = everybodyHasOneLetter(crowd, mayBeCarriedTwice);
        freedSeatsGoToThoseWhoWait(crowd, letters);
    }

    /** What is written in the tables of this session, and how many wait who came before somebody with a seat. */
    private Map<String, Long> counts(String session) throws SQLException {
        var of = " from schedule_reservation r where r.session_id = '" + session + "' and r.state = ";
        var row = " from schedule_session where id = '" + session + "'";
        var counts = new TreeMap<String, Long>();
        counts.put("SEATED", number("select count(*)" + of + "'SEATED'"));
        counts.put("WAITING", number("select count(*)" + of + "'WAITING'"));
        counts.put(
                "people",
                number("select count(distinct live_key) from schedule_reservation where session_id = '" + session
                        + "'"));
        counts.put(
                "places",
                number("select count(distinct place) from schedule_reservation where session_id = '" + session + "'"));
        counts.put("seats taken", number("select seats_taken" + row));
        counts.put("waiting", number("select waiting" + row));
        counts.put(
                "overtaken",
                number("select count(*)" + of + "'WAITING' and r.place < (select max(s.place) from"
                        + " schedule_reservation s where s.session_id = r.session_id and s.state = 'SEATED')"));
        return counts;
    }

    /** All of them, and those that a dead worker held when its lease ends, which is not waited for here. */
    private void lettersLeave(String session) throws InterruptedException {
        var of = " from platform_outbox o join schedule_reservation r on r.id = o.subject where r.session_id = '"
                + session + "' and ";
        Letterbox.await("letters have left", PATIENCE, () -> {
            update("update platform_outbox set due_at = utc_timestamp(6) where state in ('CLAIMED', 'UNDER_WAY')"
                    + " and due_at < utc_timestamp(6) + interval 165 second");
            return number("select count(*)" + of + "o.ended_at is null") == 0;
        });
        assertThat(number("select count(*)" + of + "o.state <> 'DONE'")).isZero();
    }

    /**
     * One row of the outbox for each person, and one letter for each row. A letter that was under way when its node died
     * is carried again, as the same message with the same id; whoever asked twice is told twice.
     */
    private List<Arrived> everybodyHasOneLetter(Crowd crowd, int mayBeCarriedTwice) throws SQLException {
        var ordered = texts("select o.id from platform_outbox o join schedule_reservation r on r.id = o.subject"
                + " where r.session_id = '" + crowd.session + "' and o.dedupe_key not like '%:again:%'");
        assertThat(ordered).hasSize(PEOPLE);
        var letters = new ArrayList<Arrived>();
        for (var node : List.of(one(), other())) {
            new Letterbox(node.data())
                    .all().stream()
                            .filter(letter -> ordered.contains(letter.id()))
                            .forEach(letters::add);
        }
        var people = new TreeSet<>(letters.stream().map(Arrived::to).toList());
        assertThat(people).hasSize(PEOPLE).allMatch(address -> address.contains(crowd.name));
        assertThat(letters).hasSizeBetween(PEOPLE, PEOPLE + mayBeCarriedTwice);
        assertThat(letters.stream().map(Arrived::id).distinct()).hasSize(PEOPLE);
        return letters;
    }

    /** Three give their seats back: the first three in line are offered them, are told, and nobody else gets one. */
    private void freedSeatsGoToThoseWhoWait(Crowd crowd, List<Arrived> letters) throws Exception {
        var next = texts("select id from schedule_reservation where session_id = '" + crowd.session
                + "' and state = 'WAITING' order by place limit 3");
        letters.stream()
                .filter(letter -> !letter.calendar().isEmpty())
                .limit(3)
                .forEach(letter -> giveBack(Letterbox.path(letter, "/reservation/")));

        var ids = "('" + String.join("','", next) + "')";
        assertThat(texts("select state from schedule_reservation where id in " + ids))
                .containsExactly("OFFERED");
        assertThat(number("select seats_taken from schedule_session where id = '" + crowd.session + "'"))
                .isEqualTo(SEATS);
        lettersLeave(crowd.session);
        assertThat(number("select count(*) from platform_outbox where state = 'DONE' and subject in " + ids
                        + " and dedupe_key like 'waitlist.offered:%'"))
                .isEqualTo(3);
    }

    private void giveBack(String path) {
        var visitor = Person.visitor(one());
        var answer = visitor.send(visitor.form(path, "cancel"), path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    /** Something that breaks. */
    @FunctionalInterface
    private interface Fault {
        void happen() throws Exception;
    }

    /** Five hundred people and the session that they all want. */
    private final class Crowd {

        private final String name;
        private final String session = nextSession();
        private final Queue<HttpResponse<String>> answers = new ConcurrentLinkedQueue<>();
        private final CountDownLatch middle = new CountDownLatch(IN_THE_MIDDLE);

        Crowd(String name) {
            this.name = name;
        }

        void reserve(Fault fault) throws Exception {
            var people = new ArrayList<Future<?>>();
            try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
                for (var number = 0; number < PEOPLE; number++) {
                    var guest = number;
                    people.add(pool.submit(() -> reserveUntilAnswered(guest)));
                }
                assertThat(middle.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
                fault.happen();
                for (var person : people) {
                    done(person);
                }
            }
        }

        private static void done(Future<?> person) throws InterruptedException {
            try {
                person.get();
            } catch (ExecutionException broken) {
                throw new AssertionError(broken.getCause());
            }
        }

        private void reserveUntilAnswered(int guest) {
            var end = System.nanoTime() + PATIENCE.toNanos();
            for (var attempt = 0; System.nanoTime() < end; attempt++) {
                var answer = ask((guest + attempt) % 2 == 0 ? one() : other(), guest);
                answer.ifPresent(answers::add);
                if (answer.filter(said -> said.statusCode() == 202).isPresent()) {
                    middle.countDown();
                    return;
                }
                pause();
            }
            throw new AssertionError("nobody ever answered guest " + guest);
        }

        /** What was answered with another status than these, each with what it says. */
        List<String> unforeseen(Integer... foreseen) {
            return answers.stream()
                    .filter(answer -> !List.of(foreseen).contains(answer.statusCode()))
                    .map(answer -> answer.statusCode() + " " + answer.body())
                    .toList();
        }

        private Optional<HttpResponse<String>> ask(Server node, int guest) {
            var body =
                    "{\"name\":\"Guest %d\",\"email\":\"%s%d@example.ca\",\"standing\":\"resident\",\"rules\":true,\"waitlist\":true}"
                            .formatted(guest, name, guest);
            var network = "10." + (guest / 250 + 4 * name.length()) + "." + guest % 250 + ".1";
            try {
                return Optional.of(node.send(
                        HttpRequest.newBuilder(node.address("/api/v1/en/sessions/" + session + "/reservations"))
                                .version(HttpClient.Version.HTTP_1_1)
                                .header("Content-Type", "application/json")
                                .header("X-Forwarded-For", network)
                                .POST(HttpRequest.BodyPublishers.ofString(body))));
            } catch (UncheckedIOException unanswered) {
                return Optional.empty();
            }
        }

        /** As people do before they try again. */
        private static void pause() {
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A session of which nobody has taken a seat, as far ahead as there is one. */
    private String nextSession() {
        var session = Management.json(one().get("/api/v1/en/sessions?format=formal-peer-support"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(open -> open.getJsonObject("seats").getInt("free") == SEATS)
                .map(open -> open.getString("id"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        update("update schedule_session set waitlist = " + PEOPLE + " where id = '" + session + "'");
        return session;
    }

    private Server one() {
        return Objects.requireNonNull(first);
    }

    private Server other() {
        return Objects.requireNonNull(second);
    }

    private MySql mySql() {
        return Objects.requireNonNull(mysql);
    }

    private long number(String query) {
        return texts(query).stream().mapToLong(Long::parseLong).findFirst().orElse(0);
    }

    /** What the first column says, each once, in order. */
    private Set<String> texts(String query) {
        var texts = new LinkedHashSet<String>();
        try (var connection = Objects.requireNonNull(database).connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(query, broken);
        }
        return texts;
    }

    /** The nodes are at work on the same rows: as they do, whoever the database chose to give way to another tries again. */
    private void update(String statement) {
        try (var connection = Objects.requireNonNull(database).connect();
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        } catch (SQLTransactionRollbackException gaveWay) {
            update(statement);
        } catch (SQLException broken) {
            throw new IllegalStateException(statement, broken);
        }
    }
}
