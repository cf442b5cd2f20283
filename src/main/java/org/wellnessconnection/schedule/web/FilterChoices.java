package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.schedule.CanadianZone;

/** The selects above the public calendar. */
@ApplicationScoped
public class FilterChoices {

    private final FormatNames formats;
    private final Sayings sayings;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public FilterChoices(FormatNames formats, Sayings sayings, Texts texts, Clock clock) {
        this.formats = formats;
        this.sayings = sayings;
        this.texts = texts;
        this.clock = clock;
    }

    List<SessionList.Choice> formats(String chosen, Language language) {
        var all = new SessionList.Choice(
                "", texts.in(language).get("schedule.sessions.filter.all-formats"), chosen.isEmpty());
        return Stream.concat(
                        Stream.of(all),
                        formats.all(language).stream()
                                .map(format -> new SessionList.Choice(
                                        format.key(),
                                        format.name(),
                                        format.key().equals(chosen))))
                .toList();
    }

    List<SessionList.Choice> languages(Optional<Language> chosen, Language language) {
        var t = texts.in(language);
        return Stream.concat(
                        Stream.of(new SessionList.Choice("", t.get("schedule.sessions.filter.both"), chosen.isEmpty())),
                        Arrays.stream(Language.values())
                                .map(one -> new SessionList.Choice(
                                        one.code(),
                                        t.get("schedule.sessions.filter." + one.code()),
                                        chosen.equals(Optional.of(one)))))
                .toList();
    }

    /** Every zone with its offset of now. */
    List<SessionList.Choice> zones(CanadianZone chosen, Language language) {
        return Arrays.stream(CanadianZone.values())
                .map(zone -> new SessionList.Choice(
                        zone.word(), sayings.zone(zone.id(), clock.instant(), language), zone == chosen))
                .toList();
    }
}
