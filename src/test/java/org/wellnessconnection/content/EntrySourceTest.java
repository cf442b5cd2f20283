package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.content.ContentRoom.EDITOR;
import static org.wellnessconnection.content.ContentRoom.faq;
import static org.wellnessconnection.content.ContentRoom.faqText;
import static org.wellnessconnection.content.ContentRoom.json;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.search.IndexedField;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.ReadModelSource.Change;

class EntrySourceTest {

    private static final ContentRoom ROOM = new ContentRoom();

    @BeforeEach
    void empty() {
        ROOM.empty();
    }

    @AfterAll
    static void close() {
        ROOM.close();
    }

    @Test
    void aDocumentIsCompleteAndItsItemHasTheMembersInTheirOrder() {
        publish("one");

        var document = documents(changes(0, 1)).getFirst();

        assertThat(document.language()).isEqualTo(Language.EN);
        assertThat(document.slug()).isEqualTo("one-en");
        assertThat(document.html("answer")).isEqualTo("<p>Answer.</p>\n");
        assertThat(document.published()).isEqualTo(Instant.parse("2026-11-22T12:00:00Z"));
        assertThat(SharedJson.read(document.json()).keySet())
                .containsExactly(
                        "id",
                        "type",
                        "locale",
                        "slug",
                        "title",
                        "question",
                        "answer",
                        "group",
                        "position",
                        "alternates",
                        "published",
                        "modified",
                        "revision");
        assertThat(SharedJson.read(document.json()).getJsonObject("alternates"))
                .isEqualTo(json("{'en':'/en/questions/one-en','fr':'/fr/questions/one-fr'}"));
        assertThat(document.indexed())
                .contains(
                        new IndexedField.Exact("group", "programme", true),
                        new IndexedField.Ordered("position", 1),
                        new IndexedField.Text(IndexedField.Weight.TITLE, "Question one"),
                        new IndexedField.Sorted("question", "Question one"));
    }

    @Test
    void aDraftNeverGetsHereAndAnOlderNumberShowsTheOlderText() {
        var id = publish("old");
        ROOM.wait(Duration.ofHours(1));
        ROOM.save(
                id,
                new EntryValues(Map.of(
                        Part.EN, faqText("new-slug", "New", "New."), Part.FR, faqText("old-fr", "Neuf", "Neuf."))));
        assertThat(title(changes(0, 1))).isEqualTo("Question old");
        ROOM.publish(id);

        assertThat(title(changes(0, 1))).isEqualTo("Question old");
        assertThat(documents(changes(0, 1)).getFirst().formerSlugs()).isEmpty();
        var now = documents(changes(1, 2)).getFirst();
        assertThat(now.title()).isEqualTo("New");
        assertThat(now.formerSlugs()).containsExactly("old-en");
        assertThat(now.published()).isEqualTo(Instant.parse("2026-11-22T12:00:00Z"));
        assertThat(now.modified()).isEqualTo(Instant.parse("2026-11-22T13:00:00Z"));
    }

    @Test
    void afterAWithdrawalThereAreNoDocuments() {
        var id = publish("gone");
        ROOM.in(cases -> cases.publishing().withdraw(id, cases.seen(id), "", EDITOR));

        assertThat(changes(1, 2)).containsExactly(new Change(id, List.of()));
        assertThat(everything()).isEmpty();
    }

    @Test
    void linksBecomeAddressesInTheSameLanguageAndFollowTheirTarget() {
        var target = publish("target");
        var linking = publish(linking("linking", "faq/target"));
        assertThat(documents(changes(1, 2)).getLast().html("answer"))
                .isEqualTo("<p>See <a href=\"/fr/questions/target-fr\">that</a>.</p>\n");

        ROOM.wait(Duration.ofHours(1));
        ROOM.save(target, new EntryValues(Map.of(Part.EN, faqText("elsewhere", "Question target", "Answer."))));
        ROOM.publish(target);
        var changed = changes(2, 3);
        assertThat(changed).extracting(Change::entryId).containsExactly(target, linking);
        assertThat(documents(changed).get(2).html("answer")).contains("/en/questions/elsewhere");

        ROOM.in(cases -> cases.publishing().withdrawAlthoughUsed(target, cases.seen(target), "", EDITOR));
        var left = changes(3, 4);
        assertThat(left).extracting(Change::entryId).containsExactly(target, linking);
        assertThat(documents(left).getFirst().html("answer")).isEqualTo("<p>See that.</p>\n");
    }

    @Test
    void everythingIsWhatTheChangesAddUpTo() {
        for (var key : List.of("a", "b", "c")) {
            publish(key);
        }

        assertThat(everything()).containsExactlyInAnyOrderElementsOf(documents(changes(0, 3)));
    }

    private String publish(String key) {
        return publish(faq(key));
    }

    private String publish(NewEntry entry) {
        return ROOM.in(cases -> cases.publishing().createAndPublish(entry, Set.of(Language.EN, Language.FR), EDITOR))
                .entryId();
    }

    private static NewEntry linking(String key, String target) {
        var answer = "See [that](entry:" + target + ").";
        var values = faq(key).values()
                .with(Part.EN, faqText(key + "-en", "Question", answer))
                .with(Part.FR, faqText(key + "-fr", "Question", answer));
        return new NewEntry("faq", key, values, "");
    }

    private List<Change> changes(long after, long upTo) {
        return ROOM.in(cases -> cases.source().changes(after, upTo));
    }

    private List<PublishedDocument> everything() {
        var all = new ArrayList<Change>();
        ROOM.in(cases -> {
            cases.source().everything(cases.source().newest(), all::addAll);
            return null;
        });
        return documents(all);
    }

    private static List<PublishedDocument> documents(List<Change> changes) {
        return changes.stream().flatMap(change -> change.documents().stream()).toList();
    }

    private static String title(List<Change> changes) {
        return documents(changes).getFirst().title();
    }
}
