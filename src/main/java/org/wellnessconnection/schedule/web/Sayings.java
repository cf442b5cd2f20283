package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.time.ZoneLaw;
import org.wellnessconnection.schedule.CanadianZone;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.Spoken;

/** Says when sessions are, in whichever zone and language, and what is spoken there. */
@ApplicationScoped
public class Sayings {

    private final Texts texts;
    private final ZoneLaw law;

    @Inject
    public Sayings(Texts texts, ZoneLaw law) {
        this.texts = texts;
        this.law = law;
    }

    LocalDateTime local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofEpochSecond(
                instant.getEpochSecond(), 0, law.rules(zone).getOffset(instant));
    }

    /** {@code Thursday, February 11, 2027, 6:30 p.m. to 8 p.m.} */
    String range(GroupSession session, ZoneId zone, Language language) {
        var start = local(session.start(), zone);
        var end = local(session.end(), zone);
        return texts.in(language)
                .of(
                        "schedule.when.range",
                        Formats.capital(Formats.longDate(start.toLocalDate(), language), language),
                        Formats.time(start.toLocalTime(), language),
                        Formats.time(end.toLocalTime(), language));
    }

    /** {@code 6:30 p.m.} */
    String time(Instant instant, ZoneId zone, Language language) {
        return Formats.time(local(instant, zone).toLocalTime(), language);
    }

    /** {@code Thursday, February 11, 2027, 6:30 p.m.} */
    String moment(Instant instant, ZoneId zone, Language language) {
        var local = local(instant, zone);
        return texts.in(language)
                .of(
                        "schedule.when.moment",
                        Formats.longDate(local.toLocalDate(), language),
                        Formats.time(local.toLocalTime(), language));
    }

    /** {@code Thursday, February 11} without the year; {@code le jeudi 11 février}. */
    String day(LocalDate day, Language language) {
        return Formats.longDate(day, language).replace((language == Language.EN ? ", " : "\u00a0") + day.getYear(), "");
    }

    /** {@code St. John’s (UTC−3:30)} at that time. */
    String zone(ZoneId zone, Instant at, Language language) {
        return city(zone, language) + " (" + CanadianZone.offset(law, zone, at) + ")";
    }

    /** {@code Toronto, Montréal}; the zone's own name where it is none of ours. */
    String city(ZoneId zone, Language language) {
        return CanadianZone.of(zone)
                .map(ours -> texts.in(language).get(ours.key()))
                .orElse(zone.getId());
    }

    /** {@code 2027-02-11T18:30-05:00}, for machines. */
    String machine(Instant instant, ZoneId zone) {
        return instant.atOffset(law.rules(zone).getOffset(instant))
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx"));
    }

    String spoken(Spoken spoken, Language language) {
        return texts.in(language).get("schedule.Spoken." + spoken);
    }

    String shortDay(LocalDate day, Language language) {
        return texts.in(language).get("schedule.short.day." + day.getDayOfWeek().getValue());
    }

    String shortMonth(LocalDate day, Language language) {
        return texts.in(language).get("schedule.short.month." + day.getMonthValue());
    }
}
