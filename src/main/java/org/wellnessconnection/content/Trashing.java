package org.wellnessconnection.content;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.UseCase;

/** The trash: entries that nobody wants to see any more. Nothing is erased; they come back with all their revisions. */
@UseCase
public class Trashing {

    private final Entries entries;
    private final Standings standings;
    private final Press press;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public Trashing(Entries entries, Standings standings, Press press, Event<DomainEvent> events, Clock clock) {
        this.entries = entries;
        this.standings = standings;
        this.press = press;
        this.events = events;
        this.clock = clock;
    }

    /** Puts an entry that is not public into the trash. */
    public void trash(String entryId, Seen seen, Actor actor) {
        var entry = entries.lock(entryId);
        Permission.toManage(actor, standings.type(entry));
        var live = press.live(entryId);
        seen.mustHold(entry, live);
        if (live > 0) {
            throw new Refusal(ContentRefusal.STILL_PUBLIC);
        }
        if (entry.trashedAt().isEmpty()) {
            entry.trash(clock.instant().truncatedTo(ChronoUnit.MICROS));
            events.fire(ContentEvent.of("entry-trashed", entry, actor));
        }
    }

    /** Takes an entry out of the trash, as a draft. */
    public void restore(String entryId, Seen seen, Actor actor) {
        var entry = entries.lock(entryId);
        Permission.toManage(actor, standings.type(entry));
        seen.mustHold(entry, press.live(entryId));
        if (entry.trashedAt().isPresent()) {
            entry.takeOutOfTrash();
            events.fire(ContentEvent.of("entry-restored", entry, actor));
        }
    }
}
