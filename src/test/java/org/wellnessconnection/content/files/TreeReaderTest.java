package org.wellnessconnection.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.FileProblem;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;

/** A tree is read whole or not at all, and everything wrong is told with its file and its line. */
class TreeReaderTest {

    private static final Texts TEXTS = new Texts();
    private static final ContentTypes TYPES = ContentTypes.in(Path.of("content/types"), TEXTS);

    @TempDir
    Path folder;

    @Test
    void aGoodEntryIsReadWithItsThreeParts() {
        var tree = read(faq("cost"));

        assertThat(tree).isInstanceOfSatisfying(Tree.Good.class, good -> {
            var entry = good.entries().getFirst();
            assertThat(entry.reference()).hasToString("faq/cost");
            assertThat(entry.shared().getInt("position")).isEqualTo(40);
            var french = entry.text(Language.FR).orElseThrow();
            assertThat(french.slug()).isEqualTo("cost-fr");
            assertThat(french.values().getString("answer")).isEqualTo("Première ligne.\n\nDeuxième.");
            assertThat(french.values().getJsonArray("keywords")).hasSize(2);
        });
    }

    @Test
    void lineEndsAndByteOrderMarksOfOtherSystemsMakeNoDifference() {
        var files = faq("cost");
        var windows = new LinkedHashMap<String, String>();
        files.forEach((path, text) -> windows.put(path, "\uFEFF" + text.replace("\n", "\r\n")));

        assertThat(read(windows)).isEqualTo(read(files));
    }

    @Test
    void whatIsWrongWithAValueIsToldOnItsLine() {
        var files = faq("cost");
        files.put(
                "faq/cost/entry.yaml", "group: none\nposition: many\nrelated: [faq/cost,\n  page/Home]\nmood: good\n");
        files.put(
                "faq/cost/fr.md",
                "---\nslug: Coût\nquestion: " + "x".repeat(161) + "\nkeywords: mot\ngroup: help\nslug: deux\n---\n\n"
                        + "Texte.\n\n[mal](javascript:x) [absent](entry:faq/absent)\n");

        assertProblems(
                read(files),
                "entries/faq/cost/entry.yaml:1 content.type.value.not-option",
                "entries/faq/cost/entry.yaml:2 content.type.value.not-number",
                "entries/faq/cost/entry.yaml:4 content.type.value.not-reference",
                "entries/faq/cost/entry.yaml:5 content.type.value.unknown",
                "entries/faq/cost/fr.md:2 content.files.slug",
                "entries/faq/cost/fr.md:3 content.type.value.too-long",
                "entries/faq/cost/fr.md:4 content.type.value.not-list",
                "entries/faq/cost/fr.md:5 content.type.value.other-part",
                "entries/faq/cost/fr.md:6 content.type.file.twice",
                "entries/faq/cost/fr.md:11 content.type.value.link",
                "entries/faq/cost/fr.md:11 content.files.dangling");
    }

    @Test
    void whatIsRequiredAndWhatIsMissingIsTold() {
        var files = faq("cost");
        files.remove("faq/cost/entry.yaml");
        files.remove("faq/cost/en.md");
        files.put("faq/cost/fr.md", "---\nkeywords: [a]\n---\n");

        assertProblems(
                read(files),
                "entries/faq/cost/entry.yaml:1 content.files.missing.entry.yaml",
                "entries/faq/cost/en.md:1 content.files.missing.en.md",
                "entries/faq/cost/fr.md:1 content.files.slug-missing",
                "entries/faq/cost/fr.md:1 content.type.value.required",
                "entries/faq/cost/fr.md:4 content.type.value.required");
    }

    @Test
    void aTypeWithIndependentLanguagesNeedsOneOfThem() {
        var story = new LinkedHashMap<String, String>();
        story.put("story/thanks/entry.yaml", "received: 2026-11-01\n");
        assertProblems(
                read(story),
                "entries/story/thanks/en.md:1 content.files.missing.en.md",
                "entries/story/thanks/fr.md:1 content.files.missing.fr.md");

        story.put("story/thanks/fr.md", "---\nslug: merci\ntitle: Merci\nby: Une médecin\n---\n\nMerci.\n");
        assertThat(read(story)).isInstanceOf(Tree.Good.class);
    }

    @Test
    void brokenYamlUnknownTypesAndStrayFilesAreTold() {
        var files = faq("cost");
        files.put("faq/cost/entry.yaml", "group: help\nposition: [1\n");
        files.put("faq/cost/en.md", "No front matter.\n");
        files.put("faq/cost/notes.txt", "x");
        files.put("faq/Cost/en.md", "x");
        files.put("readme.md", "x");
        files.put("poem/one/en.md", "x");
        files.put("poem/two/en.md", "x");
        files.put(".gitkeep", "");

        assertProblems(
                read(files),
                "entries/faq/cost/entry.yaml:3 content.type.file.yaml",
                "entries/faq/cost/en.md:1 content.files.no-front-matter",
                "entries/faq/cost/notes.txt:1 content.files.stray",
                "entries/faq/Cost/en.md:1 content.files.stray",
                "entries/readme.md:1 content.files.stray",
                "entries/poem:1 content.files.type-unknown");
    }

    @Test
    void slugsStandOnceWithinTypeAndLanguageAndPagesTakeNoAddressOfTheSite() {
        var files = faq("cost");
        faq("price").forEach((path, text) -> files.put(path, text.replace("slug: price", "slug: cost")));
        files.put("page/team/entry.yaml", "{}\n");
        files.put("page/team/en.md", "---\nslug: team\ntitle: Team\nsummary: Us.\n---\n");
        files.put("page/team/fr.md", "---\nslug: questions\ntitle: Équipe\nsummary: Nous.\n---\n");

        assertProblems(
                read(files),
                "entries/faq/price/en.md:2 content.files.slug-taken",
                "entries/faq/price/fr.md:2 content.files.slug-taken",
                "entries/page/team/en.md:2 content.files.slug-reserved",
                "entries/page/team/fr.md:2 content.files.slug-reserved");
    }

    @Test
    void referencesOutOfTheTreeAreAskedFor() {
        var files = faq("cost");
        files.put("faq/cost/entry.yaml", "group: help\nrelated: [page/home, page/gone]\n");

        var tree = TreeReader.read(
                TYPES, files(files), reference -> reference.key().equals("home"));

        assertProblems(tree, "entries/faq/cost/entry.yaml:2 content.files.dangling");
    }

    @Test
    void bytesThatAreNoTextAreToldWithTheirLine() {
        var raw = new TreeMap<String, Supplier<byte[]>>();
        faq("cost").forEach((path, text) -> raw.put(path, () -> text.getBytes(StandardCharsets.UTF_8)));
        raw.put("faq/cost/en.md", () -> "---\nslug: a\nquestion: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        raw.put("faq/cost/fr.md", () -> "---\nslug: a\n---\n\0\n".getBytes(StandardCharsets.UTF_8));

        var tree = TreeReader.read(TYPES, new TreeFiles(raw, List.of()), reference -> true);

        assertProblems(
                tree, "entries/faq/cost/en.md:3 content.files.not-utf8", "entries/faq/cost/fr.md:4 content.files.nul");
    }

    @Test
    void everyProblemCanBeToldInBothLanguages() {
        var files = faq("cost");
        files.put("faq/cost/fr.md", "---\nslug: É\nquestion: 1\n---\n");
        files.put("stray", "");

        var tree = (Tree.Broken) read(files);

        for (var language : Language.values()) {
            assertThat(tree.problems())
                    .allSatisfy(problem -> assertThat(problem.tell(TEXTS.in(language)))
                            .startsWith("entries/")
                            .doesNotContain("{"));
        }
    }

    @Test
    void aFolderIsReadWithoutFollowingLinks() throws IOException {
        for (var file : faq("cost").entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Files.createSymbolicLink(folder.resolve("faq/other"), folder.resolve("faq/cost"));

        assertThat(TreeReader.read(TYPES, TreeFiles.in(folder), reference -> true))
                .isEqualTo(read(faq("cost")));
        assertThat(TreeReader.read(TYPES, TreeFiles.in(folder.resolve("gone")), reference -> true))
                .isInstanceOf(Tree.Broken.class);
    }

    @Test
    void anArchiveIsReadFromAnyOfItsUsualRoots() throws IOException {
        for (var root : List.of("", "entries/", "content/entries/")) {
            var named = new LinkedHashMap<String, byte[]>();
            named.put("__MACOSX/entries/._x", new byte[0]);
            faq("cost").forEach((path, text) -> named.put(root + path, text.getBytes(StandardCharsets.UTF_8)));

            assertThat(unzip(named)).as("below '%s'", root).isEqualTo(read(faq("cost")));
        }
    }

    @Test
    void anArchiveThatClimbsOrSwellsIsRefused() throws IOException {
        var text = "x".getBytes(StandardCharsets.UTF_8);
        for (var name : List.of("../../etc/passwd", "/etc/passwd", "faq\\cost\\en.md", "C:/x", "faq//en.md", "a/./b")) {
            assertProblems(unzip(Map.of(name, text)), "entries/" + name + ":1 content.files.zip-name");
        }
        var bomb = new LinkedHashMap<String, byte[]>();
        bomb.put("faq/cost/en.md", new byte[3 << 20]);
        bomb.put("faq/cost/fr.md", text);
        assertProblems(
                unzip(bomb),
                "entries/faq/cost/en.md:1 content.files.too-large",
                "entries/:1 content.files.zip-too-large");
    }

    @Test
    void whatIsNoArchiveOrAnEmptyOneIsRefused() throws IOException {
        for (var bytes : List.of(new byte[0], "PK".getBytes(StandardCharsets.UTF_8), new byte[1000])) {
            var tree = TreeReader.read(TYPES, TreeFiles.zip(new ByteArrayInputStream(bytes)), reference -> true);

            assertProblems(tree, "entries/:1 content.files.zip-empty");
        }
    }

    private static Map<String, String> faq(String key) {
        var files = new LinkedHashMap<String, String>();
        files.put("faq/" + key + "/entry.yaml", "group: programme\nposition: 40\n");
        files.put("faq/" + key + "/en.md", "---\nslug: " + key + "\nquestion: What?\n---\n\nThis.\n");
        files.put(
                "faq/" + key + "/fr.md",
                "---\nslug: " + key + "-fr\nquestion: Quoi?\nkeywords:\n  - un\n  - deux\n---\n\nPremière ligne.\n\n"
                        + "Deuxième.\n");
        return files;
    }

    private static Tree read(Map<String, String> files) {
        return TreeReader.read(TYPES, files(files), reference -> false);
    }

    private static TreeFiles files(Map<String, String> files) {
        var bytes = new TreeMap<String, Supplier<byte[]>>();
        files.forEach((path, text) -> bytes.put(path, () -> text.getBytes(StandardCharsets.UTF_8)));
        return new TreeFiles(bytes, List.of());
    }

    private static Tree unzip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return TreeReader.read(TYPES, TreeFiles.zip(new ByteArrayInputStream(bytes.toByteArray())), reference -> false);
    }

    private static void assertProblems(Tree tree, String... expected) {
        assertThat(tree)
                .isInstanceOfSatisfying(
                        Tree.Broken.class,
                        broken -> assertThat(broken.problems())
                                .extracting(TreeReaderTest::brief)
                                .containsExactlyInAnyOrder(expected));
    }

    private static String brief(FileProblem problem) {
        return problem.path() + ":" + problem.line() + " " + problem.key();
    }
}
