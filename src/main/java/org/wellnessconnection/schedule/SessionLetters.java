package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.mail.CalendarPart;
import org.wellnessconnection.mail.Letter;
import org.wellnessconnection.mail.LetterOrder;
import org.wellnessconnection.mail.LetterWriter;
import org.wellnessconnection.mail.MailSettings;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.schedule.CalendarEvent.People;
import org.wellnessconnection.schedule.SessionLetter.Calendar;

/**
 * Writes what participants are told, from what is true when it is sent. The calendar entry is discreet unless the person
 * wants it full: a title that says nothing, no link, and not a word of whose it is. The link that changes a reservation
 * stands in the letter only, never in a calendar: assistants and whole departments read those.
 */
@ApplicationScoped
public class SessionLetters implements LetterWriter {

    /** Detail of an order: the start that the letter is about, in ISO 8601; where it has changed, the letter is not true. */
    static final String START = "start";

    /** Detail of a reminder: {@code day} or {@code soon}. */
    static final String SLOT = "slot";

    /** Detail of an order: the sequence of the calendar entry when it was ordered. */
    static final String SEQUENCE = "sequence";

    private static final String LAST_CALL = "last-call";

    private final Occasions occasions;
    private final MailSettings mail;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public SessionLetters(Occasions occasions, MailSettings mail, Texts texts, Clock clock) {
        this.occasions = occasions;
        this.mail = mail;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "schedule";
    }

    @Override
    public boolean writes(String kind) {
        return SessionLetter.of(kind).isPresent();
    }

    @Override
    public boolean mayBeSentTwice(LetterOrder order) {
        return SessionLetter.of(order.kind()).orElseThrow().mayBeSentTwice();
    }

    @Override
    public Optional<String> place(LetterOrder order, Language language) {
        return occasions
                .find(order.subject())
                .map(occasion -> SchedulePages.SESSION.address(language) + "?session="
                        + occasion.meeting().id());
    }

    @Override
    public Optional<Letter> write(LetterOrder order) {
        var letter = SessionLetter.of(order.kind()).orElseThrow();
        var lastCall = order.details().containsKey(LAST_CALL);
        return occasions
                .find(order.subject())
                .filter(occasion -> letter.isTrue(occasion, lastCall)
                        && isInTime(letter, occasion, order)
                        && isLatest(letter, occasion, order))
                .map(occasion -> write(letter, occasion, order));
    }

    /**
     * A reminder of something that has begun, or of a time that is not the session's any more, helps nobody; nor does a letter
     * that asks how it was when nobody listens.
     */
    private boolean isInTime(SessionLetter letter, Occasion occasion, LetterOrder order) {
        var now = clock.instant();
        var start = order.details().get(START);
        var isSameTime = start == null || occasion.meeting().start().equals(Instant.parse(start));
        return switch (letter) {
            case REMINDER -> isSameTime && now.isBefore(occasion.meeting().start());
            case CLOSING ->
                isSameTime
                        && !now.isBefore(occasion.meeting().end())
                        && occasion.meeting().evaluation().isPresent();
            case CANCELLED, SESSION_CANCELLED, OFFER_ENDED -> true;
            case MADE, CHANGED, MOVED, SESSION_MOVED, JOINED_WAITLIST, OFFERED ->
                now.isBefore(occasion.meeting().end());
        };
    }

    /**
     * Whoever changes something twice before the first letter has left gets the second one, which says all of it:
     * otherwise two would go out that say the same under one sequence.
     */
    private static boolean isLatest(SessionLetter letter, Occasion occasion, LetterOrder order) {
        var sequence = order.details().get(SEQUENCE);
        return letter.calendar() != Calendar.ENTERS
                || sequence == null
                || Integer.parseInt(sequence) == occasion.sequence();
    }

    private Letter write(SessionLetter letter, Occasion occasion, LetterOrder order) {
        var t = texts.in(occasion.language());
        var body = new SessionLetterText(letter, occasion, order, t, occasions);
        return new Letter(
                occasion.email(),
                Optional.of(occasion.name()),
                occasion.language(),
                body.subject(),
                body.write(),
                calendar(letter, occasion, t));
    }

    private Optional<CalendarPart> calendar(SessionLetter letter, Occasion occasion, Texts.In t) {
        var hasEntry = switch (letter.calendar()) {
            case ENTERS -> occasion.stand() == Occasion.Stand.SEATED;
            case REMOVES -> occasion.hadSeat();
            case LEAVES -> false;
        };
        return hasEntry ? Optional.of(entry(letter, occasion, t)) : Optional.empty();
    }

    private CalendarPart entry(SessionLetter letter, Occasion occasion, Texts.In t) {
        var removes = letter.calendar() == Calendar.REMOVES;
        var full = !occasion.isDiscreet();
        var meeting = occasion.meeting();
        var language = occasion.language();
        var event = new CalendarEvent(
                occasion.uid() + "@" + mail.sender().value().replaceFirst(".*@", ""),
                occasion.sequence(),
                clock.instant(),
                meeting.start(),
                meeting.end(),
                language,
                full ? meeting.title().in(language) : t.get("letters.entry.discreet.title"),
                t.get(full ? "letters.entry.full.text" : "letters.entry.discreet.text"),
                t.get("letters.entry.place"),
                full && !removes ? Optional.of(occasions.join(occasion.id(), language)) : Optional.empty(),
                removes);
        return CalendarFile.message(
                event,
                new People(mail.sender(), full ? mail.senderName(language) : "", occasion.email(), occasion.name()));
    }
}
