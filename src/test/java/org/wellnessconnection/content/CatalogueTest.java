package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;

class CatalogueTest {

    private static final ContentRoom ROOM = new ContentRoom();
    private static final EntryQuery ALL = new EntryQuery("", Map.of(), "", false, 1);

    @BeforeEach
    void empty() {
        ROOM.empty();
    }

    @AfterAll
    static void close() {
        ROOM.close();
    }

    @ParameterizedTest
    @EnumSource(LanguageState.class)
    void theDatabaseFindsExactlyTheEntriesThatShowAState(LanguageState state) {
        oneOfEach();
        for (var language : Language.values()) {
            var shown = list(ALL).rows().stream()
                    .filter(line -> line.states().in(language) == state)
                    .map(EntryLine::id)
                    .toList();

            var found = list(new EntryQuery("", Map.of(language, state), "", false, 1)).rows().stream()
                    .map(EntryLine::id)
                    .toList();

            assertThat(found).containsExactlyElementsOf(shown);
        }
    }

    @Test
    void everyStateIsAmongTheSamples() {
        oneOfEach();

        assertThat(list(ALL).rows()).extracting(line -> line.states().fr()).contains(LanguageState.values());
    }

    @Test
    void findsWordsOfTitlesInBothLanguagesAndKeys() {
        create("alpha");
        create("beta");

        assertThat(list(text("QUESTION ALPHA")).rows()).hasSize(1);
        assertThat(list(text("bet")).rows()).hasSize(1);
        assertThat(list(text("%")).rows()).isEmpty();
        assertThat(list(text("_")).rows()).isEmpty();
        assertThat(list(text("!")).rows()).isEmpty();
        assertThat(list(text("\u0000\ud800")).rows()).hasSize(2);
        assertThat(list(text("x".repeat(10_000))).rows()).isEmpty();
    }

    @Test
    void aPageTakesAsManyQuestionsForFiftyEntriesAsForOne() {
        create("first");
        var forOne = questions(catalogue -> catalogue.list(ALL));
        for (var i = 0; i < 60; i++) {
            create("more-" + i);
        }

        var forMany = questions(catalogue -> catalogue.list(ALL));

        assertThat(forMany).isEqualTo(forOne).isLessThanOrEqualTo(3);
    }

    @Test
    void aPageBehindTheLastOneIsTheLastOne() {
        for (var i = 0; i < 51; i++) {
            create("entry-" + i);
        }

        var page = list(new EntryQuery("faq", Map.of(), "", false, 900));

        assertThat(page.page()).isEqualTo(2);
        assertThat(page.rows()).hasSize(1);
        assertThat(page.total()).isEqualTo(51);
    }

    @Test
    void theTrashIsAListOfItsOwn() {
        var id = create("gone");
        ROOM.in(cases -> {
            cases.trashing().trash(id, cases.seen(id), ContentRoom.EDITOR);
            return id;
        });

        assertThat(list(ALL).rows()).isEmpty();
        assertThat(list(new EntryQuery("", Map.of(), "", true, 1)).rows()).hasSize(1);
    }

    @Test
    void whatWantsToBeLookedAtAgainComesInTheOrderOfItsDays() {
        page("later", "2027-05-01");
        page("over", "2026-01-31");
        page("soon", "2026-12-01");

        var due = ask(catalogue -> catalogue.toReview("review-by", LocalDate.parse("2026-12-31"), 10));

        assertThat(due).extracting(one -> one.by().toString()).containsExactly("2026-01-31", "2026-12-01");
    }

    @Test
    void onlyWhatStaffPublishedEndsTheFirstSteps() {
        var id = create("first");
        assertThat(ask(Catalogue::isAsShipped)).isTrue();

        ROOM.publish(id);

        assertThat(ask(Catalogue::isAsShipped)).isFalse();
    }

    private static void page(String key, String day) {
        var values = new EntryValues(Map.of(
                Part.SHARED,
                ContentRoom.json("{'review-by':'" + day + "'}"),
                Part.EN,
                ContentRoom.json("{'slug':'" + key + "','title':'Page','summary':'Summary.'}")));
        ROOM.in(cases -> cases.drafting().create(new NewEntry("page", key, values, ""), ContentRoom.EDITOR));
    }

    private static void oneOfEach() {
        ROOM.in(cases -> cases.drafting().create(ContentRoom.faq("missing", Language.EN), ContentRoom.EDITOR));
        create("draft");
        ROOM.publish(create("published"));
        var changed = create("changed");
        ROOM.publish(changed);
        ROOM.save(changed, only(Part.SHARED, "{'group':'help','position':2}"));
        var behind = create("behind");
        ROOM.publish(behind);
        var newText = new EnumMap<Part, jakarta.json.JsonObject>(Part.class);
        newText.put(Part.EN, ContentRoom.faqText("behind-en", "Another question", "Answer."));
        ROOM.save(behind, new EntryValues(newText));
        var withdrawn = create("withdrawn");
        ROOM.publish(withdrawn);
        ROOM.in(cases -> cases.publishing().withdraw(withdrawn, cases.seen(withdrawn), "wrong", ContentRoom.EDITOR));
    }

    private static EntryValues only(Part part, String json) {
        return new EntryValues(Map.of(part, ContentRoom.json(json)));
    }

    private static String create(String key) {
        ROOM.wait(Duration.ofSeconds(1));
        return ROOM.in(cases -> cases.drafting().create(ContentRoom.faq(key), ContentRoom.EDITOR));
    }

    private static EntryQuery text(String text) {
        return new EntryQuery("", Map.of(), text, false, 1);
    }

    private static EntryPage list(EntryQuery query) {
        return ask(catalogue -> catalogue.list(query));
    }

    private static <T> T ask(Function<Catalogue, T> question) {
        return ROOM.in(cases -> question.apply(new Catalogue(cases.entityManager(), new Past(cases.entityManager()))));
    }

    private static int questions(Function<Catalogue, ?> work) {
        return ROOM.in(cases -> {
            var count = new AtomicInteger();
            var listener = new SessionEventAdapter() {
                @Override
                public void preExecuteQuery(SessionEvent event) {
                    count.incrementAndGet();
                }
            };
            var events = cases.entityManager().unwrap(Session.class).getEventManager();
            events.addListener(listener);
            work.apply(new Catalogue(cases.entityManager(), new Past(cases.entityManager())));
            events.removeListener(listener);
            return count.get();
        });
    }
}
