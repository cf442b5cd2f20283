package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.fixtures.Browser;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.schedule.LetterTour.Meant;
import org.wellnessconnection.schedule.LetterTour.Stop;

/**
 * Calendars read by a program of another world: ical.js, as mail programs in browsers do. The two readers of {@link
 * CalendarsTest} are of one kind with us; what all three read alike is what the standard says.
 */
@EnabledIfSystemProperty(
        named = "wellness.test.database",
        matches = "mysql",
        disabledReason = "calendars are the same whatever the database, and the server with sessions is over MySQL")
class CalendarsInBrowserIT {

    /** Where {@code ./wellness test} puts the npm package, once. */
    private static final String FOLDER = "WELLNESS_CALENDAR_READER";

    private static final String LOAD = "async script => { window.ICAL = (await import(script)).default; }";

    private static final String READ = """
            text => {
              const calendar = new ICAL.Component(ICAL.parse(text));
              const value = (component, name) => String(component.getFirstPropertyValue(name) ?? '');
              return {
                method: value(calendar, 'method'),
                name: value(calendar, 'x-wr-calname'),
                events: calendar.getAllSubcomponents('vevent').map(component => {
                  const event = new ICAL.Event(component, {strictExceptions: true});
                  return {
                    uid: event.uid,
                    sequence: String(event.sequence),
                    status: value(component, 'status'),
                    start: event.startDate.toJSDate().toISOString(),
                    end: event.endDate.toJSDate().toISOString(),
                    summary: event.summary,
                    place: event.location,
                    attendees: String(component.getAllProperties('attendee').length),
                    repeats: String(event.isRecurring()),
                    url: value(component, 'url'),
                  };
                }),
              };
            }
            """;

    private final Page page = Browser.shared().open(800);

    @BeforeEach
    void loadTheReader() throws IOException {
        var folder = Objects.requireNonNull(
                System.getenv(FOLDER), FOLDER + " is not set: run the tests with ./wellness test");
        var script = Files.readAllBytes(Path.of(folder, "package", "dist", "ical.min.js"));
        page.evaluate(LOAD, "data:text/javascript;base64," + Base64.getEncoder().encodeToString(script));
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLettersOfAWholeLifeAreReadAsWhatTheyAre(Language language) {
        try (var room = new ScheduleRoom()) {
            var stops = new LetterTour(room, language).travel();

            assertThat(stops).extracting(Stop::kind).containsAll(LetterTour.KINDS);
            stops.stream().filter(stop -> stop.meant() != Meant.NOTHING).forEach(this::isRead);
        }
    }

    private void isRead(Stop stop) {
        var calendar = read(stop.calendar().orElseThrow());

        assertThat(calendar.method()).as(stop.toString()).isEqualTo(stop.meant().method());
        assertThat(calendar.events()).as(stop.toString()).singleElement().satisfies(event -> {
            assertThat(event.get("uid")).startsWith(stop.uid());
            assertThat(event)
                    .containsEntry("sequence", Integer.toString(stop.sequence()))
                    .containsEntry("status", stop.meant().status())
                    .containsEntry("attendees", "1")
                    .containsEntry("repeats", "false");
            assertThat(instant(event, "start")).isEqualTo(stop.start());
            assertThat(instant(event, "end")).isEqualTo(stop.start().plusSeconds(3_600));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFeedHoldsWhatTheSiteListsAndNobodyInIt(Language language) {
        var feed = read(get("/calendar/" + language.code() + ".ics"));

        assertThat(feed.method()).isEqualTo("PUBLISH");
        assertThat(feed.name()).isEqualTo(language == Language.EN ? "Wellness Connection" : "Connexion bien-être");
        assertThat(feed.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event)
                        .containsEntry("attendees", "0")
                        .containsEntry("repeats", "false")
                        .hasEntrySatisfying(
                                "summary", summary -> assertThat(summary).isNotBlank())
                        .hasEntrySatisfying("url", url -> assertThat(url).contains("/" + language.code() + "/")));
        var byAddress =
                feed.events().stream().collect(Collectors.toMap(event -> event.get("url"), Function.identity()));
        assertThat(listed(language)).isNotEmpty().allSatisfy(session -> {
            var event = byAddress.get(session.getString("href"));
            assertThat(event).as("%s in the feed", session).isNotNull();
            assertThat(instant(Objects.requireNonNull(event), "start"))
                    .isEqualTo(Instant.parse(session.getString("start")));
            assertThat(instant(event, "end")).isEqualTo(Instant.parse(session.getString("end")));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFeedOfOneFormatIsAPartOfTheWhole(Language language) {
        var format = listed(language).getFirst().getString("format");

        var some = read(get("/calendar/" + language.code() + ".ics?format=" + format));

        assertThat(some.events()).isNotEmpty();
        assertThat(read(get("/calendar/" + language.code() + ".ics")).uids()).containsAll(some.uids());
    }

    /** What the reader made of a calendar. */
    private record Read(String method, String name, List<Map<String, String>> events) {

        List<String> uids() {
            return events.stream().map(event -> event.getOrDefault("uid", "")).toList();
        }
    }

    private Read read(String text) {
        var calendar = (Map<?, ?>) page.evaluate(READ, text);
        var events = ((List<?>) Objects.requireNonNull(calendar.get("events")))
                .stream().map(event -> texts((Map<?, ?>) event)).toList();
        return new Read(String.valueOf(calendar.get("method")), String.valueOf(calendar.get("name")), events);
    }

    private static Map<String, String> texts(Map<?, ?> event) {
        return event.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> String.valueOf(entry.getKey()), entry -> String.valueOf(entry.getValue())));
    }

    private static Instant instant(Map<String, String> event, String name) {
        return Instant.parse(event.getOrDefault(name, ""));
    }

    private static List<JsonObject> listed(Language language) {
        return Management.json(RunningSchedule.shared().server().get("/api/v1/" + language.code() + "/sessions"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static String get(String path) {
        var answer = RunningSchedule.shared().server().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
