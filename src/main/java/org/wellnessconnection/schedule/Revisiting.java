package org.wellnessconnection.schedule;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.mail.LetterOrder;
import org.wellnessconnection.mail.Letters;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.persistence.Ids;

/**
 * What somebody who comes back sees and does: all own reservations behind one mailed link, and, for whoever wants it,
 * preferences that are kept. There is no password; whoever reads the mailbox is the person. Nothing here answers whether an
 * address is known.
 */
@UseCase
public class Revisiting {

    /** Kind of the letter with the link. Its subject is a reservation's id or an account's. */
    static final String LETTER = "person.sessions";

    /** Detail of the order: the language of the page where the link was asked for. */
    static final String LANGUAGE = "language";

    private final Accounts accounts;
    private final Reservations reservations;
    private final Sessions sessions;
    private final Seats seats;
    private final Queue queue;
    private final Guests guests;
    private final PrivateLinks links;
    private final Forgetting forgetting;
    private final Postbox postbox;
    private final Letters letters;
    private final SchedulePaths paths;
    private final Clock clock;

    @Inject
    public Revisiting(
            Accounts accounts,
            Reservations reservations,
            Sessions sessions,
            Seats seats,
            Queue queue,
            Guests guests,
            PrivateLinks links,
            Forgetting forgetting,
            Postbox postbox,
            Letters letters,
            SchedulePaths paths,
            Clock clock) {
        this.accounts = accounts;
        this.reservations = reservations;
        this.sessions = sessions;
        this.seats = seats;
        this.queue = queue;
        this.guests = guests;
        this.links = links;
        this.forgetting = forgetting;
        this.postbox = postbox;
        this.letters = letters;
        this.paths = paths;
        this.clock = clock;
    }

    /** Who asked for the link, for the letter that brings it. Prints masked. */
    public record Addressee(EmailAddress email, Optional<String> name, URI link) {}

    /**
     * All that one address has.
     *
     * @param preferences of the account; nothing where there is none
     * @param usual what an account would begin with: the language and the entries of the newest reservation
     */
    public record Mine(List<One> reservations, Optional<Preferences> preferences, Preferences usual) {}

    /** A reservation in a session that has not ended. */
    public record One(String id, ReservationState state, int rank, GroupSession session) {}

    /**
     * Has the link mailed to an address that has something to see: reservations to come, or an account. At most once an
     * hour. Others get no letter, and whoever asked learns neither.
     */
    public void sendLink(EmailAddress email, Language language) {
        var key = guests.key(email);
        var now = clock.instant();
        accounts.of(key)
                .map(Account::id)
                .or(() -> reservations.living(key, now).stream().findFirst().map(Reservation::id))
                .ifPresent(subject -> letters.post(new LetterOrder(
                        LETTER,
                        subject,
                        Map.of(LANGUAGE, language.code()),
                        subject + ":" + now.truncatedTo(ChronoUnit.HOURS).getEpochSecond(),
                        now)));
    }

    /** To whom the letter goes, with a link made for it; nothing once account or reservation is gone. */
    public Optional<Addressee> addressee(String subject, Language language) {
        return accounts.find(subject)
                .map(account -> addressee(accounts.email(account), Optional.empty(), account.liveKey(), language))
                .or(() -> reservations
                        .find(subject)
                        .filter(reservation -> reservation.state().isLive())
                        .flatMap(reservation -> guests.contact(subject)
                                .map(guest -> addressee(
                                        guest.email(), Optional.of(guest.name()), reservation.liveKey(), language))));
    }

    private Addressee addressee(EmailAddress email, Optional<String> name, String key, Language language) {
        var token = accounts.link(key, clock.instant());
        return new Addressee(email, name, URI.create(paths.absolute(paths.mine(language, token))));
    }

    /** What the link opens. Looking changes nothing. */
    public Mine look(String token) {
        var key = key(token);
        var living = reservations.living(key, clock.instant());
        var usual = living.isEmpty()
                ? new Preferences(Language.EN, CanadianZone.TORONTO, CalendarEntry.DISCREET)
                : new Preferences(
                        living.getLast().language(),
                        CanadianZone.TORONTO,
                        living.getLast().entry());
        return new Mine(
                living.stream().map(this::one).toList(), accounts.of(key).map(Account::preferences), usual);
    }

    /** The private page of one of the reservations, with a link made for it. */
    public String open(String token, String reservationId, Language language) {
        return reservations.living(key(token), clock.instant()).stream()
                .filter(one -> one.id().equals(reservationId))
                .findFirst()
                .map(one -> links.make(one.id(), LinkPurpose.MANAGE, language))
                .orElseThrow(() -> new NotFound("reservation/" + reservationId));
    }

    /**
     * Keeps preferences, and gives the reservations to come the same language and entries; letters tell calendars where
     * that changes them. Who has nothing reserved and no account has no address here to keep them for.
     */
    public void keep(String token, Preferences wanted) {
        var key = key(token);
        var living = reservations.living(key, clock.instant());
        var account = accounts.of(key)
                .or(() -> living.stream()
                        .findFirst()
                        .flatMap(one -> guests.contact(one.id()))
                        .map(guest -> accounts.add(Ids.next(clock), key, guest.email())))
                .orElseThrow(() -> new NotFound("account"));
        account.prefer(wanted);
        account.used(today());
        inOrder(living).forEach(one -> follow(one, wanted));
    }

    /** Everything goes at once: seats are free for others, and name, address, links and account are erased. */
    public void forgetMe(String token) {
        var key = key(token);
        for (var reservation : inOrder(reservations.living(key, clock.instant()))) {
            var session = sessions.lock(reservation.sessionId());
            if (isStillIn(reservation, session)) {
                var held = reservation.state().holdsSeat();
                reservation.end(ReservationState.CANCELLED, clock.instant());
                if (held) {
                    seats.giveBack(session);
                } else {
                    seats.leaveQueue(session);
                }
                queue.settle(session);
            }
            forgetting.forgetPerson(reservation.id());
        }
        accounts.forget(key);
    }

    /** Called by a job. */
    public void forgetOld() {
        accounts.forgetOld(clock.instant(), today());
    }

    private One one(Reservation reservation) {
        var rank = reservation.state() == ReservationState.WAITING ? reservations.rank(reservation) : 0;
        return new One(
                reservation.id(),
                reservation.state(),
                rank,
                sessions.get(reservation.sessionId()).whole());
    }

    private void follow(Reservation reservation, Preferences wanted) {
        var session = sessions.lock(reservation.sessionId());
        var same = reservation.language() == wanted.language() && reservation.entry() == wanted.entry();
        if (same || !isStillIn(reservation, session)) {
            return;
        }
        reservation.speak(wanted.language());
        reservation.show(wanted.entry());
        reservation.changed();
        postbox.post(LetterKind.CHANGED, reservation);
    }

    /** Somebody may have moved or ended it while this waited for the session. */
    private boolean isStillIn(Reservation reservation, GroupSession session) {
        reservations.fresh(reservation);
        return reservation.state().isLive() && reservation.sessionId().equals(session.id());
    }

    /** In the one order in which everybody locks several sessions. */
    private static List<Reservation> inOrder(List<Reservation> several) {
        return several.stream()
                .sorted(Comparator.comparing(Reservation::sessionId))
                .toList();
    }

    private String key(String token) {
        return accounts.key(token, clock.instant()).orElseThrow(() -> new NotFound("link"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
