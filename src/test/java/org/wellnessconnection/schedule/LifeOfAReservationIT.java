package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.wellnessconnection.fixtures.Letterbox;
import org.wellnessconnection.fixtures.MySql;
import org.wellnessconnection.fixtures.Person;
import org.wellnessconnection.fixtures.Traces;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.mail.Mailbox.Arrived;

/**
 * The letters of a whole life, sent by the server as people get them: programs that guard mailboxes open every link of
 * every letter before anybody reads it, and nothing may come of that; and once the session is three days past, nothing is
 * left of who was there.
 */
@EnabledIfSystemProperty(
        named = "wellness.test.database",
        matches = "mysql",
        disabledReason = "H2's file belongs to the server as long as it runs; ForgettingTest looks into H2")
class LifeOfAReservationIT {

    private static final String CANARY = "Quillibrandt Xyloquetzal";
    private static final String CANARY_AT_HOME = "Quilli.Brandt+groups@xyloquetzal-health.example";
    private static final String NETWORK = "203.0.113.77";

    /** What {@link #everyLetterThereIs} sends in one language. */
    private static final int LETTERS_OF_A_LIFE = 16;

    /** Rows that change because time passes and for no other reason: whose turn it is to do what. */
    private static final String TURNS = "platform_job";

    private final RunningSchedule running = RunningSchedule.shared();

    @Test
    void openingEveryLinkOfEveryLetterChangesNoRow() throws Exception {
        for (var language : Language.values()) {
            everyLetterThereIs(language);
        }
        var letters = running.letterbox().all().stream()
                .filter(letter -> letter.to().matches(".*life-(ann|bea|cal|dan|eve)-.*"))
                .toList();
        assertThat(kinds(letters)).containsAll(LetterTour.KINDS);
        assertThat(letters).hasSize(2 * LETTERS_OF_A_LIFE);
        var links = Letterbox.links(letters);
        assertThat(links)
                .anyMatch(link -> link.contains("/en/reservation/"))
                .anyMatch(link -> link.contains("/fr/reservation/"))
                .anyMatch(link -> link.contains("/en/join/"))
                .anyMatch(link -> link.contains("/fr/rejoindre/"));

        var before = rows();
        for (var link : links) {
            if (link.startsWith(running.server().address("/").toString())) {
                open(link);
            }
        }

        assertThat(changed(before, rows())).isEmpty();
    }

    /** Every kind of letter, and some twice, by the product's own deeds; then everything has left. */
    private void everyLetterThereIs(Language language) throws InterruptedException {
        var sessions = running.emptySessions();
        var one = sessions.getFirst();
        var two = sessions.get(1);
        var three = sessions.get(2);
        running.sql("update schedule_session set capacity = 1 where id = '" + one + "'");
        var ann = running.reserve(one, "ann", language);
        var bea = running.reserve(one, "bea", language);
        var cal = running.reserve(one, "cal", language);
        running.lettersLeave();
        running.room().with(cases -> cases.keeping().change(ann, "Ann", language, CalendarEntry.FULL));
        running.lettersLeave();
        running.room().with(cases -> cases.keeping().cancel(ann));
        running.lettersLeave();
        running.room().with(cases -> cases.keeping().decline(bea));
        running.lettersLeave();
        running.sql("update schedule_reservation set offer_until = utc_timestamp(6) - interval 1 second where state ="
                + " 'OFFERED'");
        running.room().with(cases -> cases.offering().endOffers(one));
        running.lettersLeave();
        var dan = running.reserve(one, "dan", language);
        running.lettersLeave();
        running.room().with(cases -> cases.keeping().move(dan, two));
        running.lettersLeave();
        running.room().with(cases -> {
            var session = cases.sessions().get(two);
            cases.rescheduling()
                    .changeOne(
                            ScheduleRoom.SCHEDULER,
                            two,
                            session.plan(),
                            session.localStart().plusMinutes(5),
                            session.zone());
        });
        running.lettersLeave();
        running.sql(
                "update schedule_reservation set created_at = utc_timestamp(6) - interval 2 day where session_id = '"
                        + two + "'");
        running.shift(two, "10 minute");
        running.jobsRun(Set.of("schedule.reminders"));
        running.lettersLeave();
        running.shift(two, "-90 minute");
        running.jobsRun(Set.of("schedule.reminders"));
        running.lettersLeave();
        running.reserve(three, "eve", language);
        running.lettersLeave();
        running.room().with(cases -> cases.rescheduling().cancel(ScheduleRoom.SCHEDULER, three));
        running.lettersLeave();
        assertThat(cal).isNotEmpty();
    }

    private void open(String link) {
        for (var method : List.of("GET", "HEAD", "GET")) {
            var answer = running.server()
                    .send(HttpRequest.newBuilder(URI.create(link)).method(method, BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(method + " " + link).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(link).isEmpty();
        }
    }

    @Test
    void onlySendingTheFormCancelsAndTheLetterSaysSo() throws Exception {
        var token = running.reserve(running.emptySessions().getFirst(), "leaves", Language.EN);
        var path = "/en/reservation/" + token;

        var visitor = Person.visitor(running.server());
        var answer = visitor.send(visitor.form(path, "cancel"), path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        running.lettersLeave();
        assertThat(running.letterbox().to("life-leaves-en@example.ca"))
                .anyMatch(letter -> letter.calendar().contains("METHOD:CANCEL"));
    }

    /** SPEC R11. Somebody unmistakable goes through a whole life; three days later nobody could tell that they were here. */
    @Test
    void nothingOfACanaryIsLeftAnywhereThreeDaysAfterTheSession() throws Exception {
        var session = running.emptySessions().get(3);
        reserveByApi(session);
        running.lettersLeave();
        var first = running.letterbox().to("xyloquetzal").getFirst();
        var manage = Letterbox.path(first, "/reservation/");
        var join = Letterbox.path(first, "/join/");
        for (var path : List.of(manage, join, manage + "?email=" + CANARY_AT_HOME)) {
            running.server().get(path, "X-Forwarded-For", NETWORK);
        }
        lostLink();
        running.shift(session, "10 minute");
        running.sql(
                "update schedule_reservation set created_at = utc_timestamp(6) - interval 2 day where session_id = '"
                        + session + "'");
        running.jobsRun(Set.of("schedule.reminders"));
        running.lettersLeave();
        running.shift(session, "-90 minute");
        running.jobsRun(Set.of("schedule.reminders"));
        running.lettersLeave();
        var traces = traces(session, List.of(manage, join));
        assertThat(found(traces)).as("before").isNotEmpty();
        assertThat(running.letterbox().to("xyloquetzal")).hasSizeGreaterThan(3);

        threeDaysPass(session);

        assertThat(found(traces)).as("afterwards").isEmpty();
        accessLogIsWritten();
        assertThat(inFiles(plainTraces(List.of(manage, join)), running.accessLogs()))
                .as("the access log, at any time")
                .isEmpty();
        assertThat(inFiles(List.of(needle("name", CANARY)), mySqlData()))
                .as("MySQL's own files and logs, at any time")
                .isEmpty();
        assertThat(running.texts(
                        "select people from schedule_tally where kind = 'SEATED' and session_id = '" + session + "'"))
                .as("counts stay")
                .containsExactly("1");
    }

    private void reserveByApi(String session) {
        var body = "{\"name\":\"" + CANARY + "\",\"email\":\"" + CANARY_AT_HOME
                + "\",\"standing\":\"resident\",\"rules\":true,\"entry\":\"full\"}";
        var answer = running.server()
                .send(HttpRequest.newBuilder(
                                running.server().address("/api/v1/en/sessions/" + session + "/reservations"))
                        .header("Content-Type", "application/json")
                        .header("X-Forwarded-For", NETWORK)
                        .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    private void lostLink() throws InterruptedException {
        running.room()
                .with(cases -> cases.reserving()
                        .sendLinksAgain(EmailAddress.parse(CANARY_AT_HOME).orElseThrow()));
        running.lettersLeave();
    }

    /** The rows that say when are moved back, the files in the folder are made old, and the jobs get their turn. */
    private void threeDaysPass(String session) throws Exception {
        running.shift(session, "-80 hour");
        running.sql("update platform_allowance set ends_at = utc_timestamp(6) - interval 1 second");
        for (var letter : running.letterbox().to("xyloquetzal")) {
            Files.setLastModifiedTime(
                    running.letterbox().folder().resolve(letter.id() + ".eml"), FileTime.from(Instant.EPOCH));
        }
        running.jobsRun(running.texts("select name from platform_job"));
        assertThat(running.texts("select id from schedule_session where forgotten_at is not null"))
                .contains(session);
    }

    private record Needle(String what, String text) {}

    private static Needle needle(String what, String text) {
        return new Needle(what, text);
    }

    /** What somebody who reads files would look for. */
    private static List<Needle> plainTraces(List<String> links) {
        var needles = new ArrayList<>(List.of(
                needle("name", CANARY),
                needle("first name", "Quillibrandt"),
                needle("address", "xyloquetzal"),
                needle("network", "203.0.113.")));
        links.forEach(link -> needles.add(needle("token", link.substring(link.lastIndexOf('/') + 1))));
        return needles;
    }

    /**
     * And what somebody would who knows the tables: hashes, the entry in a calendar, sealed bytes. The id of a reservation
     * is a random number that nothing leads to any more; the outbox remembers it for a month.
     */
    private List<Needle> traces(String session, List<String> links) throws SQLException {
        var needles = new ArrayList<>(plainTraces(links));
        for (var column : List.of("live_key", "uid")) {
            running.texts("select " + column + " from schedule_reservation where session_id = '" + session + "'")
                    .forEach(text -> needles.add(needle(column, text)));
        }
        running.texts("select l.token_hash from schedule_link l join schedule_reservation r on r.id = l.reservation_id"
                        + " where r.session_id = '" + session + "'")
                .forEach(text -> needles.add(needle("hash of a token", text)));
        for (var column : List.of("name", "email")) {
            running.texts("select hex(g." + column
                            + ") from schedule_guest g join schedule_reservation r on r.id = g.id"
                            + " where r.session_id = '" + session + "'")
                    .forEach(text -> needles.add(needle("sealed " + column, text.toLowerCase(Locale.ROOT))));
        }
        return needles;
    }

    /** Where each is found: in which table, or in which file below the data folder. */
    private Set<String> found(List<Needle> needles) throws SQLException, IOException {
        var found = new TreeSet<String>();
        rows().forEach((table, rows) -> {
            for (var needle : needles) {
                if (rows.stream().anyMatch(row -> row.contains(needle.text().toLowerCase(Locale.ROOT)))) {
                    found.add(needle.what() + " in " + table);
                }
            }
        });
        found.addAll(inFiles(needles, running.data()));
        return found;
    }

    /** In any spelling that programs give a text: as it is, in 16 bits, in Base64, in hexadecimal digits. */
    private static Set<String> inFiles(List<Needle> needles, Path folder) throws IOException {
        var found = new TreeSet<String>();
        Traces.read(folder, (file, content) -> {
            if (file.toString().endsWith(".jar")) {
                return;
            }
            for (var needle : needles) {
                if (spellings(needle.text()).anyMatch(content::contains)) {
                    found.add(needle.what() + " in " + folder.relativize(file));
                }
            }
        });
        return found;
    }

    private static Stream<String> spellings(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var base64 = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        return Stream.of(
                text,
                text.toLowerCase(Locale.ROOT),
                new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1),
                base64.substring(0, base64.length() - 2),
                HexFormat.of().formatHex(bytes));
    }

    /** The server writes it when it has collected enough. */
    private void accessLogIsWritten() throws IOException {
        for (var request = 0;
                request < 5_000 && !(accessLog().contains("GET") && accessLog().contains("POST"));
                request++) {
            running.server().get("/robots.txt");
        }
        assertThat(accessLog()).contains("GET", "POST");
    }

    private String accessLog() throws IOException {
        var all = new StringBuilder();
        Traces.read(running.accessLogs(), (file, content) -> all.append(content));
        return all.toString();
    }

    private Path mySqlData() {
        return MySql.shared().folder();
    }

    private Set<String> kinds(List<Arrived> letters) {
        var ids = letters.stream().map(letter -> "'" + letter.id() + "'").collect(Collectors.joining(","));
        return running.texts(
                "select substring_index(dedupe_key, ':', 1) from platform_outbox where id in (" + ids + ")");
    }

    /** Every row of every table but {@link #TURNS}, whole, bytes as hexadecimal digits, in small letters. */
    private Map<String, List<String>> rows() throws SQLException {
        var rows = new TreeMap<String, List<String>>();
        for (var table :
                running.texts("select table_name from information_schema.tables where table_schema = database()")) {
            if (!table.equals(TURNS)) {
                rows.put(table, rowsOf(table));
            }
        }
        return rows;
    }

    private List<String> rowsOf(String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = running.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select * from " + table)) {
            var columns = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                var row = new StringBuilder();
                for (var column = 1; column <= columns; column++) {
                    var value = answer.getObject(column);
                    row.append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value)
                            .append('|');
                }
                rows.add(row.toString().toLowerCase(Locale.ROOT));
            }
        }
        return rows.stream().sorted().toList();
    }

    private static Map<String, List<String>> changed(
            Map<String, List<String>> before, Map<String, List<String>> after) {
        var changed = new TreeMap<>(after);
        changed.entrySet().removeIf(table -> table.getValue().equals(before.get(table.getKey())));
        return changed;
    }
}
