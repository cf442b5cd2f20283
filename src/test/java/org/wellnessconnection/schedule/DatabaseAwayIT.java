package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.wellnessconnection.fixtures.Letterbox;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.MySql;
import org.wellnessconnection.fixtures.Person;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.fixtures.WebForm;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;

/**
 * The database goes away under a running node and comes back. What is public stands in the read model and is served all the
 * while; what needs the database says so, loses nothing that was typed, and works again by itself.
 */
@EnabledIfSystemProperty(
        named = "wellness.test.database",
        matches = "mysql",
        disabledReason = "H2 lives in the server's own process and does not go away before it")
class DatabaseAwayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Texts TEXTS = new Texts();

    @Test
    void whatIsPublicIsServedAndWhatWasTypedGoesOffAgain() throws Exception {
        var mysql = MySql.start();
        var server = Server.start(Server.freshFolder(), mysql.freshDatabase(), Map.of("WELLNESS_DEMO", "true"));
        try (mysql;
                server) {
            var session = session(server);
            var form = filledIn(server, session);

            mysql.kill();

            for (var path : contentOf()) {
                assertThat(server.get(path).statusCode()).as(path).isEqualTo(200);
            }
            for (var language : Language.values()) {
                pagesSaySo(server, session, language);
                programsAreTold(server, session, language);
            }
            nobodyWaitsForIt(server, session);
            var kept = sentInVain(server, form);

            mysql.restart();

            goesOffAgain(server, kept);
        }
    }

    private static List<String> contentOf() {
        return List.of(
                "/en",
                "/fr",
                "/en/questions",
                "/fr/questions",
                "/en/search?q=burnout",
                "/fr/recherche?q=recherche",
                "/en/glossary",
                "/api/v1/types",
                "/api/v1/en/faq",
                "/api/v1/en/suggest?q=slee",
                "/api/v1/fr/search?q=groupe",
                "/theme/site.css");
    }

    private static void pagesSaySo(Server server, String session, Language language) {
        for (var address : List.of(SchedulePaths.session(session), SchedulePaths.list(), SchedulePaths.sent(session))) {
            var answer = server.get(address.in(language));
            assertAway(answer);
            assertThat(answer.body())
                    .as(address.in(language))
                    .contains(TEXTS.in(language).get("platform.page.away.title"))
                    .contains(TEXTS.in(language).get("platform.page.away.text"))
                    .contains("lang=\"" + language.tag() + "\"");
        }
        assertAway(server.get("/calendar/" + language.code() + ".ics"));
    }

    private static void programsAreTold(Server server, String session, Language language) {
        var sessions = "/api/v1/" + language.code() + "/sessions";
        var reserve = HttpRequest.newBuilder(server.address(sessions + "/" + session + "/reservations"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"Robin\",\"email\":\"robin@example.ca\","
                        + "\"standing\":\"resident\",\"rules\":true}"));
        for (var answer : List.of(server.get(sessions), server.get(sessions + "/" + session), server.send(reserve))) {
            assertAway(answer);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(Management.json(answer).getString("type")).isEqualTo("/problems/away");
            assertThat(Management.json(answer).getString("detail"))
                    .isEqualTo(TEXTS.in(language).get("platform.problem.away.detail"));
        }
    }

    /** EclipseLink by itself would try again for ten seconds and hold a thread of the server for each visitor. */
    private static void nobodyWaitsForIt(Server server, String session) {
        var began = System.nanoTime();

        assertAway(server.get(SchedulePaths.session(session).in(Language.EN)));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    private static WebForm sentInVain(Server server, WebForm form) {
        var answer = Person.visitor(server).send(form);

        assertAway(answer);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).contains(TEXTS.in(Language.FR).get("platform.page.unsent.text"));
        var kept = WebForm.of(answer.body(), "again");
        assertThat(kept.action()).isEqualTo(form.action());
        for (var field : List.of("name", "email", "standing", "rules", "language", "entry", "wish", "form-stamp")) {
            assertThat(kept.value(field)).as(field).isEqualTo(form.value(field));
        }
        return kept;
    }

    private static void goesOffAgain(Server server, WebForm kept) throws InterruptedException {
        Letterbox.await(
                "sessions are back", PATIENCE, () -> server.get(kept.action()).statusCode() == 200);
        Letterbox.await(
                "the form is taken",
                PATIENCE,
                () -> Person.visitor(server).send(kept).statusCode() == 303);
        Letterbox.await(
                "a letter has come",
                PATIENCE,
                () -> !new Letterbox(server.data()).to("away@example.ca").isEmpty());
    }

    private static void assertAway(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(answer.body()).doesNotContainIgnoringCase("exception", "mysql", "jdbc", "127.0.0.1:");
    }

    private static String session(Server server) {
        return Management.json(server.get("/api/v1/en/sessions"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("state").equals("open"))
                .map(one -> one.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    private static WebForm filledIn(Server server, String session) {
        return Person.visitor(server)
                .form(SchedulePaths.session(session).in(Language.FR), "reserve")
                .with("name", "Zoé \"Z\" <& Co>")
                .with("email", "away@example.ca")
                .with("standing", Standing.FELLOW.name())
                .with("rules", "yes");
    }
}
