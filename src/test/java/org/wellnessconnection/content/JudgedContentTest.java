package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.bench.Relevance;
import org.wellnessconnection.content.files.EntryFiles;
import org.wellnessconnection.content.files.Tree;
import org.wellnessconnection.content.files.TreeFiles;
import org.wellnessconnection.content.files.TreeReader;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.SearchRequest;
import org.wellnessconnection.search.lucene.SearchNode;

/** What tired people ask, over the content that ships: search answers it no worse than it did. */
class JudgedContentTest {

    private static final Path JUDGED = Path.of("src/test/resources/judged");
    private static final ContentTypes TYPES = ContentTypes.in(Path.of("content/types"), new Texts());

    /** A floor under what is reached, .31 and .42: the questions avoid the words of the entries on purpose. */
    private static final Map<Language, Double> WANTED = Map.of(Language.EN, 0.29, Language.FR, 0.39);

    @TempDir
    static Path folder;

    private static SearchNode node;

    @BeforeAll
    static void indexWhatShips() throws IOException {
        var tree = TreeReader.read(TYPES, TreeFiles.in(Path.of("content/entries")), reference -> false);
        assertThat(tree).isInstanceOf(Tree.Good.class);
        var documents = ((Tree.Good) tree)
                .entries().stream().flatMap(entry -> documents(entry).stream()).toList();
        node = SearchNode.of(folder, documents);
    }

    @AfterAll
    static void close() throws IOException {
        node.close();
    }

    @ParameterizedTest
    @EnumSource
    void questionsAreAnsweredNoWorseThanBefore(Language language) throws IOException {
        var all = new ArrayList<Relevance>();
        for (var judged : questions(language).entrySet()) {
            var found = find(language, judged.getKey());
            all.add(Relevance.of(found, judged.getValue()));
        }
        var mean = Relevance.mean(all);

        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        assertThat(mean.ndcg()).as("nDCG@10 / Recall@10 / MRR@10 are %s", mean).isGreaterThan(WANTED.get(language));
    }

    @Test
    void everyJudgedAnswerShips() throws IOException {
        for (var language : Language.values()) {
            for (var judged : questions(language).entrySet()) {
                assertThat(judged.getValue().keySet())
                        .as(judged.getKey())
                        .allMatch(reference -> node.published()
                                .byReference(language, reference)
                                .isPresent());
            }
        }
    }

    private static List<String> find(Language language, String question) {
        var request = new SearchRequest(language, question, Map.of(), 0, 10, false);
        return node.searching().search(request).hits().stream()
                .map(hit -> hit.document().reference())
                .toList();
    }

    /** Question, and the grade of each answer: the best one counts double. */
    private static Map<String, Map<String, Integer>> questions(Language language) throws IOException {
        var questions = new LinkedHashMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(JUDGED.resolve(language.code() + ".tsv"))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                var parts = line.split("\t");
                var grades = new LinkedHashMap<String, Integer>();
                for (var i = 1; i < parts.length; i++) {
                    grades.put(parts[i], i == 1 ? 2 : 1);
                }
                questions.put(parts[0], grades);
            }
        }
        return questions;
    }

    private static List<PublishedDocument> documents(EntryFiles entry) {
        var values = new EnumMap<Part, JsonObject>(Part.class);
        values.put(Part.SHARED, entry.shared());
        entry.texts()
                .forEach((language, text) -> values.put(
                        Part.of(language),
                        SharedJson.object(text.values())
                                .add("slug", text.slug())
                                .build()));
        var row = new History.Row(
                1, entry.reference().toString(), Publication.Action.PUBLISH, "s", "en", "fr", Instant.EPOCH);
        return new PublicItem(
                        TYPES.find(entry.type()).orElseThrow(),
                        entry.reference(),
                        new History(List.of(row)),
                        values,
                        Map.of())
                .documents(new SiteAddresses(Map.of()));
    }
}
