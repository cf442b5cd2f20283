package org.wellnessconnection.content;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.UseCase;

/**
 * What the public sees, decided: publishing pins revisions, withdrawing takes an entry away. One transaction each, with a
 * row in the log. Locks are taken in one order everywhere: entries by id, then the log.
 */
@UseCase
public class Publishing {

    private final Entries entries;
    private final Founding founding;
    private final Planning planning;
    private final Press press;
    private final Links links;
    private final Event<DomainEvent> events;

    @Inject
    public Publishing(
            Entries entries,
            Founding founding,
            Planning planning,
            Press press,
            Links links,
            Event<DomainEvent> events) {
        this.entries = entries;
        this.founding = founding;
        this.planning = planning;
        this.press = press;
        this.links = links;
        this.events = events;
    }

    /** An entry and the number of the log by which it became what it is. */
    public record Published(String entryId, long number) {}

    /** Publishes one entry; where the public would see nothing new, answers the number that is true already. */
    public Published publish(PublishOrder order, Actor actor) {
        return all(List.of(order), actor).getFirst();
    }

    /** Publishes all of these at once or none of them, in the given order; they may link to each other. */
    public List<Published> publishAll(List<PublishOrder> orders, Actor actor) {
        return all(orders, actor);
    }

    /** Makes an entry and publishes it in the same moment. */
    public Published createAndPublish(NewEntry entry, Set<Language> languages, Actor actor) {
        var standing = founding.found(entry, actor);
        var plan = Plan.of(standing, languages, Plan.Live.NOT, List.of(), Notes.checked(entry.note()));
        Permission.toPublish(actor, standing.type(), plan.languages());
        Gate.complete(standing.type(), plan.toCheck());
        events.fire(ContentEvent.of("entry-created", standing.entry(), actor));
        var row = press.publish(List.of(Edition.of(plan)), Map.of(), actor).getFirst();
        tell(List.of(plan), List.of(row), actor);
        return new Published(standing.entry().id(), row.number());
    }

    /** Takes both languages from the public; refused while other public entries point here. */
    public Published withdraw(String entryId, Seen seen, String reason, Actor actor) {
        var entry = entries.lock(entryId);
        seen.mustHold(entry, press.live(entryId));
        var users = new TreeSet<>(links.users(Set.of(entry.reference())));
        users.remove(entryId);
        if (!users.isEmpty()) {
            throw new Refusal(ContentRefusal.STILL_USED, names(users));
        }
        return away(entry, reason, actor);
    }

    /** The same, although other public entries point here: their words stay, their links go. */
    public Published withdrawAlthoughUsed(String entryId, Seen seen, String reason, Actor actor) {
        var entry = entries.lock(entryId);
        seen.mustHold(entry, press.live(entryId));
        return away(entry, reason, actor);
    }

    private Published away(Entry entry, String reason, Actor actor) {
        var pointer = press.pointers(Set.of(entry.id())).get(entry.id());
        if (pointer == null) {
            throw new Refusal(ContentRefusal.NOT_PUBLIC);
        }
        Permission.toPublish(actor, planning.type(entry), List.of(Language.values()));
        var row = press.withdraw(entry, pointer, Notes.checked(reason), actor);
        events.fire(ContentEvent.of("entry-withdrawn", entry, actor)
                .with("number", Long.toString(row.number()))
                .with("reason", row.reason()));
        return new Published(entry.id(), row.number());
    }

    private List<Published> all(List<PublishOrder> orders, Actor actor) {
        var prepared = planning.prepare(orders);
        var news = prepared.news();
        news.forEach(plan -> Permission.toPublish(actor, plan.standing().type(), plan.newLanguages()));
        var rows = news.isEmpty()
                ? List.<Publication>of()
                : press.publish(news.stream().map(Edition::of).toList(), prepared.pointers(), actor);
        planning.cure(news);
        tell(news, rows, actor);
        var numbers = rows.stream().collect(Collectors.toMap(Publication::entryId, Publication::number));
        var published = new ArrayList<Published>();
        for (var order : orders) {
            var before = prepared.pointers().get(order.entryId());
            var number = numbers.containsKey(order.entryId())
                    ? numbers.get(order.entryId())
                    : before == null ? 0 : before.number();
            published.add(new Published(order.entryId(), number));
        }
        return published;
    }

    private void tell(List<Plan> plans, List<Publication> rows, Actor actor) {
        for (var i = 0; i < rows.size(); i++) {
            var plan = plans.get(i);
            var event = ContentEvent.of("entry-published", plan.standing().entry(), actor)
                    .with("number", Long.toString(rows.get(i).number()))
                    .with("languages", codes(plan.languages()))
                    .with("reason", plan.reason());
            events.fire(plan.waiver()
                    .map(waiver -> event.with("waiver", waiver.id()))
                    .orElse(event));
        }
    }

    private String names(Collection<String> entryIds) {
        return entries.byIds(entryIds).values().stream()
                .map(entry -> entry.reference().toString())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String codes(Set<Language> languages) {
        return languages.stream().map(Language::code).sorted().collect(Collectors.joining(", "));
    }
}
