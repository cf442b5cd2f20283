package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.time.ZoneLaw;
import org.wellnessconnection.schedule.Holidays;
import org.wellnessconnection.schedule.Recurrence;
import org.wellnessconnection.schedule.SeriesPlan;

/** Says a rule as people say it, and what is worth knowing before it is saved: rests, and changes of the clocks. */
@ApplicationScoped
public class SeriesSentence {

    private static final int SHOWN = 24;

    private final Sayings sayings;
    private final Holidays holidays;
    private final ZoneLaw law;
    private final Texts texts;

    @Inject
    public SeriesSentence(Sayings sayings, Holidays holidays, ZoneLaw law, Texts texts) {
        this.sayings = sayings;
        this.holidays = holidays;
        this.law = law;
        this.texts = texts;
    }

    /**
     * What is shown before saving.
     *
     * @param rule the sentence
     * @param days the days on which it meets, as a list in words
     * @param notes rests, and changes of the clocks
     */
    public record Said(String rule, String days, List<String> notes) {}

    Said say(SeriesPlan plan, Language language) {
        var t = texts.in(language);
        var named = plan.recurrence().dates(plan.firstDay()).toList();
        var met = named.stream()
                .filter(day -> !plan.skips().contains(day) && !holidays.isHoliday(day, plan.holidays()))
                .toList();
        var rule = t.of(
                "schedule.series.sentence",
                pattern(plan, t, language),
                Formats.time(plan.start(), language),
                sayings.city(plan.zone(), language),
                met.size());
        var days =
                met.stream().limit(SHOWN).map(day -> sayings.day(day, language)).toList();
        var more = met.size() > SHOWN ? " " + t.of("schedule.series.more", met.size() - SHOWN) : "";
        return new Said(rule, Formats.list(days, language) + more, notes(plan, named, language));
    }

    private String pattern(SeriesPlan plan, Texts.In t, Language language) {
        var day = Formats.day(plan.firstDay().getDayOfWeek(), language);
        var every = plan.recurrence().every();
        return switch (plan.recurrence().pattern()) {
            case ONCE -> t.of("schedule.series.pattern.once", sayings.day(plan.firstDay(), language));
            case WEEKLY ->
                every == 1
                        ? t.of("schedule.series.pattern.weekly", day)
                        : t.of("schedule.series.pattern.weeks", day, every);
            case MONTHLY ->
                t.of(
                        "schedule.series.pattern.monthly",
                        t.get("schedule.series.ordinal." + Recurrence.ordinal(plan.firstDay())),
                        day,
                        every);
            case MONTHLY_LAST ->
                t.of("schedule.series.pattern.monthly", t.get("schedule.series.ordinal.last"), day, every);
        };
    }

    private List<String> notes(SeriesPlan plan, List<LocalDate> named, Language language) {
        var t = texts.in(language);
        var notes = new ArrayList<String>();
        for (var day : named) {
            if (plan.skips().contains(day)) {
                notes.add(t.of("schedule.series.note.skip", sayings.day(day, language)));
            } else {
                holidays.name(day, plan.holidays())
                        .ifPresent(name -> notes.add(
                                t.of("schedule.series.note.holiday", sayings.day(day, language), name.in(language))));
            }
        }
        notes.addAll(changes(plan, named, language));
        return notes;
    }

    /** The clocks change between two sessions: people elsewhere should know that theirs may not. */
    private List<String> changes(SeriesPlan plan, List<LocalDate> named, Language language) {
        if (named.isEmpty()) {
            return List.of();
        }
        var rules = law.rules(plan.zone());
        var changes = new ArrayList<String>();
        var at = named.getFirst().atStartOfDay().toInstant(ZoneOffset.UTC);
        var end = named.getLast().atStartOfDay().toInstant(ZoneOffset.UTC);
        for (var next = rules.nextTransition(at);
                next != null && next.getInstant().isBefore(end);
                next = rules.nextTransition(next.getInstant())) {
            changes.add(texts.in(language)
                    .of(
                            "schedule.series.note.clocks",
                            sayings.day(next.getDateTimeBefore().toLocalDate(), language),
                            Formats.time(plan.start(), language)));
        }
        return changes;
    }
}
