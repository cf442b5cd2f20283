package org.wellnessconnection.mail;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.mail.MailEvent.What;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.outbox.OutboxKeeping;
import org.wellnessconnection.platform.outbox.OutboxKeeping.Parked;

/** Letters, and other deeds of the outbox, that were given up until somebody mends what is wrong. Never whose they are. */
@UseCase
public class Undelivered {

    private static final int MOST = 100;

    private final OutboxKeeping keeping;
    private final Instance<LetterWriter> writers;
    private final Event<DomainEvent> events;

    @Inject
    public Undelivered(OutboxKeeping keeping, @Any Instance<LetterWriter> writers, Event<DomainEvent> events) {
        this.keeping = keeping;
        this.writers = writers;
        this.events = events;
    }

    /**
     * One of them.
     *
     * @param kind of letter, or of deed where it is none
     * @param why what went wrong last, as {@code smtp 550}
     * @param since when it was given up
     * @param place the desk's page about what it is about, where there is one
     */
    public record Line(String id, String kind, String why, Instant since, Optional<String> place) {}

    /** Newest first, at most a hundred. */
    public List<Line> all(Language language) {
        return keeping.parked(MOST).stream().map(one -> line(one, language)).toList();
    }

    /** From the beginning, at once. */
    public void tryAgain(Actor actor, String id) {
        tell(What.TRIED_AGAIN, actor, id);
        keeping.tryAgain(id);
    }

    /** It shall not be sent any more. */
    public void drop(Actor actor, String id) {
        tell(What.DROPPED, actor, id);
        keeping.drop(id);
    }

    private void tell(What what, Actor actor, String id) {
        var parked = keeping.parked(MOST).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("message/" + id));
        events.fire(new MailEvent(what, "message/" + id, actor, Map.of("kind", kind(parked))));
    }

    private Line line(Parked parked, Language language) {
        return new Line(parked.id(), kind(parked), parked.problem(), parked.since(), place(parked, language));
    }

    private static String kind(Parked parked) {
        return isLetter(parked)
                ? Letters.order(parked.message()).kind()
                : parked.message().kind();
    }

    private Optional<String> place(Parked parked, Language language) {
        if (!isLetter(parked)) {
            return Optional.empty();
        }
        var order = Letters.order(parked.message());
        return writers.stream()
                .filter(writer -> writer.writes(order.kind()))
                .findFirst()
                .flatMap(writer -> writer.place(order, language));
    }

    private static boolean isLetter(Parked parked) {
        return parked.message().kind().equals(Letters.OUTBOX);
    }
}
