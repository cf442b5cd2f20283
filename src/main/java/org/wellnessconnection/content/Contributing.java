package org.wellnessconnection.content;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.UseCase;

/**
 * Entries that another room brings, in one language: published at once, taken back, and erased for ever when their author
 * wants it. Called within the room's own transaction, so that its decision and the publication are one.
 */
@UseCase
public class Contributing {

    private final EntityManager entityManager;
    private final Entries entries;
    private final Press press;
    private final Publishing publishing;
    private final Drafting drafting;
    private final Opening opening;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public Contributing(
            EntityManager entityManager,
            Entries entries,
            Press press,
            Publishing publishing,
            Drafting drafting,
            Opening opening,
            Event<DomainEvent> events,
            Clock clock) {
        this.entityManager = entityManager;
        this.entries = entries;
        this.press = press;
        this.publishing = publishing;
        this.drafting = drafting;
        this.opening = opening;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is brought.
     *
     * @param key stable name and, as the member {@code slug} of the text, the end of the address
     * @param shared values of the fields that both languages share
     * @param text values of the fields of this language
     */
    public record Contribution(
            String type, String key, Language language, JsonObject shared, JsonObject text, String note) {}

    /**
     * An entry of a room as it stands, drafts included.
     *
     * @param version names the text, so that whoever saw it can say what they saw; empty where there is none
     */
    public record Kept(JsonObject shared, JsonObject text, String version) {}

    public Kept kept(String entryId, Language language) {
        var entry = opening.open(entryId);
        return new Kept(
                entry.values().part(Part.SHARED),
                entry.values().part(Part.of(language)),
                entry.heads().of(Part.of(language)).orElse(""));
    }

    /** Makes the entry public and answers its id. */
    public String publish(Contribution brought, Actor actor) {
        var entry = new NewEntry(brought.type(), brought.key(), values(brought), brought.note());
        return publishing
                .createAndPublish(entry, Set.of(brought.language()), actor)
                .entryId();
    }

    /** Makes an entry public again that was taken back, with these values. */
    public void publishAgain(String entryId, Contribution brought, Actor actor) {
        keep(entryId, brought, actor);
        var heads = opening.open(entryId).heads();
        publishing.publish(new PublishOrder(entryId, heads, Set.of(brought.language()), brought.note()), actor);
    }

    /** Keeps words for an entry of the room as a draft: nobody in the public sees them. */
    public void keep(String entryId, Contribution brought, Actor actor) {
        var base = opening.open(entryId).heads();
        drafting.save(new Change(entryId, base, values(brought), brought.note()), actor);
    }

    private static EntryValues values(Contribution brought) {
        return new EntryValues(Map.of(Part.SHARED, brought.shared(), Part.of(brought.language()), brought.text()));
    }

    /** Takes it from the public, whatever links to it. Its text stays as a draft. */
    public void withdraw(String entryId, String reason, Actor actor) {
        publishing.withdrawAlthoughUsed(entryId, seen(entries.lock(entryId)), reason, actor);
    }

    private Seen seen(Entry locked) {
        return new Seen(
                locked.heads(), press.live(locked.id()), locked.trashedAt().isPresent());
    }

    /**
     * Takes it from the public, if it is there, and erases its words in both languages from every revision, list and
     * working copy. Each revision keeps the hash of what it said, so that the log still verifies.
     */
    public void erase(String entryId, String reason, Actor actor) {
        var entry = entries.lock(entryId);
        if (press.live(entryId) > 0) {
            publishing.withdrawAlthoughUsed(entryId, seen(entry), reason, actor);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var language : Language.values()) {
            entries.history(entryId, Part.of(language)).forEach(revision -> revision.erase(now));
        }
        entry.show(new Bilingual<>("", ""), new Bilingual<>(0, 0));
        entry.trash(now);
        entityManager
                .createQuery("delete from WorkingCopy w where w.entryId = :entry")
                .setParameter("entry", entryId)
                .executeUpdate();
        events.fire(ContentEvent.of("entry-erased", entry, actor));
    }
}
