package org.wellnessconnection.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.platform.rest.QueryString;
import org.wellnessconnection.search.Listing.Filter;
import org.wellnessconnection.search.Listing.Sort;

/** What a list can be asked for, and what it refuses. */
class ListParametersTest {

    private static final Texts TEXTS = new Texts();

    @Test
    void nothingAskedMeansTheFirstTwentyInTheTypesOwnOrder() {
        var asked = read("");

        assertThat(asked.listing().size()).isEqualTo(20);
        assertThat(asked.listing().sort()).isEmpty();
        assertThat(asked.listing().filters()).isEmpty();
        assertThat(asked.listing().after()).isEmpty();
        assertThat(asked.shape()).isEqualTo(Shape.WHOLE);
    }

    @Test
    void everythingThatCanBeAskedForAtOnce() {
        var asked = read("filter[kind]=article&filter[kind]=link&filter%5Btopic%5D%5Bnot%5D=link"
                + "&filter[minutes][gte]=5&filter[minutes][lte]=007&filter[review-by][lte]=2026-11-22&filter[featured]=true"
                + "&filter[modified][gte]=2026-11-22&filter[related]=faq/is-it-free&sort=-modified,title&page[size]=100&page[after]=abc&fields=summary,kind"
                + "&include=related,parent&q=sleep+well&facets=kind,topic");

        assertThat(asked.listing().filters())
                .containsExactlyInAnyOrder(
                        new Filter.AnyOf("kind", List.of("article", "link")),
                        new Filter.AnyOf("featured", List.of("true")),
                        new Filter.AnyOf("related", List.of("faq/is-it-free")),
                        new Filter.NoneOf("topic", List.of("link")),
                        new Filter.Between("minutes", 5, 7),
                        new Filter.Between("modified", 20_779, Long.MAX_VALUE),
                        new Filter.Between("review-by", Long.MIN_VALUE, 20_779));
        assertThat(asked.listing().sort()).containsExactly(new Sort("modified", true), new Sort("name", false));
        assertThat(asked.listing().size()).isEqualTo(100);
        assertThat(asked.listing().after()).contains("abc");
        assertThat(asked.listing().query()).contains("sleep well");
        assertThat(asked.listing().facets()).containsExactly("kind", "topic");
        assertThat(asked.shape())
                .isEqualTo(new Shape(Optional.of(Set.of("summary", "kind")), List.of("related", "parent")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            limit=5                       | limit               | unknown-parameter
            filter=article                | filter              | unknown-parameter
            filter[nonsense]=1            | filter[nonsense]    | filter-field
            filter[body]=1                | filter[body]        | filter-field
            filter[kind][like]=a          | filter[kind][like]  | filter-form
            filter[kind                   | filter[kind         | filter-form
            filter[kind]=book             | filter[kind]        | not-possible
            filter[kind]=                 | filter[kind]        | not-possible
            filter[featured]=yes          | filter[featured]    | not-possible
            filter[kind][gte]=article     | filter[kind][gte]   | not-ordered
            filter[minutes]=ten           | filter[minutes]     | whole-number
            filter[minutes]=9999999999999999 | filter[minutes]  | whole-number
            filter[review-by]=2026-02-30  | filter[review-by]   | date
            filter[review-by]=+999999-01-01 | filter[review-by] | date
            filter[modified]=2026-11-22   | filter[modified]    | from-to
            filter[published][not]=2026-11-22 | filter[published][not] | from-to
            filter[published][gte]=today  | filter[published][gte] | date
            filter[related]=faq           | filter[related]     | reference
            filter[url]=                  | filter[url]         | empty
            filter[minutes][gte]=1&filter[minutes][gte]=2 | filter[minutes][gte] | twice
            sort=body                     | sort                | not-possible
            sort=                         | sort                | not-possible
            sort=title,name               | sort                | sorted-twice
            sort=relevance                | sort                | not-possible
            sort=title&sort=modified      | sort                | twice
            page[size]=0                  | page[size]          | number-between
            page[size]=101                | page[size]          | number-between
            page[size]=99999999999        | page[size]          | number-between
            page[size]=٣                  | page[size]          | encoding
            page[size]=%D9%A3             | page[size]          | number-between
            fields=nothing                | fields              | not-possible
            include=kind                  | include             | not-possible
            facets=minutes                | facets              | not-possible
            q=%00                         | q                   | control
            q=%E9                         | q                   | encoding
            q=%4                          | q                   | encoding
            """)
    void whatIsNotKnownIsRefusedByName(String query, String parameter, String code) {
        var problem = refusal(query.strip());

        assertThat(problem.problem().status()).isEqualTo(400);
        for (var language : Language.values()) {
            var error = problem.problem()
                    .json(language, TEXTS)
                    .getJsonArray("errors")
                    .getJsonObject(0);
            assertThat(error.getString("parameter")).isEqualTo(parameter.strip());
            assertThat(error.getString("code")).isEqualTo(code.strip());
            assertThat(error.getString("detail")).isNotBlank();
        }
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var problem = refusal("limit=5&sort=body&page[size]=0&filter[kind]=book");

        assertThat(problem.problem().faults()).hasSize(4);
    }

    @Test
    void aQueryOfTenThousandCharactersIsRefusedWhereverItStands() {
        assertThat(refusal("q=" + "a".repeat(500)).problem().faults()).hasSize(1);
        assertThat(refusal("q=" + "a".repeat(3_000)).problem().faults()).hasSize(1);
        assertThat(refusal("q=" + "a".repeat(10_000)).problem().faults()).hasSize(1);
        assertThat(refusal("page[after]=" + "%F0%9F%98%80".repeat(1_000))
                        .problem()
                        .faults())
                .hasSize(1);
    }

    @Test
    void emojiAndRightToLeftMarksAreTextAsAnyOther() {
        assertThat(read("q=%F0%9F%98%80+%E2%80%8F%D7%A9").listing().query()).contains("😀 \u200Fש");
    }

    @Property(tries = 2_000)
    void whateverIsAskedIsUnderstoodOrRefused(@ForAll("queries") String raw) {
        try {
            var listing = read(raw).listing();

            assertThat(listing.size()).isBetween(1, 100);
        } catch (ProblemException refused) {
            assertThat(refused.problem().status()).isEqualTo(400);
            assertThat(refused.problem().json(Language.FR, TEXTS).getJsonArray("errors"))
                    .isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> queries() {
        var names = Arbitraries.of(
                "q",
                "sort",
                "fields",
                "include",
                "facets",
                "page[size]",
                "page[after]",
                "filter[kind]",
                "filter[topic][not]",
                "filter[minutes][gte]",
                "filter[review-by][lte]",
                "filter[related]",
                "filter[",
                "filter[]",
                "filter[][]");
        var values = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.of(
                        "article", "kind,topic", "-modified", "1", "-1", "2026-11-22", "a/b", ",", "-", "%", ""));
        var encoded = values.map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8));
        var part = Combinators.combine(
                        Arbitraries.oneOf(names, Arbitraries.strings().ofMaxLength(8)),
                        Arbitraries.oneOf(encoded, values))
                .as((name, value) -> name + "=" + value);
        return part.list().ofMaxSize(6).map(parts -> String.join("&", parts));
    }

    private static ListParameters.Asked read(String raw) {
        return ListParameters.read(Language.EN, SamplePublished.RESOURCE, QueryString.parse(raw));
    }

    private static ProblemException refusal(String raw) {
        return catchThrowableOfType(ProblemException.class, () -> read(raw));
    }
}
