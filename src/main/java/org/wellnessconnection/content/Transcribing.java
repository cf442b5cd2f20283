package org.wellnessconnection.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.content.Revising.Revised;
import org.wellnessconnection.content.Revision.Saving;
import org.wellnessconnection.content.files.EntryFiles;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.json.SharedJson;

/** Turns a batch of files into entries and revisions, and tells which of them the public has yet to see. */
@Dependent
class Transcribing {

    private final EntityManager entityManager;
    private final Entries entries;
    private final Standings standings;
    private final ContentTypes types;
    private final Press press;
    private final Planning planning;
    private final Clock clock;

    @Inject
    Transcribing(
            EntityManager entityManager,
            Entries entries,
            Standings standings,
            ContentTypes types,
            Press press,
            Planning planning,
            Clock clock) {
        this.entityManager = entityManager;
        this.entries = entries;
        this.standings = standings;
        this.types = types;
        this.press = press;
        this.planning = planning;
        this.clock = clock;
    }

    /** What has to be published, and how many of these entries are new. */
    record Transcript(List<Edition> editions, int created) {}

    Transcript write(List<EntryFiles> files, Map<EntryReference, Entry> known, Saving saving) {
        var begun = new ArrayList<Revised>();
        var revised = new ArrayList<Revised>();
        var old = standings.of(known.values());
        for (var one : files) {
            var standing = old.get(one.reference());
            if (standing == null) {
                begun.add(begin(one, saving));
            } else {
                standing.entry().takeOutOfTrash();
                var change = Revising.revise(standing, texts(standing, values(one)), saving, clock);
                if (change.isChange()) {
                    revised.add(change);
                }
            }
        }
        store(begun, revised);
        return new Transcript(editions(begun, revised), begun.size());
    }

    /** Goes through when this person may bring in and publish entries of that type. */
    void permit(String type, Actor actor) {
        Permission.toPublish(actor, type(type), List.of(Language.values()));
    }

    private ContentType type(String name) {
        return types.find(name).orElseThrow(() -> new IllegalArgumentException("files of no type: " + name));
    }

    private Revised begin(EntryFiles one, Saving saving) {
        return Revising.begin(type(one.type()), one.reference(), values(one), saving, clock);
    }

    /** What the files say; both languages agree wherever they would seem apart, for that is what a tree says. */
    private static Map<Part, Written> texts(Standing standing, EntryValues values) {
        var texts = new EnumMap<Part, Written>(Part.class);
        if (values.present().stream()
                .allMatch(
                        part -> values.part(part).equals(standing.written(part).body()))) {
            return texts;
        }
        texts.putAll(Revising.written(standing.type(), standing, values));
        for (var language : Language.values()) {
            var part = Part.of(language);
            var mine = texts.get(part);
            var other = texts.get(Part.of(language.other()));
            if (mine != null && other != null) {
                var behind = Staleness.behind(Standing.localized(standing.type()), mine, other);
                texts.put(part, new Written(mine.body(), Staleness.confirmed(behind, mine, other)));
            }
        }
        return texts;
    }

    private void store(List<Revised> begun, List<Revised> revised) {
        begun.forEach(one -> entityManager.persist(one.standing().entry()));
        entityManager.flush();
        begun.forEach(one -> one.fresh().forEach(entries::add));
        revised.forEach(one -> one.fresh().forEach(entries::add));
        entityManager.flush();
    }

    private List<Edition> editions(List<Revised> begun, List<Revised> revised) {
        var all = new ArrayList<Revised>(begun);
        all.addAll(revised);
        var ids = revised.stream().map(one -> one.standing().entry().id()).toList();
        var live = planning.live(press.pointers(ids).values());
        var editions = new ArrayList<Edition>();
        for (var one : all) {
            var standing = one.standing();
            var shown = live.getOrDefault(standing.entry().id(), Plan.Live.NOT);
            var plan = Plan.of(standing, EnumSet.allOf(Language.class), shown, List.of(), "");
            editions.add(Edition.of(plan));
        }
        return editions;
    }

    private static EntryValues values(EntryFiles files) {
        var parts = new HashMap<Part, JsonObject>();
        parts.put(Part.SHARED, files.shared());
        files.texts()
                .forEach((language, text) -> parts.put(
                        Part.of(language),
                        SharedJson.object(text.values())
                                .add(EntryValues.SLUG, text.slug())
                                .build()));
        return new EntryValues(parts);
    }
}
