package org.wellnessconnection.content.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.search.PublishedType;

/** Types are data: what is right is read as it stands, what is wrong is told all at once with its line. */
class ContentTypesTest {

    private static final Texts TEXTS = new Texts();

    private static final String GOOD = """
            type: note
            label: {en: Note, fr: Note}
            plural: {en: Notes, fr: Notes}
            path: {en: notes, fr: notes-fr}
            policy: together
            workflow: direct
            title: title
            body: body
            order: [-day, title]
            fields:
              title:
                kind: text
                localized: true
                required: true
                label: {en: Title, fr: Titre}
              body:
                kind: markdown
                localized: true
                max: 900
                search: body
                label: {en: Text, fr: Texte}
              day:
                kind: date
                sortable: true
                label: {en: Day, fr: Jour}
              colour:
                kind: choice
                facet: true
                label: {en: Colour, fr: Couleur}
                options:
                  red: {en: Red, fr: Rouge}
                  blue: {en: Blue, fr: Bleu}
              see:
                kind: references
                to: [note]
                label: {en: See also, fr: Voir aussi}
            """;

    @TempDir
    Path folder;

    @Test
    void theShippedTypesAreAllRead() {
        var types = ContentTypes.in(Path.of("content/types"), TEXTS);

        assertThat(types.all())
                .extracting(ContentType::name)
                .contains("alert", "faq", "guideline", "page", "resource", "session-format", "site", "story", "term");
        assertThat(types.glossary()).map(ContentType::name).contains("term");
        assertThat(types.find("page").orElseThrow().isAtRoot()).isTrue();
        assertThat(types.find("site").orElseThrow().hasPages()).isFalse();
        assertThat(types.find("term").orElseThrow().order()).containsExactly("term");
        assertThat(types.isReserved("questions")).isTrue();
        assertThat(types.isReserved("privacy")).isFalse();
    }

    @Test
    void theTypesInsideTheWarAreThoseOfTheSetting() {
        var inside = new ContentTypes(new ContentFolder(java.util.Optional.empty()), TEXTS);

        assertThat(inside.all()).isEqualTo(inside.all()).isNotEmpty();
    }

    @Test
    void aTypeIsReadAsItStandsInItsFile() throws IOException {
        write("note.yaml", GOOD);

        var note = ContentTypes.in(folder, TEXTS).find("note").orElseThrow();

        assertThat(note.fields()).extracting(Field::name).containsExactly("title", "body", "day", "colour", "see");
        assertThat(note.fields(Part.SHARED)).extracting(Field::name).containsExactly("day", "colour", "see");
        assertThat(note.field("colour").orElseThrow().options().sequencedKeySet())
                .containsExactly("red", "blue");
        assertThat(note.address(Language.FR, "un")).contains("/fr/notes-fr/un");
        assertThat(note.published().field("day"))
                .map(PublishedType.Field::sortable)
                .contains(true);
        assertThat(note.isTogether()).isTrue();
    }

    /** Each row changes one line of a good file and names what is then wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2  | label: {en: Note}                         | language-missing.fr
            2  | label: {en: Note, fr: ''}                 | language-missing.fr
            2  | label: {en: Note, fr: Note, de: Notiz}    | unknown
            2  | label: Note                               | not-mapping
            2  | labels: {en: Note, fr: Note}              | unknown
            3  | label: {en: Notes, fr: Notes}             | twice
            4  | path: {en: notes, fr: ''}                 | path-half
            4  | path: {en: Notes, fr: notes-fr}           | path
            4  | path: {en: search, fr: notes-fr}          | path-reserved
            5  | policy: sometimes                         | not-one-of
            6  | workflow: [direct]                        | not-text
            7  | title: day                                | role
            8  | body: title                               | role
            9  | order: [colour]                           | order
            9  | order: title                              | not-list
            9  | glossary: {term: title, variants: body}   | role
            11 | "  Title:"                                | not-word
            11 | "  revision:"                             | field-taken
            12 | "    kind: words"                         | not-one-of
            7  | title: body                               | role
            14 | "    required: yes"                       | not-flag
            14 | "    pattern: '[a-z'"                     | pattern
            14 | "    facet: true"                         | not-for-kind
            19 | "    max: many"                           | not-number
            19 | "    min: -1"                             | limits
            20 | "    search: loudly"                      | not-one-of
            20 | "    serch: body"                         | unknown
            24 | "    pattern: x"                          | not-for-kind
            31 | "      Red: {en: Red, fr: Rouge}"         | not-word
            35 | "    to: []"                              | missing
            35 | "    to: [note, nothing]"                 | to-unknown
            36 | "   label: {en: x, fr: x}"                | yaml
            36 | "    label: *x"                           | yaml
            """)
    void whatIsWrongIsToldWithItsLine(int line, String changed, String key) throws IOException {
        var lines = GOOD.lines().toList().toArray(String[]::new);
        lines[line - 1] = changed;
        write("note.yaml", String.join("\n", lines));

        var broken = catchThrowableOfType(BrokenTypes.class, () -> ContentTypes.in(folder, TEXTS));

        assertThat(broken.problems()).as(broken.getMessage()).anySatisfy(problem -> {
            assertThat(problem.key()).isEqualTo("content.type.file." + key);
            assertThat(problem.line()).isBetween(line - 1, line + 1);
        });
    }

    @Test
    void allProblemsOfAllFilesStandInOneReport() throws IOException {
        write("note.yaml", GOOD.replace("kind: date", "kind: day").replace("title: title", "title: name"));
        write("other.yaml", GOOD);
        write("third.yaml", "type: third\nfields: {}\n");
        Files.write(folder.resolve("fourth.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9});

        assertThatThrownBy(() -> ContentTypes.in(folder, TEXTS))
                .isInstanceOf(BrokenTypes.class)
                .hasMessageContaining("note.yaml:7:")
                .hasMessageContaining("note.yaml:23:")
                .hasMessageContaining("other.yaml:1:")
                .hasMessageContaining("other.yaml:4:")
                .hasMessageContaining("third.yaml:1:")
                .hasMessageContaining("fourth.yaml:1:");
    }

    @Test
    void theFieldThatNamesAnEntryIsRequiredAndAChoiceHasOptions() throws IOException {
        write("note.yaml", GOOD.replace("required: true", "required: false").replaceAll("(?m)^ +(red|blue): .*", ""));

        var broken = catchThrowableOfType(BrokenTypes.class, () -> ContentTypes.in(folder, TEXTS));

        assertThat(broken.problems())
                .extracting(FileProblem::key)
                .contains("content.type.file.title-not-required", "content.type.file.not-mapping");
    }

    @Test
    void anEmptyOrMissingFolderStopsTheStart() {
        assertThatThrownBy(() -> ContentTypes.in(folder, TEXTS)).isInstanceOf(BrokenTypes.class);
        assertThatThrownBy(() -> ContentTypes.in(folder.resolve("nowhere"), TEXTS))
                .isInstanceOf(BrokenTypes.class)
                .hasMessageContaining("wellness.content");
    }

    @Test
    void everyReportCanBeToldInBothLanguages() throws IOException {
        write("note.yaml", GOOD.replace("kind", "sort"));

        var broken = catchThrowableOfType(BrokenTypes.class, () -> ContentTypes.in(folder, TEXTS));

        for (var language : List.of(Language.EN, Language.FR)) {
            assertThat(broken.problems())
                    .allSatisfy(problem -> assertThat(problem.tell(TEXTS.in(language)))
                            .contains("note.yaml:")
                            .doesNotContain("{"));
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
