package org.wellnessconnection.schedule;

import java.net.IDN;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.mail.CalendarPart;
import org.wellnessconnection.mail.CalendarPart.Method;
import org.wellnessconnection.mail.OneLine;
import org.wellnessconnection.schedule.CalendarEvent.People;

/**
 * Writes iCalendar objects (RFC 5545): messages to one person that mail programs act on (RFC 5546, RFC 6047), and feeds for
 * everybody. Written by hand, for it is only ever written: a dozen properties, every time in UTC, so that nobody's tables
 * of time zones matter; libraries bring older ones along. One event per object in messages, never a rule of repetition.
 */
final class CalendarFile {

    /** Names the program and not the programme: some calendars show it to whoever looks over a shoulder. */
    private static final String PRODUCT = "-//wc//Calendar 1//EN";

    private static final int OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder(1_500);

    private CalendarFile() {}

    /** Asks the attendee's calendar to enter the event or to replace what it has; takes it out if it is cancelled. */
    static CalendarPart message(CalendarEvent event, People people) {
        var method = event.isCancelled() ? Method.CANCEL : Method.REQUEST;
        var file = new CalendarFile();
        file.begin("VCALENDAR");
        file.head();
        file.line("METHOD", method.name());
        file.begin("VEVENT");
        file.event(event);
        file.people(people);
        file.line("CLASS", "PRIVATE");
        file.end("VEVENT");
        file.end("VCALENDAR");
        return new CalendarPart(method, file.text.toString());
    }

    /**
     * A calendar to subscribe to.
     *
     * @param refresh how often it is worth asking again
     */
    static String feed(String name, URI source, Language language, Duration refresh, List<CalendarEvent> events) {
        var file = new CalendarFile();
        file.begin("VCALENDAR");
        file.head();
        file.line("METHOD", "PUBLISH");
        file.line("NAME;LANGUAGE=" + language.tag(), escape(OneLine.of(name)));
        file.line("X-WR-CALNAME", escape(OneLine.of(name)));
        file.line("SOURCE;VALUE=URI", source.toASCIIString());
        file.line("REFRESH-INTERVAL;VALUE=DURATION", refresh.toString());
        file.line("X-PUBLISHED-TTL", refresh.toString());
        for (var event : events) {
            file.begin("VEVENT");
            file.event(event);
            file.line("LAST-MODIFIED", UTC.format(event.stamp()));
            file.end("VEVENT");
        }
        file.end("VCALENDAR");
        return file.text.toString();
    }

    private void head() {
        line("PRODID", PRODUCT);
        line("VERSION", "2.0");
        line("CALSCALE", "GREGORIAN");
    }

    private void event(CalendarEvent event) {
        var language = ";LANGUAGE=" + event.language().tag();
        line("UID", event.uid());
        line("SEQUENCE", Integer.toString(event.sequence()));
        time("DTSTAMP", event.stamp());
        time("DTSTART", event.start());
        time("DTEND", event.end());
        line("SUMMARY" + language, escape(OneLine.of(event.summary())));
        line("DESCRIPTION" + language, escape(event.description()));
        line("LOCATION" + language, escape(OneLine.of(event.location())));
        event.url().ifPresent(url -> line("URL", url.toASCIIString()));
        line("STATUS", event.isCancelled() ? "CANCELLED" : "CONFIRMED");
        line("TRANSP", event.isCancelled() ? "TRANSPARENT" : "OPAQUE");
    }

    private void people(People people) {
        line("ORGANIZER" + name(people.organiserName()), mailto(people.organiser()));
        line(
                "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE"
                        + name(people.attendeeName()),
                mailto(people.attendee()));
    }

    private void begin(String component) {
        line("BEGIN", component);
    }

    private void end(String component) {
        line("END", component);
    }

    private void time(String property, Instant instant) {
        line(property, UTC.format(instant));
    }

    /** A parameter in quotes, in which there can be none (RFC 5545, 3.2). */
    private static String name(String name) {
        var line = OneLine.of(name).replace('"', '\u201d');
        return line.isEmpty() ? "" : ";CN=\"" + line + "\"";
    }

    /** RFC 6068: what means something in an address of the web is written as a number. */
    private static String mailto(EmailAddress address) {
        var at = address.value().lastIndexOf('@');
        var local = URLEncoder.encode(address.value().substring(0, at), StandardCharsets.UTF_8)
                .replace("%2B", "+")
                .replace("%27", "'")
                .replace("%21", "!")
                .replace("%7E", "~");
        return "mailto:" + local + "@" + host(address.value().substring(at + 1));
    }

    private static String host(String domain) {
        try {
            return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noName) {
            return URLEncoder.encode(domain, StandardCharsets.UTF_8);
        }
    }

    /** A value of type TEXT (RFC 5545, 3.3.11). */
    private static String escape(String value) {
        return OneLine.each(value)
                .lines()
                .map(line -> line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"))
                .reduce((one, next) -> one + "\\n" + next)
                .orElse("");
    }

    /** Folded at 75 octets, never within a sign (RFC 5545, 3.1). */
    private void line(String property, String value) {
        var line = property + ":" + value;
        var octets = 0;
        for (var at = 0; at < line.length(); ) {
            var sign = line.codePointAt(at);
            var size = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(sign);
            octets += size;
            at += Character.charCount(sign);
        }
        text.append("\r\n");
    }
}
