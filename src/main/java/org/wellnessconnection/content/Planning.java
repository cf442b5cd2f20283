package org.wellnessconnection.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.wellnessconnection.content.Plan.Live;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.kernel.Refusal;

/** Makes plans out of orders: locks the entries, looks at what is public and at waivers, and checks what is to be shown. */
@Dependent
class Planning {

    private final EntityManager entityManager;
    private final Entries entries;
    private final Standings standings;
    private final Press press;
    private final Clock clock;

    @Inject
    Planning(EntityManager entityManager, Entries entries, Standings standings, Press press, Clock clock) {
        this.entityManager = entityManager;
        this.entries = entries;
        this.standings = standings;
        this.press = press;
        this.clock = clock;
    }

    /**
     * Plans that passed every check but those that need the log.
     *
     * @param news those that show the public something new, in the order of the orders
     * @param pointers what was public before
     */
    record Prepared(List<Plan> news, Map<String, LivePointer> pointers) {}

    Prepared prepare(List<PublishOrder> orders) {
        var ids = new TreeSet<>(orders.stream().map(PublishOrder::entryId).toList());
        var locked = entries.lockAll(ids);
        var pointers = press.pointers(ids);
        var live = live(pointers.values());
        var waivers = openWaivers(ids);
        var news = new ArrayList<Plan>();
        for (var order : orders) {
            var entry = locked.get(order.entryId());
            if (entry == null) {
                throw new NotFound("entry " + order.entryId());
            }
            var shown = live.getOrDefault(entry.id(), Live.NOT);
            var plan = plan(order, entry, shown, waivers.getOrDefault(entry.id(), List.of()));
            if (!plan.changesNothing(shown)) {
                news.add(plan);
            }
        }
        return new Prepared(news, pointers);
    }

    ContentType type(Entry entry) {
        return standings.type(entry);
    }

    private Plan plan(PublishOrder order, Entry entry, Live live, List<Waiver> waivers) {
        if (entry.trashedAt().isPresent()) {
            throw new Refusal(ContentRefusal.IN_TRASH);
        }
        var standing = standings.at(standings.of(entry), order.pinned());
        var plan = Plan.of(standing, order.languages(), live, waivers, Notes.checked(order.reason()));
        Gate.complete(standing.type(), plan.toCheck());
        return plan;
    }

    /** Ends the waivers of entries whose languages are in step again. */
    void cure(List<Plan> plans) {
        var inStep = plans.stream()
                .filter(Plan::inStep)
                .map(plan -> plan.standing().entry().id())
                .toList();
        openWaivers(inStep).values().forEach(open -> open.forEach(waiver -> waiver.cure(clock.instant())));
    }

    /** What the public sees by these pointers, per entry. */
    Map<String, Live> live(Collection<LivePointer> pointers) {
        var publications = new HashMap<Long, Publication>();
        for (var chunk :
                Entries.chunks(pointers.stream().map(LivePointer::number).toList())) {
            entityManager
                    .createQuery("select p from Publication p where p.number in :numbers", Publication.class)
                    .setParameter("numbers", chunk)
                    .getResultList()
                    .forEach(publication -> publications.put(publication.number(), publication));
        }
        var ids = publications.values().stream()
                .flatMap(publication -> publication.pinned().ids().values().stream())
                .toList();
        var revisions = entries.revisions(ids);
        var live = new HashMap<String, Live>();
        publications.values().forEach(publication -> {
            var pins = new HashMap<Part, Revision>();
            publication.pinned().ids().forEach((part, id) -> pins.put(part, revisions.get(id)));
            live.put(publication.entryId(), new Live(pins));
        });
        return live;
    }

    private Map<String, List<Waiver>> openWaivers(Collection<String> entryIds) {
        var now = clock.instant();
        var open = new HashMap<String, List<Waiver>>();
        for (var chunk : Entries.chunks(entryIds)) {
            entityManager
                    .createQuery("select w from Waiver w where w.entryId in :ids and w.curedAt is null", Waiver.class)
                    .setParameter("ids", chunk)
                    .getResultStream()
                    .filter(waiver -> waiver.isOpen(now))
                    .forEach(waiver -> open.computeIfAbsent(waiver.entryId(), id -> new ArrayList<>())
                            .add(waiver));
        }
        return open;
    }
}
