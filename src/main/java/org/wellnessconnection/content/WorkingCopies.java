package org.wellnessconnection.content;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.content.WorkingCopy.Typed;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.platform.persistence.Ids;

/** Keeps what editors type before they save, so that nothing is lost when a session ends; and tells who else is here. */
@UseCase
public class WorkingCopies {

    /** Who has not typed for this long has left. */
    private static final Duration HERE = Duration.ofMinutes(5);

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    public WorkingCopies(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * What somebody typed into one part.
     *
     * @param values as they stand in the form, perhaps not yet right
     */
    public record Kept(Part part, JsonObject values, Instant at, String base) {}

    /** Somebody else in the entry. */
    public record Neighbour(String editor, Part part, Instant at) {}

    /** Keeps what was typed into a part that began from {@code base}. */
    public void keep(String entryId, Part part, Heads base, JsonObject values, Actor actor) {
        var typed = new Typed(values, base.of(part).orElse(null), now());
        find(entryId, part, actor)
                .ifPresentOrElse(
                        copy -> copy.type(typed),
                        () -> entityManager.persist(
                                new WorkingCopy(Ids.next(clock), entryId, part, actor.name(), typed)));
    }

    /** What this person typed and has not saved; {@code base} is empty where the part did not exist yet. */
    public List<Kept> of(String entryId, Actor actor) {
        return copies(entryId).stream()
                .filter(copy -> copy.editor().equals(actor.name()))
                .map(copy -> new Kept(
                        copy.part(),
                        copy.body(),
                        copy.touchedAt(),
                        copy.baseId().orElse("")))
                .toList();
    }

    /** Who else has typed into this entry a moment ago. */
    public List<Neighbour> others(String entryId, Actor actor) {
        var since = now().minus(HERE);
        return copies(entryId).stream()
                .filter(copy ->
                        !copy.editor().equals(actor.name()) && copy.touchedAt().isAfter(since))
                .map(copy -> new Neighbour(copy.editor(), copy.part(), copy.touchedAt()))
                .toList();
    }

    /** Lets go of what this person typed into these parts: it was saved, or is not wanted any more. */
    public void forget(String entryId, Collection<Part> parts, Actor actor) {
        if (parts.isEmpty()) {
            return;
        }
        entityManager
                .createQuery("delete from WorkingCopy w where w.entryId = :entry and w.editor = :editor"
                        + " and w.part in :parts")
                .setParameter("entry", entryId)
                .setParameter("editor", actor.name())
                .setParameter("parts", parts)
                .executeUpdate();
    }

    private Optional<WorkingCopy> find(String entryId, Part part, Actor actor) {
        return copies(entryId).stream()
                .filter(copy -> copy.part() == part && copy.editor().equals(actor.name()))
                .findFirst();
    }

    private List<WorkingCopy> copies(String entryId) {
        return entityManager
                .createQuery(
                        "select w from WorkingCopy w where w.entryId = :entry order by w.touchedAt", WorkingCopy.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
