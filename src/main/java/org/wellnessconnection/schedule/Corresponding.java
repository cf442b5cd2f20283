package org.wellnessconnection.schedule;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.outbox.OutboxFailure;
import org.wellnessconnection.platform.outbox.OutboxFailure.Trouble;
import org.wellnessconnection.platform.time.ZoneLaw;
import org.wellnessconnection.schedule.Occasion.CityTime;
import org.wellnessconnection.schedule.Occasion.Meeting;
import org.wellnessconnection.schedule.Occasion.Stand;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;

/** Reads for letters how things stand at the moment of sending, and makes the private links that go into them. */
@UseCase
public class Corresponding implements Occasions {

    private final Reservations reservations;
    private final Sessions sessions;
    private final Guests guests;
    private final PrivateLinks links;
    private final SchedulePaths paths;
    private final Published published;
    private final ZoneLaw law;
    private final Texts texts;
    private final SessionQuestions questions;

    @Inject
    public Corresponding(
            Reservations reservations,
            Sessions sessions,
            Guests guests,
            PrivateLinks links,
            SchedulePaths paths,
            Published published,
            ZoneLaw law,
            Texts texts,
            SessionQuestions questions) {
        this.reservations = reservations;
        this.sessions = sessions;
        this.guests = guests;
        this.links = links;
        this.paths = paths;
        this.published = published;
        this.law = law;
        this.texts = texts;
        this.questions = questions;
    }

    @Override
    public Optional<Occasion> find(String reservationId) {
        return reservations
                .find(reservationId)
                .flatMap(reservation -> guests.contact(reservationId).map(guest -> occasion(reservation, guest)));
    }

    @Override
    public URI manage(String reservationId, Language language) {
        return URI.create(links.make(reservationId, LinkPurpose.MANAGE, language));
    }

    @Override
    public URI join(String reservationId, Language language) {
        return URI.create(links.make(reservationId, LinkPurpose.JOIN, language));
    }

    private Occasion occasion(Reservation reservation, Contact guest) {
        var waits = reservation.state() == ReservationState.WAITING;
        var session = sessions.get(reservation.sessionId());
        return new Occasion(
                reservation.id(),
                guest.name(),
                guest.email(),
                reservation.language(),
                reservation.entry() == CalendarEntry.DISCREET,
                stand(reservation.state()),
                reservation.isEntered(),
                reservation.uid(),
                reservation.sequence(),
                waits ? reservations.rank(reservation) : 0,
                reservation.offerUntil().map(until -> time(session.zone(), until)),
                meeting(session));
    }

    private CityTime time(ZoneId zone, Instant at) {
        return new CityTime(
                CanadianZone.of(zone).map(ours -> cities(List.of(ours), at)).orElseGet(() -> unnamed(zone, at)),
                local(at, zone));
    }

    private LocalDateTime local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, law.rules(zone).getOffset(instant));
    }

    private static Stand stand(ReservationState state) {
        return switch (state) {
            case SEATED -> Stand.SEATED;
            case WAITING -> Stand.WAITING;
            case OFFERED -> Stand.OFFERED;
            case CANCELLED, DECLINED -> Stand.CANCELLED;
            case EXPIRED -> Stand.EXPIRED;
            case CALLED_OFF -> Stand.CALLED_OFF;
        };
    }

    private Meeting meeting(GroupSession session) {
        return new Meeting(
                session.id(),
                new Bilingual<>(title(session, Language.EN), title(session, Language.FR)),
                session.start(),
                session.end(),
                session.state() == SessionState.CANCELLED,
                times(session),
                SchedulePaths.session(session.id()).map(path -> URI.create(paths.absolute(path))),
                questions.evaluation(session).map(page -> page.map(path -> URI.create(paths.absolute(path)))));
    }

    /** Its own title, the name of its format, or a plain word where the content does not have it any more. */
    private String title(GroupSession session, Language language) {
        try {
            return titleNow(session, language);
        } catch (Published.NotReady building) {
            throw new OutboxFailure(Trouble.BUSY, "the index of what is public is being built");
        }
    }

    private String titleNow(GroupSession session, Language language) {
        var own = session.title().in(language);
        return own.isEmpty()
                ? published
                        .byReference(language, "session-format/" + session.format())
                        .map(PublishedDocument::title)
                        .orElseGet(() -> texts.in(language).get("schedule.session.untitled"))
                : own;
    }

    /** The anchor's first; then the others, those with the same clocks in one line. */
    private List<CityTime> times(GroupSession session) {
        var times = new ArrayList<CityTime>();
        var anchor = CanadianZone.of(session.zone());
        times.add(time(session.zone(), session.start()));
        var others = new LinkedHashMap<LocalDateTime, List<CanadianZone>>();
        for (var zone : CanadianZone.values()) {
            if (anchor.filter(zone::equals).isEmpty()) {
                others.computeIfAbsent(local(session.start(), zone.id()), local -> new ArrayList<>())
                        .add(zone);
            }
        }
        others.forEach((local, zones) -> times.add(new CityTime(cities(zones, session.start()), local)));
        return times;
    }

    /** {@code Regina, Saskatoon, Winnipeg (UTC−6)}. */
    private Bilingual<String> cities(List<CanadianZone> zones, Instant at) {
        return new Bilingual<>(cities(zones, at, Language.EN), cities(zones, at, Language.FR));
    }

    private String cities(List<CanadianZone> zones, Instant at, Language language) {
        var names =
                zones.stream().map(zone -> texts.in(language).get(zone.key())).toList();
        return String.join(", ", names) + " ("
                + CanadianZone.offset(law, zones.getFirst().id(), at) + ")";
    }

    private Bilingual<String> unnamed(ZoneId zone, Instant at) {
        var offset = CanadianZone.offset(law, zone, at);
        return new Bilingual<>(offset, offset);
    }
}
