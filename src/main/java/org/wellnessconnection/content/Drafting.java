package org.wellnessconnection.content;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.content.Revising.Revised;
import org.wellnessconnection.content.Revision.Saving;
import org.wellnessconnection.content.SaveOutcome.Saved;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.UseCase;

/**
 * Writing: everything that makes revisions and shows nothing to the public. Every save names the revisions it is based on;
 * an entry's row is locked meanwhile, so that two saves come one after the other.
 */
@UseCase
public class Drafting {

    private final Entries entries;
    private final Standings standings;
    private final Founding founding;
    private final WorkingCopies copies;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public Drafting(
            Entries entries,
            Standings standings,
            Founding founding,
            WorkingCopies copies,
            Event<DomainEvent> events,
            Clock clock) {
        this.entries = entries;
        this.standings = standings;
        this.founding = founding;
        this.copies = copies;
        this.events = events;
        this.clock = clock;
    }

    /** Makes an entry and answers its id. */
    public String create(NewEntry entry, Actor actor) {
        var standing = founding.found(entry, actor);
        events.fire(ContentEvent.of("entry-created", standing.entry(), actor));
        return standing.entry().id();
    }

    /** Stores new values; different fields that somebody else changed meanwhile are kept, the same ones clash. */
    public SaveOutcome save(Change change, Actor actor) {
        var standing = toWriteOn(change.entryId());
        Permission.toWrite(actor, standing.type(), change.values().present());
        var good = Gate.draft(standing.type(), change.values());
        var joining = Joining.of(standing, standings.at(standing, change.base()), good);
        if (!joining.isClean()) {
            return new SaveOutcome.Clash(standing.ids(), joining.clashes());
        }
        var saving = saving(actor, change.note(), joining.merged().isEmpty() ? Origin.WRITTEN : Origin.MERGED);
        var revised = keep(Revising.revise(standing, joining.texts(), saving, clock), actor, "draft-saved");
        copies.forget(change.entryId(), good.present(), actor);
        return new Saved(revised.standing().entry().heads(), joining.merged());
    }

    /** Records that these fields of a language are right beside the other language's newest, without changing a word. */
    public Heads confirm(String entryId, Language language, Set<String> fields, String note, Actor actor) {
        var standing = toWriteOn(entryId);
        Permission.toWrite(actor, standing.type(), Set.of(Part.of(language)));
        var mine = standing.written(language);
        var basis = Staleness.confirmed(fields, mine, standing.written(language.other()));
        var texts = Map.of(Part.of(language), new Written(mine.body(), basis));
        var saving = saving(actor, note, Origin.CONFIRMED);
        keep(Revising.revise(standing, texts, saving, clock), actor, "draft-confirmed");
        return standing.entry().heads();
    }

    /** Takes an older revision up again, as a new draft with what its writer knew then. */
    public Heads restore(String entryId, String revisionId, String note, Actor actor) {
        var standing = toWriteOn(entryId);
        var old = standings.revision(entryId, revisionId);
        Permission.toWrite(actor, standing.type(), Set.of(old.part()));
        var now = standing.written(old.part());
        var basis = Basis.joined(now, now, old.written());
        var texts = Map.of(old.part(), new Written(old.body(), basis));
        var saving = saving(actor, note, Origin.RESTORED);
        keep(Revising.revise(standing, texts, saving, clock), actor, "draft-restored");
        return standing.entry().heads();
    }

    private Standing toWriteOn(String entryId) {
        var entry = entries.lock(entryId);
        if (entry.trashedAt().isPresent()) {
            throw new Refusal(ContentRefusal.IN_TRASH);
        }
        return standings.of(entry);
    }

    private Saving saving(Actor actor, String note, Origin origin) {
        return new Saving(actor.name(), now(), Notes.checked(note), origin);
    }

    private Revised keep(Revised revised, Actor actor, String what) {
        if (revised.isChange()) {
            revised.fresh().forEach(entries::add);
            events.fire(ContentEvent.of(what, revised.standing().entry(), actor).with("parts", revised.parts()));
        }
        return revised;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
