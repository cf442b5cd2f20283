package org.wellnessconnection.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.platform.rest.QueryString;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.search.SearchRequest;

/** What a search can be asked for, and what it refuses. */
class SearchParametersTest {

    private static final List<PublishedType> TYPES = List.of(SamplePublished.RESOURCE, SamplePublished.NOTICE);

    @Test
    void aSearchWithEverything() {
        var request = read(
                "q=what%3F+(AND*&filter[type]=resource&filter[kind]=article&filter[kind]=link&from=10&size=5&exact=true");

        assertThat(request)
                .isEqualTo(new SearchRequest(
                        Language.FR,
                        "what? (AND*",
                        Map.of("type", List.of("resource"), "kind", List.of("article", "link")),
                        10,
                        5,
                        true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            size=5                  | q               | missing-query
            q=+                     | q               | missing-query
            q=a&q=b                 | q               | twice
            q=a&size=51             | size            | number-between
            q=a&from=1001           | from            | number-between
            q=a&from=-1             | from            | number-between
            q=a&exact=1             | exact           | not-possible
            q=a&page=2              | page            | unknown-parameter
            q=a&filter[minutes]=5   | filter[minutes] | filter-field
            q=a&filter[type]=book   | filter[type]    | not-possible
            q=a&filter[kind][not]=x | filter[kind][not] | unknown-parameter
            """)
    void whatIsNotKnownIsRefusedByName(String query, String parameter, String code) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> read(query));

        var fault = refusal.problem().faults().getFirst();
        assertThat(fault.at()).isEqualTo(parameter);
        assertThat(fault.key()).isEqualTo("delivery.fault." + code);
    }

    @Test
    void suggestionsTakeTheTextAndANumberOnly() {
        assertThat(SearchParameters.suggest(QueryString.parse("q=slee")))
                .isEqualTo(new SearchParameters.Typed("slee", 8));
        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> SearchParameters.suggest(QueryString.parse("q=a&from=1")))
                        .problem()
                        .faults())
                .hasSize(1);
    }

    private static SearchRequest read(String raw) {
        return SearchParameters.search(Language.FR, TYPES, QueryString.parse(raw));
    }
}
