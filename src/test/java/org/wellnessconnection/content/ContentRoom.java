package org.wellnessconnection.content;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.fixtures.HeardEvents;
import org.wellnessconnection.fixtures.PlainPersistence;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.search.LogGrew;

/** The content room put together by hand over a plain database, with a clock that the test moves. */
final class ContentRoom implements AutoCloseable {

    static final Actor EDITOR = new Actor.Staff("ed", Set.of(Role.EDITOR));
    static final Actor OTHER = new Actor.Staff("other", Set.of(Role.EDITOR));
    static final ContentTypes TYPES = ContentTypes.in(Path.of("content/types"), new Texts());

    static final Instant FIRST_DAY = Instant.parse("2026-11-22T12:00:00Z");

    private static final List<String> TABLES =
            List.of("working_copy", "reference", "slug", "live", "publication", "waiver", "revision", "entry");

    private final PlainPersistence database = PlainPersistence.fresh();
    private final AtomicReference<Instant> now = new AtomicReference<>(FIRST_DAY);
    final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    final HeardEvents<DomainEvent> events = new HeardEvents<>();
    final HeardEvents<LogGrew> growth = new HeardEvents<>();

    /** The use cases, for the length of one transaction. */
    record Cases(
            EntityManager entityManager,
            Drafting drafting,
            Publishing publishing,
            PublicationLog log,
            Waiving waiving,
            Trashing trashing,
            WorkingCopies copies,
            Entries entries,
            Standings standings,
            Slugs slugs,
            Importing importing,
            Exporting exporting,
            EntrySource source) {

        /** The entry as it is now, in front of somebody who decides at once. */
        Seen seen(String entryId) {
            var entry = entries.get(entryId);
            var live = entityManager.find(LivePointer.class, entryId);
            return new Seen(
                    entry.heads(),
                    live == null ? 0 : live.number(),
                    entry.trashedAt().isPresent());
        }
    }

    <T> T in(Function<Cases, T> work) {
        return database.transaction(entityManager -> work.apply(cases(entityManager)));
    }

    private Cases cases(EntityManager em) {
        var entries = new Entries(em);
        var standings = new Standings(entries, TYPES);
        var founding = new Founding(TYPES, entries, clock);
        var copies = new WorkingCopies(em, clock);
        var slugs = new Slugs(em, entries, TYPES, clock);
        var links = new Links(em, clock);
        var press = new Press(em, slugs, links, growth, clock);
        var planning = new Planning(em, entries, standings, press, clock);
        var transcribing = new Transcribing(em, entries, standings, TYPES, press, planning, clock);
        return new Cases(
                em,
                new Drafting(entries, standings, founding, copies, events, clock),
                new Publishing(entries, founding, planning, press, links, events),
                new PublicationLog(em, entries),
                new Waiving(em, entries, standings, events, clock),
                new Trashing(entries, standings, press, events, clock),
                copies,
                entries,
                standings,
                slugs,
                new Importing(em, entries, transcribing, press, events, clock),
                new Exporting(em, standings),
                source(em, entries, standings, slugs, links));
    }

    private static EntrySource source(
            EntityManager em, Entries entries, Standings standings, Slugs slugs, Links links) {
        var crossroads = new Crossroads(em, entries, links, TYPES);
        var reading = new PublicReading(em, entries, standings, slugs, crossroads);
        return new EntrySource(TYPES, new PublicationLog(em, entries), reading);
    }

    void wait(java.time.Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    /** As on the first day, for tests that count; a new database would take seconds. */
    void empty() {
        database.transaction(entityManager -> {
            for (var table : TABLES) {
                entityManager.createNativeQuery("delete from content_" + table).executeUpdate();
            }
            entityManager
                    .createNativeQuery("update content_log set number = 0, hash = '" + LogRow.START + "'")
                    .executeUpdate();
            return null;
        });
        now.set(FIRST_DAY);
    }

    PlainPersistence database() {
        return database;
    }

    /** A question, complete in these languages. */
    static NewEntry faq(String key, Language... languages) {
        var values = new EntryValues(Map.of(Part.SHARED, json("{'group':'programme','position':1}")));
        for (var language : languages) {
            values = values.with(Part.of(language), faqText(key + "-" + language.code(), "Question " + key, "Answer."));
        }
        return new NewEntry("faq", key, values, "");
    }

    static NewEntry faq(String key) {
        return faq(key, Language.EN, Language.FR);
    }

    static JsonObject faqText(String slug, String question, String answer) {
        return SharedJson.object()
                .add("slug", slug)
                .add("question", question)
                .add("answer", answer)
                .build();
    }

    static JsonObject json(String withSingleQuotes) {
        return SharedJson.read(withSingleQuotes.replace('\'', '"'));
    }

    Heads heads(String entryId) {
        return in(cases -> cases.entries().get(entryId).heads());
    }

    Publishing.Published publish(String entryId) {
        return in(cases -> cases.publishing()
                .publish(PublishOrder.of(entryId, cases.entries().get(entryId).heads(), ""), EDITOR));
    }

    /** Saves whole parts on what stands now. */
    SaveOutcome save(String entryId, EntryValues values) {
        return in(cases -> cases.drafting()
                .save(new Change(entryId, cases.entries().get(entryId).heads(), values, ""), EDITOR));
    }

    @Override
    public void close() {
        database.close();
    }
}
