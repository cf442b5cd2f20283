package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.mail.CalendarPart.Method;
import org.wellnessconnection.mail.OneLine;
import org.wellnessconnection.schedule.CalendarEvent.People;

/** What we write, read by two libraries that know nothing of us. */
class CalendarFileTest {

    private static final Instant START = Instant.parse("2026-12-02T00:00:00Z");
    private static final People PEOPLE = new People(
            new EmailAddress("groups@wellness.example.org"),
            "Connexion bien-être",
            new EmailAddress("zoe.roy+groups@example.org"),
            "Roy, Zoé; MD");

    @Test
    void anInvitationIsReadAsOneByBoth() throws Exception {
        var part = CalendarFile.message(event("Groupe du mercredi, en ligne", 0, false), PEOPLE);

        assertThat(part.method()).isEqualTo(Method.REQUEST);
        var calendar = new CalendarBuilder().build(new StringReader(part.text()));
        assertThat(calendar.validate().hasErrors()).as("ical4j").isFalse();
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        VEvent event = calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
        assertThat(event.getSummary().getValue()).isEqualTo("Groupe du mercredi, en ligne");
        assertThat(event.getProperties(Property.ATTENDEE)).hasSize(1);

        var read = Biweekly.parse(part.text()).first();
        assertThat(read.validate(ICalVersion.V2_0).isEmpty()).as("biweekly").isTrue();
        var other = read.getEvents().getFirst();
        assertThat(other.getDateStart().getValue().toInstant()).isEqualTo(START);
        assertThat(other.getDateEnd().getValue().toInstant()).isEqualTo(START.plusSeconds(3600));
        assertThat(other.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getEmail()).isEqualTo("zoe.roy+groups@example.org");
            assertThat(attendee.getCommonName()).isEqualTo("Roy, Zoé; MD");
        });
        assertThat(other.getOrganizer().getEmail()).isEqualTo("groups@wellness.example.org");
        assertThat(other.getDescription().getValue()).isEqualTo("Première ligne\nseconde; ligne, \\ fin");
    }

    @Test
    void aCancellationNamesTheSameEventWithAHigherSequence() throws Exception {
        var part = CalendarFile.message(event("Groupe", 3, true), PEOPLE);

        assertThat(part.method()).isEqualTo(Method.CANCEL);
        var calendar = new CalendarBuilder().build(new StringReader(part.text()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        var event = Biweekly.parse(part.text()).first().getEvents().getFirst();
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getUid().getValue()).isEqualTo("9f3c@wellness.example.org");
        assertThat(part.text()).contains("METHOD:CANCEL\r\n", "ORGANIZER", "ATTENDEE");
    }

    @Test
    void nothingRepeatsNamesAZoneOrTellsWhoElseIsThere() {
        var text = CalendarFile.message(event("Groupe", 0, false), PEOPLE).text();

        assertThat(text).doesNotContain("RRULE", "TZID", "VTIMEZONE", "VALARM");
        assertThat(text.split("ATTENDEE", -1)).hasSize(2);
    }

    @Test
    void aDiscreetEntryDoesNotSayWhoseItIs() {
        var discreet = new People(PEOPLE.organiser(), "", PEOPLE.attendee(), "Zoé");

        assertThat(unfolded(CalendarFile.message(event("Réunion", 0, false), discreet)
                        .text()))
                .contains("ORGANIZER:mailto:groups@wellness.example.org\r\n")
                .doesNotContain("bien-être", "Wellness Connection");
    }

    @Test
    void aFeedKeepsItsOrderAndIsReadByBoth() throws Exception {
        var feed = CalendarFile.feed(
                "Connexion bien-être: séances",
                URI.create("https://wellness.example.org/fr/seances.ics"),
                Language.FR,
                Duration.ofHours(1),
                List.of(event("Une", 0, false), event("Deux", 2, true)));

        var calendar = new CalendarBuilder().build(new StringReader(feed));
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(2);
        assertThat(Biweekly.parse(feed).first().getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Une", "Deux");
        assertThat(feed).doesNotContain("ATTENDEE", "ORGANIZER", "mailto").contains("STATUS:CANCELLED");
    }

    @net.jqwik.api.Property(tries = 300)
    void whateverIsTypedStaysInItsPlace(@ForAll @StringLength(max = 300) String typed) {
        var people = new People(PEOPLE.organiser(), "", PEOPLE.attendee(), typed);
        var text = CalendarFile.message(event(typed, 0, false), people).text();

        for (var line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
        }
        var event = Biweekly.parse(text).first().getEvents();
        assertThat(event).hasSize(1);
        assertThat(event.getFirst().getAttendees()).hasSize(1);
        assertThat(event.getFirst().getSummary().getValue()).isEqualTo(OneLine.of(typed));
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    private static CalendarEvent event(String summary, int sequence, boolean cancelled) {
        return new CalendarEvent(
                "9f3c@wellness.example.org",
                sequence,
                Instant.parse("2026-11-22T19:30:00Z"),
                START,
                START.plusSeconds(3600),
                Language.FR,
                summary,
                "Première ligne\nseconde; ligne, \\ fin",
                "En ligne",
                Optional.of(URI.create("https://wellness.example.org/fr/rejoindre/abc")),
                cancelled);
    }
}
