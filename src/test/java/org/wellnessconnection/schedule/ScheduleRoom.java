package org.wellnessconnection.schedule;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wellnessconnection.fixtures.HeardEvents;
import org.wellnessconnection.fixtures.MemoryPublished;
import org.wellnessconnection.fixtures.PlainPersistence;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.mail.Letters;
import org.wellnessconnection.mail.MailSettings;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.outbox.Outbox;
import org.wellnessconnection.platform.secrets.FieldCipher;
import org.wellnessconnection.platform.secrets.KeyFolder;
import org.wellnessconnection.platform.secrets.KeyRing;
import org.wellnessconnection.platform.secrets.KeyedHash;
import org.wellnessconnection.platform.time.MachineZoneLaw;
import org.wellnessconnection.platform.time.ZoneLaw;

/** The schedule put together by hand over a plain database, with a clock and a law on clocks that the test moves. */
final class ScheduleRoom implements AutoCloseable {

    static final Actor SCHEDULER = new Actor.Staff("sam", Set.of(Role.SCHEDULER));
    static final Instant FIRST_DAY = Instant.parse("2027-01-04T15:00:00Z");
    /** How long personal data is kept after a session. */
    static final Duration KEPT = Duration.ofHours(72);

    static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    private static final Texts TEXTS = new Texts();

    private final PlainPersistence database;
    private final KeyRing keys;
    private final AtomicReference<Instant> now = new AtomicReference<>(FIRST_DAY);
    private final AtomicReference<ZoneLaw> law = new AtomicReference<>(new MachineZoneLaw());
    final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    final HeardEvents<DomainEvent> events = new HeardEvents<>();

    ScheduleRoom() {
        this(PlainPersistence.fresh());
    }

    ScheduleRoom(PlainPersistence database) {
        this(database, Server.freshFolder().resolve("keys"));
    }

    /** Over the database of a server, with its keys. */
    ScheduleRoom(PlainPersistence database, Path keys) {
        this.database = database;
        this.keys = KeyRing.in(new KeyFolder(keys));
    }

    /** The use cases, for the length of one transaction. */
    record Cases(
            EntityManager entityManager,
            Reserving reserving,
            Keeping keeping,
            Offering offering,
            Planning planning,
            Rescheduling rescheduling,
            Recomputing recomputing,
            Reminding reminding,
            Forgetting forgetting,
            Staffing staffing,
            Timetable timetable,
            Sessions sessions,
            Reservations reservations,
            PrivateLinks links,
            Guests guests,
            SessionLetters letters,
            Revisiting revisiting,
            Meetings meetings,
            Arranging arranging) {}

    void now(Instant instant) {
        now.set(instant);
    }

    void law(ZoneLaw newLaw) {
        law.set(newLaw);
    }

    <T> T in(Function<Cases, T> work) {
        return database.transaction(entityManager -> work.apply(cases(entityManager)));
    }

    void with(Consumer<Cases> work) {
        in(cases -> {
            work.accept(cases);
            return true;
        });
    }

    private Cases cases(EntityManager em) {
        var files = new ScheduleFiles(Optional.of("content"));
        var qualifications = new Qualifications(files);
        var holidays = new Holidays(files);
        var sessions = new Sessions(em);
        var seats = new Seats(em);
        var reservations = new Reservations(em);
        var guests = new Guests(em, new FieldCipher(keys), new KeyedHash(keys));
        var orders = new Letters(new Outbox(em, new HeardEvents<>(), clock));
        var postbox = new Postbox(orders, clock);
        var queue = new Queue(seats, reservations, postbox, clock);
        var facilitators = new Facilitators(em, qualifications);
        var paths = new SchedulePaths("https://wellness.example");
        var links = new PrivateLinks(em, reservations, paths, clock);
        var maker = new SessionMaker(sessions, facilitators, holidays, law.get(), clock);
        var series = new SeriesRows(em);
        var telling = new Telling(reservations, postbox);
        var meetings = new Meetings(em, new FieldCipher(keys));
        var accounts = new Accounts(em, new FieldCipher(keys));
        return new Cases(
                em,
                new Reserving(sessions, seats, reservations, guests, accounts, postbox, clock),
                new Keeping(sessions, seats, reservations, guests, links, queue, postbox, clock),
                new Offering(sessions, seats, reservations, queue, postbox, clock),
                new Planning(series, sessions, maker, facilitators, events, clock),
                new Rescheduling(
                        series, sessions, maker, facilitators, seats, queue, telling, law.get(), events, clock),
                new Recomputing(sessions, telling, law.get(), events, clock),
                new Reminding(sessions, reservations, orders, clock),
                new Forgetting(em, sessions, reservations, clock, KEPT.toHours()),
                new Staffing(facilitators, qualifications, sessions, events, clock),
                new Timetable(sessions, facilitators, clock),
                sessions,
                reservations,
                links,
                guests,
                new SessionLetters(
                        new Corresponding(
                                reservations,
                                sessions,
                                guests,
                                links,
                                paths,
                                new MemoryPublished(List.of(), List.of()),
                                law.get(),
                                TEXTS,
                                HowItWas.ASKED),
                        mail(),
                        TEXTS,
                        clock),
                new Revisiting(
                        accounts,
                        reservations,
                        sessions,
                        seats,
                        queue,
                        guests,
                        links,
                        new Forgetting(em, sessions, reservations, clock, 72),
                        postbox,
                        new Letters(new Outbox(em, new HeardEvents<>(), clock)),
                        new SchedulePaths("https://wellness.example"),
                        clock),
                meetings,
                new Arranging(
                        sessions,
                        meetings,
                        new Outbox(em, new HeardEvents<>(), clock),
                        clock,
                        Optional.of("account"),
                        30));
    }

    static MailSettings mail() {
        return new MailSettings(
                Optional.empty(),
                587,
                "starttls",
                Optional.empty(),
                Optional.empty(),
                "groups@wellness.example",
                "Wellness Connection",
                "Connexion bien-être",
                "target",
                "https://wellness.example");
    }

    /** Somebody who may lead anything, in both languages, for years. */
    String facilitator(String name) {
        return in(cases -> {
            var id =
                    cases.staffing().add(SCHEDULER, new FacilitatorDetails(name, Spoken.BOTH, new Bilingual<>("", "")));
            cases.staffing()
                    .addCredential(SCHEDULER, id, "psychologist", "College", "ON", LocalDate.parse("2035-01-01"));
            return id;
        });
    }

    static SessionPlan plan(int seats, String... facilitators) {
        return new SessionPlan(
                "compassion-rounds",
                new Bilingual<>("", ""),
                Spoken.EN,
                60,
                seats,
                20,
                0,
                60,
                "",
                List.of(facilitators));
    }

    static SeriesPlan weekly(String day, String time, int times, SessionPlan plan) {
        return new SeriesPlan(
                plan, TORONTO, LocalDate.parse(day), LocalTime.parse(time), Recurrence.weekly(1, times), Set.of(), "");
    }

    /** A public session on this day with so many seats. */
    String session(String day, int seats) {
        var series = publish(weekly(day, "18:30", 1, plan(seats, facilitator("Alex " + day))));
        return sessionsOf(series).getFirst().id();
    }

    String publish(SeriesPlan plan) {
        return in(cases -> {
            var id = cases.planning().begin(SCHEDULER, plan);
            cases.entityManager().flush();
            cases.planning().publish(SCHEDULER, id);
            return id;
        });
    }

    List<GroupSession> sessionsOf(String series) {
        return in(cases -> cases.sessions().ofSeries(series, Instant.EPOCH));
    }

    GroupSession look(String session) {
        return in(cases -> cases.sessions().get(session));
    }

    static ReservationForm form(String name, Wish wish) {
        return new ReservationForm(
                wish,
                name,
                name.toLowerCase(java.util.Locale.ROOT) + "@example.ca",
                Optional.of(Standing.RESIDENT),
                true,
                Language.EN,
                CalendarEntry.DISCREET);
    }

    /** Somebody presses the button that the page shows them; a private link of whatever came of it. */
    String reserve(String session, String name) {
        with(cases -> cases.reserving().reserve(session, form(name, Wish.QUEUE)));
        return link(session, name);
    }

    String link(String session, String name) {
        return in(cases -> {
            var email = org.wellnessconnection.kernel.EmailAddress.parse(
                            form(name, Wish.SEAT).email())
                    .orElseThrow();
            var reservation = cases.reservations()
                    .living(session, cases.guests().key(email))
                    .orElseThrow();
            var address = cases.links().make(reservation.id(), LinkPurpose.MANAGE, Language.EN);
            return address.substring(address.lastIndexOf('/') + 1);
        });
    }

    Keeping.Kept kept(String token) {
        return in(cases -> cases.keeping().look(token));
    }

    /** Kinds of letters ordered so far, counted. */
    Map<String, Long> letters() {
        return in(cases -> {
            @SuppressWarnings("unchecked")
            List<String> keys = cases.entityManager()
                    .createNativeQuery("SELECT dedupe_key FROM platform_outbox")
                    .getResultList();
            return keys.stream().collect(Collectors.groupingBy(key -> key.split(":")[0], Collectors.counting()));
        });
    }

    /** Seats and queue as counted in the session against the rows they count. */
    boolean isSound(String session) {
        return in(cases -> {
            var row = cases.sessions().get(session);
            var counts = cases.reservations().count(session);
            var held =
                    counts.getOrDefault(ReservationState.SEATED, 0) + counts.getOrDefault(ReservationState.OFFERED, 0);
            return row.seatsTaken() == held
                    && row.waiting() == counts.getOrDefault(ReservationState.WAITING, 0)
                    && row.seatsTaken() <= row.capacity();
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
