package org.wellnessconnection.content;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wellnessconnection.content.Revision.Saving;
import org.wellnessconnection.content.files.EntryFiles;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.platform.UseCase;

/**
 * Content from files into the database and to the public, all of it or nothing, in one transaction. Whoever hands in a
 * tree vouches that its languages say the same. What is already as the files say is left alone, so importing a tree twice
 * changes nothing.
 */
@UseCase
public class Importing {

    private final EntityManager entityManager;
    private final Entries entries;
    private final Transcribing transcribing;
    private final Press press;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    public Importing(
            EntityManager entityManager,
            Entries entries,
            Transcribing transcribing,
            Press press,
            Event<DomainEvent> events,
            Clock clock) {
        this.entityManager = entityManager;
        this.entries = entries;
        this.transcribing = transcribing;
        this.press = press;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What an import did.
     *
     * @param number the newest number of the log by it; 0 where nothing changed
     */
    public record Imported(int created, int changed, int unchanged, long number) {}

    /** Creates, changes and publishes what these files say. Entries in the trash come out of it. */
    public Imported importAll(List<EntryFiles> files, Actor actor) {
        files.stream().map(EntryFiles::type).distinct().forEach(type -> transcribing.permit(type, actor));
        var ids = new TreeSet<String>();
        for (var chunk : Entries.chunks(files)) {
            entries.byReferences(references(chunk)).values().forEach(entry -> ids.add(entry.id()));
            entityManager.clear();
        }
        entries.lockAll(ids);
        return written(files, ids, actor);
    }

    /**
     * Creates and publishes those that the database has never had; what staff changed, withdrew or put into the trash
     * stays as it is. Nodes that start at the same moment take turns.
     */
    public Imported importMissing(List<EntryFiles> files, Actor actor) {
        press.lock();
        var missing = new ArrayList<EntryFiles>();
        for (var chunk : Entries.chunks(files)) {
            var known = entries.byReferences(references(chunk)).keySet();
            chunk.stream().filter(one -> !known.contains(one.reference())).forEach(missing::add);
        }
        return missing.isEmpty() ? new Imported(0, 0, files.size(), 0) : written(missing, Set.of(), actor);
    }

    /** Whether there is an entry of this name, be it in the trash. */
    public boolean knows(EntryReference reference) {
        return entries.find(reference).isPresent();
    }

    private Imported written(List<EntryFiles> files, Collection<String> existing, Actor actor) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var saving = new Saving(actor.name(), at, "", Origin.IMPORTED);
        var editions = new ArrayList<Edition>();
        var created = 0;
        for (var chunk : Entries.chunks(files)) {
            var known = entries.byReferences(references(chunk));
            var written = transcribing.write(chunk, known, saving);
            created += written.created();
            editions.addAll(written.editions());
            // What is in the database need not stay in memory: ten thousand entries fit into a small heap.
            entityManager.flush();
            entityManager.clear();
        }
        if (editions.isEmpty()) {
            return new Imported(0, 0, files.size(), 0);
        }
        var rows = press.publish(editions, press.pointers(existing), actor);
        var number = rows.getLast().number();
        var imported = new Imported(created, editions.size() - created, files.size() - editions.size(), number);
        tell(imported, rows.getFirst().number(), actor);
        return imported;
    }

    /** One event for all: the log says of each entry what became of it. */
    private void tell(Imported imported, long first, Actor actor) {
        var details = new HashMap<String, String>();
        details.put("created", Integer.toString(imported.created()));
        details.put("changed", Integer.toString(imported.changed()));
        details.put("numbers", first + " to " + imported.number());
        events.fire(new ContentEvent("content.imported", "content/tree", actor, Map.copyOf(details)));
    }

    private static List<EntryReference> references(List<EntryFiles> files) {
        return files.stream().map(EntryFiles::reference).toList();
    }
}
