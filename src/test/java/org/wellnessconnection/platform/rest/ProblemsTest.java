package org.wellnessconnection.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.i18n.Texts;

/** What failures mean to a client. */
class ProblemsTest {

    private final Texts texts = new Texts();
    private final Problems problems = new Problems(texts);

    @Test
    void whatIsMissingIsNotFoundAndNothingOfItIsTold() {
        var problem = problems.of(new NotFound("staff/17"), "GET", Language.EN);

        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.json(Language.EN, texts).toString()).doesNotContain("17");
    }

    @Test
    void brokenJsonIsToldWithItsLineAndColumn() {
        var failure = org.assertj.core.api.Assertions.catchThrowable(() -> {
            try (var reader = Json.createReader(new StringReader("{\n\"a\": nonsense}"))) {
                reader.readObject();
            }
        });

        var error = problems.of(failure, "POST", Language.FR)
                .json(Language.FR, texts)
                .getJsonArray("errors")
                .getJsonObject(0);

        assertThat(error.getString("pointer")).isEmpty();
        assertThat(error.getString("detail")).contains("ligne 2");
    }

    @Test
    void whatNobodyForesawIsOursAndHasAReference() {
        var problem = problems.of(new Broken("secret"), "GET", Language.EN);

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.json(Language.EN, texts).getString("detail"))
                .matches(".*[0-9a-f]{8}.*")
                .doesNotContain("secret");
    }

    @Test
    void aDatabaseThatIsAwayIsWorthAskingAgainLater() {
        var failure = new IllegalStateException(new SQLNonTransientConnectionException("refused by db.internal"));

        for (var language : Language.values()) {
            var problem = problems.of(failure, "POST", language).json(language, texts);
            assertThat(problem.getInt("status")).isEqualTo(503);
            assertThat(problem.getInt("retryAfter")).isEqualTo(60);
            assertThat(problem.getString("type")).isEqualTo("/problems/away");
            assertThat(problem.toString()).doesNotContain("db.internal");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 412, 413, 414, 415, 418, 431, 500, 502, 503, 599})
    void everyStatusHasATextInBothLanguages(int status) {
        for (var language : Language.values()) {
            var json = problems.ofStatus(status, "PATCH", null).json(language, texts);

            assertThat(json.getInt("status")).isEqualTo(status);
            assertThat(json.getString("title")).isNotBlank();
            assertThat(json.getString("detail")).doesNotContain("{");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            /api/v1/fr/faq       | en       | FR
            /api/v1/en           | fr       | EN
            /fr                  | -        | FR
            /feeds/fr/faq.atom   | en       | FR
            /api/v1/types/x      | fr-CA    | FR
            /api/v1/types/x      | en;q=0.1, fr;q=0.9 | FR
            /api/v1/types/x      | fr;q=0, de | EN
            /api/v1/frogs        | -        | EN
            /api/v1/types/x      | ;;;,,=   | EN
            /api/v1/types/x      | *        | EN
            """)
    void anAnswerSpeaksTheLanguageOfThePathOrOfTheClient(String path, String header, Language expected) {
        assertThat(RequestLanguage.of(path, header)).isEqualTo(expected);
    }

    /** Without a trace, which would only be noise in the log of the tests. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(String message) {
            super(message, null, false, false);
        }
    }
}
