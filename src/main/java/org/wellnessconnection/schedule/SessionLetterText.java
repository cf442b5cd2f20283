package org.wellnessconnection.schedule;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.mail.LetterBody;
import org.wellnessconnection.mail.LetterBody.Fact;
import org.wellnessconnection.mail.LetterOrder;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.schedule.Occasion.CityTime;

/** One letter about a reservation, in words. Subjects name a day and no topic: other people see lists of subjects. */
final class SessionLetterText {

    private final SessionLetter letter;
    private final Occasion occasion;
    private final LetterOrder order;
    private final Texts.In t;
    private final Occasions links;
    private final Language language;
    private final LetterBody.Builder body = LetterBody.letter();

    SessionLetterText(SessionLetter letter, Occasion occasion, LetterOrder order, Texts.In t, Occasions links) {
        this.letter = letter;
        this.occasion = occasion;
        this.order = order;
        this.t = t;
        this.links = links;
        this.language = occasion.language();
    }

    String subject() {
        return t.of(
                "letters." + word() + ".subject", Formats.date(anchor().start().toLocalDate(), language));
    }

    LetterBody write() {
        body.heading(t.get("letters." + word() + ".title"));
        body.paragraph(t.of("letters.greeting", occasion.name()));
        body.paragraph(t.of("letters." + word() + ".text", occasion.rank()));
        switch (letter) {
            case MADE, CHANGED, MOVED -> seat();
            case SESSION_MOVED -> {
                if (occasion.stand() == Occasion.Stand.SEATED) {
                    seat();
                } else {
                    facts();
                    manage("letters.action.manage");
                }
            }
            case REMINDER -> reminder();
            case JOINED_WAITLIST -> {
                facts();
                manage("letters.action.manage");
            }
            case OFFERED -> offer();
            case CANCELLED, SESSION_CANCELLED, OFFER_ENDED -> {
                facts();
                body.link(t.get("letters.action.others"), others());
            }
            case CLOSING ->
                occasion.meeting()
                        .evaluation()
                        .ifPresent(page -> body.button(t.get("letters.action.evaluate"), page.in(language)));
        }
        body.paragraph(t.get("letters.help"));
        body.note(t.get("letters.privacy"));
        return body.end();
    }

    /** Everything about a seat that one has. */
    private void seat() {
        facts();
        body.button(t.get("letters.action.manage"), links.manage(occasion.id(), language));
        body.link(t.get("letters.action.join"), links.join(occasion.id(), language));
        body.paragraph(t.get(occasion.isDiscreet() ? "letters.calendar.discreet" : "letters.calendar.full"));
        times();
    }

    private void reminder() {
        facts();
        body.button(t.get("letters.action.join"), links.join(occasion.id(), language));
        body.link(t.get("letters.action.manage"), links.manage(occasion.id(), language));
    }

    private void offer() {
        facts();
        occasion.offerUntil().ifPresent(until -> body.paragraph(t.of("letters.offered.until", deadline(until))));
        manage("letters.action.take");
    }

    private void manage(String label) {
        body.button(t.get(label), links.manage(occasion.id(), language));
    }

    private void facts() {
        var end = anchor().start().plus(occasion.meeting().length());
        body.facts(List.of(
                new Fact(
                        t.get("letters.fact.session"),
                        occasion.meeting().title().in(language)),
                new Fact(
                        t.get("letters.fact.when"),
                        t.of(
                                "letters.when",
                                Formats.capital(
                                        Formats.longDate(anchor().start().toLocalDate(), language), language),
                                Formats.time(anchor().start().toLocalTime(), language),
                                Formats.time(end.toLocalTime(), language),
                                anchor().city().in(language))),
                new Fact(t.get("letters.fact.where"), t.get("letters.entry.place"))));
    }

    /** The same moment by other clocks: who is asked to come at 7 p.m. in Toronto lives in St. John's. */
    private void times() {
        var others = new ArrayList<Fact>();
        for (var time : occasion.meeting().times()) {
            others.add(new Fact(time.city().in(language), clock(time.start())));
        }
        body.paragraph(t.get("letters.times"));
        body.facts(others);
    }

    private String clock(LocalDateTime local) {
        var time = Formats.time(local.toLocalTime(), language);
        return local.toLocalDate().equals(anchor().start().toLocalDate())
                ? time
                : t.of("letters.day", Formats.longDate(local.toLocalDate(), language), time);
    }

    /** With its own offset: the clocks may change between it and the session. */
    private String deadline(CityTime until) {
        return t.of(
                "letters.moment",
                Formats.longDate(until.start().toLocalDate(), language),
                Formats.time(until.start().toLocalTime(), language),
                until.city().in(language));
    }

    private URI others() {
        var page = occasion.meeting().page().in(language).toString();
        return URI.create(page.substring(0, page.lastIndexOf('/')));
    }

    private CityTime anchor() {
        return occasion.meeting().times().getFirst();
    }

    private String word() {
        if (letter == SessionLetter.REMINDER) {
            return "reminder-" + order.details().getOrDefault(SessionLetters.SLOT, "day");
        }
        if (letter == SessionLetter.OFFERED && order.details().containsKey("last-call")) {
            return "last-call";
        }
        return letter.word();
    }
}
