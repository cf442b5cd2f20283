package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.fixtures.Letterbox;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.kernel.Language;

/** The public API of sessions (SPEC A3): the states, errors and limits of the pages, and never anybody's name. */
@EnabledIfSystemProperty(
        named = "wellness.test.database",
        matches = "mysql",
        disabledReason = "H2's file belongs to the server as long as it runs")
class SessionsApiIT {

    /** Each test comes from a network of its own: what one has used up is no other's. */
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private final RunningSchedule running = RunningSchedule.shared();
    private final String network = "10.99." + NETWORKS.incrementAndGet() + ".1";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        open         | capacity = 8
        open         | capacity = 1, opens_days = 180
        waitlist     | seats_taken = 8, capacity = 8, waitlist = 10
        waitlist     | seats_taken = 8, capacity = 8, waitlist = 10, waiting = 3
        full         | seats_taken = 8, capacity = 8, waitlist = 0
        full         | seats_taken = 8, capacity = 8, waitlist = 3, waiting = 3
        not-open-yet | opens_days = 1
        closed       | closes_minutes = 400000
        cancelled    | state = 'CANCELLED'
        """)
    void aSessionSaysWhereItStandsInTheWordsOfItsPage(String state, String row) throws InterruptedException {
        var session = running.emptySessions().getFirst();
        var before = running.texts("select concat_ws(', ', concat('capacity = ', capacity), concat('seats_taken = ',"
                        + " seats_taken), concat('waitlist = ', waitlist), concat('waiting = ', waiting),"
                        + " concat('opens_days = ', opens_days), concat('closes_minutes = ', closes_minutes),"
                        + " 'state = \\'OPEN\\'') from schedule_session where id = '" + session + "'")
                .iterator()
                .next();
        running.sql("update schedule_session set " + row + " where id = '" + session + "'");

        try {
            for (var language : Language.values()) {
                soon(() -> one(language, session).getString("state").equals(state));
            }
        } finally {
            running.sql("update schedule_session set " + before + " where id = '" + session + "'");
        }
    }

    @Test
    void neitherANameNorAnAddressNorALinkThatJoinsIsEverAnswered() {
        var session = running.emptySessions().getFirst();
        running.reserve(session, "unseen", Language.EN);
        assertThat(running.texts("select joining_link from schedule_session where id = '" + session + "'"))
                .anyMatch(link -> link.contains("video.example.ca"));

        for (var path : List.of("/en/sessions", "/fr/sessions", "/en/sessions/" + session, "/fr/sessions/" + session)) {
            var answer = ask(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .doesNotContainIgnoringCase("unseen", "example.ca", "video", "guest", "facilitator", "Sample")
                    .contains("\"seats\"");
        }
        assertThat(one(Language.EN, session).keySet())
                .isSubsetOf(
                        "id",
                        "format",
                        "title",
                        "language",
                        "start",
                        "end",
                        "localStart",
                        "zone",
                        "minutes",
                        "state",
                        "seats",
                        "waitlist",
                        "closes",
                        "opens",
                        "href",
                        "alternates",
                        "modified");
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=3, limit",
        "?from=yesterday, from",
        "?from=2027-01-01&to=2026-01-01, to",
        "?from=2027-01-01&to=2029-01-01, to",
        "?language=de, language",
        "?format=a&format=b, format"
    })
    void whatIsNotKnownIsRefusedByName(String query, String parameter) {
        var answer = ask("/en/sessions" + query);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(problem(answer).getJsonArray("errors").getJsonObject(0).getString("parameter"))
                .isEqualTo(parameter);
    }

    @Test
    void everyFaultOfARequestIsToldAtOnceWithItsPlace() {
        var session = running.emptySessions().getFirst();

        var answer = post("fr", session, "{\"name\":\"\",\"email\":\"no address\",\"rules\":false,\"shoe\":43}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Language")).contains("fr-CA");
        assertThat(problem(answer).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer"))
                .contains("/name", "/email", "/rules", "/standing", "/shoe");
        assertThat(answer.body()).doesNotContain("no address");
    }

    @Test
    void theAnswerIsTheSameForEveryAddressAndTheSameAddressIsOneSeat() throws InterruptedException {
        var session = running.emptySessions().getFirst();

        var first = post("en", session, person("robin@example.org", false));
        var again = post("en", session, person("Robin@Example.org", false));

        assertThat(List.of(first.statusCode(), again.statusCode())).containsOnly(202);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-store");
        soon(() -> {
            var seats = one(Language.EN, session).getJsonObject("seats");
            return seats.getInt("free") == seats.getInt("capacity") - 1;
        });
    }

    @Test
    void aFullSessionIsRefusedUnlessTheQueueWillDo() throws InterruptedException {
        var session = running.emptySessions().getFirst();
        running.sql("update schedule_session set capacity = 1 where id = '" + session + "'");
        assertThat(post("en", session, person("first@example.org", false)).statusCode())
                .isEqualTo(202);

        var refused = post("en", session, person("second@example.org", false));
        var queued = post("en", session, person("second@example.org", true));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(problem(refused).getString("reason")).isEqualTo("SESSION_FULL");
        assertThat(queued.statusCode()).isEqualTo(202);
        soon(() -> one(Language.EN, session).getJsonObject("waitlist").getInt("waiting") == 1);
    }

    @Test
    void oneNetworkReservesSoOftenADayAndOneAddressIsDroppedWithoutAWord() {
        var session = running.emptySessions().getFirst();
        for (var attempt = 1; attempt <= 20; attempt++) {
            assertThat(post("en", session, person("many@example.org", false)).statusCode())
                    .as("attempt " + attempt)
                    .isEqualTo(202);
        }

        var refused = post("en", session, person("another@example.org", false));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(60L, 86_400L);
        assertThat(running.texts("select count(*) from schedule_reservation where live_key is not null"
                        + " and session_id = '" + session + "'"))
                .containsExactly("1");
        assertThat(running.texts("select count(*) from platform_allowance where allowance_key like '%example%'"
                        + " or allowance_key like '%10.99%'"))
                .containsExactly("0");
    }

    @Test
    void whatIsNotThereAndWhatIsNoJsonSaySo() {
        assertThat(ask("/en/sessions/nothing").statusCode()).isEqualTo(404);
        assertThat(post("en", "nothing", person("a@example.org", false)).statusCode())
                .isEqualTo(404);
        var session = running.emptySessions().getFirst();
        assertThat(post("en", session, "{\"name\":").statusCode()).isEqualTo(400);
        assertThat(post("en", session, "[]").statusCode()).isEqualTo(400);
    }

    @Test
    void whoHasAnAnswerAlreadyIsNotSentItAgain() {
        var path = "/api/v1/en/sessions/" + running.emptySessions().getFirst();
        var etag = running.server().get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(running.server().get(path, "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        assertThat(running.server().get(path).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("stale-while-revalidate"));
    }

    /** What is public of seats may be a second old. */
    private static void soon(BooleanSupplier condition) throws InterruptedException {
        Letterbox.await("the API says so", Duration.ofSeconds(10), condition);
    }

    private static String person(String email, boolean mayWait) {
        return "{\"name\":\"Robin\",\"email\":\"" + email + "\",\"standing\":\"resident\",\"rules\":true,\"waitlist\":"
                + mayWait + "}";
    }

    private JsonObject one(Language language, String session) {
        return Management.json(ask("/" + language.code() + "/sessions/" + session));
    }

    private HttpResponse<String> ask(String path) {
        return running.server().get("/api/v1" + path);
    }

    private HttpResponse<String> post(String locale, String session, String body) {
        return running.server()
                .send(HttpRequest.newBuilder(running.server()
                                .address("/api/v1/" + locale + "/sessions/" + session + "/reservations"))
                        .header("Content-Type", "application/json")
                        .header("X-Forwarded-For", network)
                        .POST(BodyPublishers.ofString(body)));
    }

    private static JsonObject problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        return Management.json(answer);
    }
}
