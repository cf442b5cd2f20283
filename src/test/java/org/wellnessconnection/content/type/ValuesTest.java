package org.wellnessconnection.content.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;

/** One gate for what people and programs write: what passes is in its normal form, what does not says why and where. */
class ValuesTest {

    private static final Texts TEXTS = new Texts();
    private static final ContentTypes TYPES = ContentTypes.in(Path.of("content/types"), TEXTS);
    private static final ContentType RESOURCE = TYPES.find("resource").orElseThrow();
    private static final ContentType GUIDELINE = TYPES.find("guideline").orElseThrow();

    /** Value of a field of a resource or guideline as JSON, and its normal form. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            minutes   | 5                                     | 5
            minutes   | 5.0                                   | 5
            featured  | false                                 | false
            url       | " https://Example.ca/a b"             | not-url
            url       | "HTTPS://Example.CA/é?q=1"            | "https://example.ca/%C3%A9?q=1"
            url       | "https://québec.ca"                   | "https://xn--qubec-csa.ca"
            url       | "\\u202ehttps://a.ca\\u200f"          | "https://a.ca"
            url       | "javascript:alert(1)"                 | not-url
            url       | "//a.ca"                              | not-url
            url       | "https://user@a.ca"                   | not-url
            url       | 7                                     | not-text
            email     | " a@b.ca\\u200e"                      | "a@b.ca"
            email     | "a@b"                                 | not-email
            phone     | "888 855-2555"                        | "888 855-2555"
            phone     | "888\\u2011855\\u00a02555"            | "888-855 2555"
            phone     | "+1 888-855-2555"                     | "+1 888-855-2555"
            phone     | "988"                                 | "988"
            phone     | "98"                                  | not-phone
            phone     | "call us"                             | not-phone
            review-by | "2026-11-22"                          | "2026-11-22"
            review-by | "2026-02-30"                          | not-date
            review-by | "22/11/2026"                          | not-date
            minutes   | 1.5                                   | not-number
            minutes   | "5"                                   | not-number
            minutes   | 1e999999                              | out-of-range
            minutes   | 9999999999                            | out-of-range
            featured  | "yes"                                 | not-flag
            kind      | "article"                             | "article"
            kind      | "poem"                                | not-option
            topic     | ["crisis","burnout","crisis"]         | ["burnout","crisis"]
            topic     | "crisis"                              | not-list
            topic     | ["crisis",1]                          | not-text
            related   | ["faq/cost","faq/cost","page/home"]   | ["faq/cost","page/home"]
            related   | ["story/one"]                         | reference-type
            related   | ["faq"]                               | not-reference
            related   | ["faq/Une"]                           | not-reference
            """)
    void sharedValuesTakeTheirNormalFormOrSayWhatIsWrong(String field, String value, String expected) {
        var checked = Values.draft(RESOURCE, Part.SHARED, json("{\"%s\": %s}".formatted(field, value)));

        if (expected.matches("[a-z-]+") && !expected.equals("false")) {
            assertThat(checked.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.key()).isEqualTo("content.type.value." + expected);
                assertThat(problem.pointer()).startsWith("/" + field);
            });
        } else {
            assertThat(checked.problems()).isEmpty();
            assertThat(checked.values().get(field)).hasToString(expected);
        }
    }

    @Test
    void textsLoseWhatNobodyTypedOnPurposeAndKeepEmojiAndDirectionMarks() {
        var typed = "\uFEFF \u0000Une\r\ne\u0301toile \u200f\uD83D\uDC69\u200D\u2695\uFE0F\u200f \uD83D ";

        var checked = Values.draft(RESOURCE, Part.FR, object("title", typed));

        assertThat(checked.values().getString("title"))
                .isEqualTo("Une \u00e9toile \u200f\uD83D\uDC69\u200D\u2695\uFE0F\u200f");
    }

    @Test
    void markdownKeepsItsLinesAndLosesBlankOnesAtItsEnds() {
        var checked = Values.draft(RESOURCE, Part.EN, object("body", "\r\n  \r\n    code\r\n\r\nline  \rend \n\n"));

        assertThat(checked.values().getString("body")).isEqualTo("    code\n\nline  \nend");
    }

    @ParameterizedTest
    @CsvSource({
        "https://cma.ca, true",
        "mailto:a@b.ca, true",
        "tel:988, true",
        "entry:faq/cost, true",
        "entry:faq, false",
        "entry:faq/../page, false",
        "/en/faq, false",
        "javascript:alert(1), false",
        "JAVASCRIPT&colon;alert(1), false",
        "data:text/html;base64, false",
        "vbscript:x, false",
        "#top, false"
    })
    void markdownLinksOnlyToWhereItMay(String destination, boolean allowed) {
        var checked = Values.draft(RESOURCE, Part.EN, object("body", "See [this](<" + destination + ">)."));

        assertThat(checked.isGood()).isEqualTo(allowed);
    }

    @Test
    void aPictureInMarkdownIsToldBeforeItIsSilentlyLost() {
        var checked = Values.draft(RESOURCE, Part.EN, object("body", "![a cat](https://a.ca/cat.png)"));

        assertThat(checked.problems()).extracting(FieldProblem::key).containsExactly("content.type.value.picture");
    }

    /** Each of these made a parser, a visitor or a pattern run deep or long before. */
    @ParameterizedTest
    @ValueSource(
            strings = {">", "> ", "*a **a ", "[", "![", "- ", "1. ", "`", "<", "&#", "\\", "|a", "a@", "_a_*", "(("})
    void textsMadeToBeHardAreReadAtOnce(String piece) {
        var body = piece.repeat(11_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Values.draft(RESOURCE, Part.EN, object("body", body)));
    }

    @Test
    void lengthIsCountedInSignsAsPeopleSeeThemNotInUnits() {
        assertThat(Values.draft(RESOURCE, Part.EN, object("title", "\uD83D\uDE00".repeat(120)))
                        .isGood())
                .isTrue();
        var tooLong = Values.draft(RESOURCE, Part.EN, object("title", "x".repeat(10_000)));

        assertThat(tooLong.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("content.type.value.too-long");
            assertThat(problem.arguments()).containsExactly(10_000, 120L);
        });
        assertThat(tooLong.values().getString("title"))
                .as("what was typed is kept")
                .hasSize(10_000);
    }

    @Test
    void whatIsRequiredMayBeMissingInADraftOnly() {
        assertThat(Values.draft(RESOURCE, Part.EN, object("title", "  ")).isGood())
                .isTrue();

        assertThat(Values.complete(RESOURCE, Part.EN, object("title", "  ")).problems())
                .extracting(FieldProblem::pointer)
                .containsExactly("/title", "/summary");
    }

    @Test
    void fieldsThatAreUnknownOrOfAnotherPartAreNamed() {
        var checked = Values.draft(RESOURCE, Part.SHARED, json("{\"title\":\"x\",\"a/b~c\":\"x\"}"));

        assertThat(checked.problems()).extracting(FieldProblem::pointer).containsExactly("/a~1b~0c", "/title");
        assertThat(checked.problems())
                .extracting(FieldProblem::key)
                .containsExactly("content.type.value.unknown", "content.type.value.other-part");
    }

    @Test
    void aPatternIsKept() {
        assertThat(Values.draft(GUIDELINE, Part.SHARED, object("code", "be-kind"))
                        .isGood())
                .isTrue();
        assertThat(Values.draft(GUIDELINE, Part.SHARED, object("code", "Be kind"))
                        .problems())
                .extracting(FieldProblem::key)
                .containsExactly("content.type.value.pattern");
    }

    @Test
    void referencesAndEntryLinksAreFoundTogether() {
        var english = object("body", "[a](entry:page/home) [b](entry:faq/cost) [c](https://a.ca) [d](entry:faq/cost)");

        assertThat(Values.references(RESOURCE, Part.EN, english))
                .extracting(EntryReference::toString)
                .containsExactly("page/home", "faq/cost");
        assertThat(Values.references(RESOURCE, Part.SHARED, json("{\"related\":[\"term/burnout\"]}")))
                .containsExactly(new EntryReference("term", "burnout"));
    }

    @Test
    void formTextsBecomeTypedValues() {
        assertThat(Values.ofText(RESOURCE.field("minutes").orElseThrow(), " 12 "))
                .isEqualTo(Json.createValue(12));
        assertThat(Values.ofText(RESOURCE.field("minutes").orElseThrow(), "x")).isEqualTo(Json.createValue("x"));
        assertThat(Values.ofText(RESOURCE.field("featured").orElseThrow(), "true"))
                .isEqualTo(JsonValue.TRUE);
    }

    /** Whatever is typed, the second look changes nothing, and every problem can be said in both languages. */
    @Property(tries = 300)
    void normalFormsStayAsTheyAre(@ForAll String typed) {
        for (var name : List.of("title", "body", "hours")) {
            var once = Values.draft(RESOURCE, Part.EN, object(name, typed));
            var twice = Values.draft(RESOURCE, Part.EN, once.values());

            assertThat(twice.values()).isEqualTo(once.values());
        }
        var strict = Values.draft(RESOURCE, Part.SHARED, wrongEverywhere(typed));
        for (var problem : strict.problems()) {
            for (var language : Language.values()) {
                assertThat(TEXTS.in(language)
                                .of(problem.key(), problem.arguments().toArray()))
                        .isNotBlank();
            }
        }
        assertThat(Values.draft(RESOURCE, Part.SHARED, strict.values()).isGood())
                .isTrue();
    }

    private static JsonObject wrongEverywhere(String typed) {
        var values = Json.createObjectBuilder();
        RESOURCE.fields(Part.SHARED).forEach(field -> values.add(field.name(), typed));
        return values.add("related", Json.createArrayBuilder().add(typed)).build();
    }

    private static JsonObject object(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
