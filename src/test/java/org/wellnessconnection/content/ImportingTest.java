package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellnessconnection.content.ContentRoom.EDITOR;
import static org.wellnessconnection.content.ContentRoom.faqText;
import static org.wellnessconnection.content.ContentRoom.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.content.Importing.Imported;
import org.wellnessconnection.content.files.EntryFiles;
import org.wellnessconnection.content.files.EntryFiles.LanguageText;
import org.wellnessconnection.content.files.Tree;
import org.wellnessconnection.content.files.TreeFiles;
import org.wellnessconnection.content.files.TreeReader;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;

class ImportingTest {

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
    void theShippedTreeGoesInAndComesOutTheSameAndASecondTimeChangesNothing() {
        var files = shipped();

        var first = importAll(files);

        assertThat(first.created()).isEqualTo(files.size());
        assertThat(first.number()).isEqualTo(files.size());
        assertThat(exported()).isEqualTo(files);
        assertThat(importAll(files)).isEqualTo(new Imported(0, 0, files.size(), 0));
        assertThat(ROOM.in(cases -> cases.log().verify()).faults()).isEmpty();
    }

    @Test
    void whoeverHandsInATreeVouchesThatItsLanguagesAgree() {
        importAll(List.of(question("a", "Answer.", "Réponse.")));

        var changed = importAll(List.of(question("a", "Better answer.", "Réponse.")));

        assertThat(changed.changed()).isEqualTo(1);
        assertThat(entry("a").behind().fr()).isZero();
        assertThat(newest()).isEqualTo(2);
    }

    @Test
    void whatStaffChangedIsNeverOverwrittenAtStart() {
        var files = List.of(question("a", "Answer.", "Réponse."));
        importMissing(files);
        var id = entry("a").id();
        ROOM.save(id, new EntryValues(Map.of(Part.EN, faqText("a-en", "Question", "By staff."))));
        var heads = ROOM.heads(id);

        var more = new ArrayList<>(files);
        more.add(question("b", "Answer.", "Réponse."));
        var second = importMissing(more);

        assertThat(second.created()).isEqualTo(1);
        assertThat(ROOM.heads(id)).isEqualTo(heads);
    }

    @Test
    void whatStaffWithdrewStaysAwayUnlessTheFilesSaySomethingNew() {
        importAll(List.of(question("a", "Answer.", "Réponse.")));
        ROOM.in(cases -> cases.publishing()
                .withdraw(entry("a").id(), cases.seen(entry("a").id()), "", EDITOR));

        assertThat(importAll(List.of(question("a", "Answer.", "Réponse."))).changed())
                .isZero();
        assertThat(importAll(List.of(question("a", "New.", "Nouveau."))).changed())
                .isEqualTo(1);
    }

    @Test
    void nothingIsChangedUnlessAllOfItIsGood() {
        var good = question("good", "Answer.", "Réponse.");
        var bad = question("bad", "See [this](entry:faq/nowhere).", "Réponse.");

        assertThatThrownBy(() -> importAll(List.of(good, bad))).isInstanceOf(Refusal.class);

        assertThat(exported()).isEmpty();
        assertThat(newest()).isZero();
    }

    private static EntryFiles question(String key, String answer, String reponse) {
        return new EntryFiles(
                "faq",
                key,
                json("{'group':'programme'}"),
                Map.of(
                        Language.EN, text(key + "-en", answer),
                        Language.FR, text(key + "-fr", reponse)));
    }

    private static LanguageText text(String slug, String answer) {
        return new LanguageText(slug, json("{'question':'Question','answer':'" + answer + "'}"));
    }

    private static List<EntryFiles> shipped() {
        var tree = TreeReader.read(ContentRoom.TYPES, TreeFiles.in(Path.of("content/entries")), elsewhere -> false);
        assertThat(tree).isInstanceOf(Tree.Good.class);
        return ((Tree.Good) tree).entries();
    }

    private Imported importAll(List<EntryFiles> files) {
        return ROOM.in(cases -> cases.importing().importAll(files, EDITOR));
    }

    private Imported importMissing(List<EntryFiles> files) {
        return ROOM.in(cases -> cases.importing().importMissing(files, EDITOR));
    }

    private List<EntryFiles> exported() {
        var all = new ArrayList<EntryFiles>();
        ROOM.in(cases -> {
            cases.exporting().exportAll(all::addAll);
            return null;
        });
        return all;
    }

    private long newest() {
        return ROOM.in(cases -> cases.log().newest());
    }

    private Entry entry(String key) {
        return ROOM.in(
                cases -> cases.entries().find(new EntryReference("faq", key)).orElseThrow());
    }
}
