package org.wellnessconnection.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and items over everything that ships, as the delivery API promises them. */
class EntriesIT {

    private final Api api = new Api();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyItemFulfilsTheSchemaOfItsType(String locale) {
        for (var type : api.types()) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(api.ask("/types/" + type).body(), InputFormat.JSON);
            for (var item : api.all("/" + locale + "/" + type + "?page[size]=100")) {
                assertThat(schema.validate(item.toString(), InputFormat.JSON))
                        .as(item.toString())
                        .isEmpty();
                assertThat(item.getString("locale")).isEqualTo(locale);
            }
        }
    }

    @Test
    void anItemStandsAtItsSlugAsItStandsInItsList() {
        for (var item : api.all("/fr/faq")) {
            assertThat(api.get("/fr/faq/" + item.getString("slug"))).isEqualTo(item);
        }
    }

    @Test
    void entriesWithoutPagesStandAtTheirKey() {
        assertThat(api.get("/en/site/site").getString("type")).isEqualTo("site");
    }

    @Test
    void pagesOfAnySizeHoldEveryItemOnceInOneOrder() {
        var whole = ids(api.all("/fr/resource?page[size]=100&sort=title"));

        assertThat(ids(api.all("/fr/resource?page[size]=7&sort=title"))).isEqualTo(whole);
        assertThat(whole).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }

    @Test
    void filtersSortAndFacetsHoldTogether() {
        var list = api.get(
                "/en/resource?filter[kind]=article&filter[kind]=helpline&facets=kind,topic&sort=-title&page[size]=100");

        var items = list.getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(items)
                .isNotEmpty()
                .allMatch(item -> List.of("article", "helpline").contains(item.getString("kind")));
        var counted = list.getJsonObject("facets").getJsonArray("kind").getValuesAs(JsonObject.class);
        var chosen = counted.stream()
                .filter(count -> List.of("article", "helpline").contains(count.getString("value")))
                .mapToInt(count -> count.getInt("count"))
                .sum();
        assertThat(chosen).isEqualTo(list.getInt("total"));
        assertThat(counted)
                .as("a facet is counted under the others' filters only")
                .hasSizeGreaterThan(2);
        assertThat(counted).allMatch(count -> !count.getString("label").isBlank());
    }

    @Test
    void whatAFilterLeavesOutItsNegationHas() {
        var with = api.get("/fr/resource?filter[topic]=burnout").getInt("total");
        var without = api.get("/fr/resource?filter[topic][not]=burnout").getInt("total");

        assertThat(with).isPositive();
        assertThat(with + without).isEqualTo(api.get("/fr/resource").getInt("total"));
    }

    @Test
    void rangesHaveBothEnds() {
        var positions = api.all("/en/faq?filter[position][gte]=20&filter[position][lte]=50&sort=-position").stream()
                .map(item -> item.getInt("position"))
                .toList();

        assertThat(positions).isNotEmpty().allMatch(position -> position >= 20 && position <= 50);
        assertThat(positions).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(api.get("/en/faq?filter[published][gte]=2000-01-01").getInt("total"))
                .isPositive();
        assertThat(api.get("/en/faq?filter[modified][lte]=2000-01-01").getInt("total"))
                .isZero();
    }

    @Test
    void sparseItemsHoldWhatWasAskedForAndTheirName() {
        var list = api.get("/fr/faq?fields=title,group&page[size]=3");

        assertThat(list.getJsonArray("items").getValuesAs(JsonObject.class))
                .hasSize(3)
                .allSatisfy(
                        item -> assertThat(item).containsOnlyKeys("id", "type", "locale", "slug", "title", "group"));
    }

    @Test
    void referencesComeAlong() {
        var item = api.get("/en/faq/is-it-national?include=related");

        var references = item.getJsonArray("related").stream()
                .map(reference -> ((jakarta.json.JsonString) reference).getString())
                .toList();
        assertThat(item.getJsonObject("included").keySet()).containsExactlyInAnyOrderElementsOf(references);
        assertThat(api.get("/en/faq?include=related&page[size]=2").getJsonObject("included"))
                .isNotEmpty();
    }

    @Test
    void fullTextNarrowsAList() {
        var found = api.get("/fr/resource?q=sommeil&sort=relevance");

        assertThat(found.getInt("total"))
                .isPositive()
                .isLessThan(api.get("/fr/resource").getInt("total"));
    }

    @Test
    void theOtherLanguagesAddressIsToldAndNotServed() {
        var answer = api.ask("/fr/faq/is-it-national");

        assertThat(answer.statusCode()).isEqualTo(404);
        var problem = Api.parsed(answer);
        assertThat(problem.getString("type")).isEqualTo("/problems/other-language");
        assertThat(problem.getJsonObject("alternates").getString("en")).isEqualTo("/api/v1/en/faq/is-it-national");
        assertThat(api.server()
                        .get(problem.getJsonObject("alternates").getString("fr"))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/search?q=%22(AND+OR+NOT+*?~%5C%2F%3A%7B%7D",
                "/fr/search?q=%F0%9F%98%80",
                "/fr/search?q=%E2%80%8F%D7%A9",
                "/en/suggest?q=%2B-%26%26"
            })
    void noSignInAQueryBreaksASearch(String path) {
        api.get(path);
    }

    @Test
    void searchFindsCountsAndMarks() {
        var found = api.get("/en/search?q=sleep&filter[type]=resource&size=5");

        assertThat(found.getInt("total")).isPositive();
        var hit = found.getJsonArray("items").getJsonObject(0);
        assertThat(hit.getString("type")).isEqualTo("resource");
        assertThat(hit.getString("titleHtml") + hit.getString("excerptHtml")).contains("<mark>");
        assertThat(found.getJsonObject("facets").getJsonArray("type")).isNotEmpty();
        assertThat(api.get("/fr/suggest?q=somm").getJsonArray("items")).isNotEmpty();
    }

    private static List<String> ids(List<JsonObject> items) {
        return Stream.of(items)
                .flatMap(List::stream)
                .map(item -> item.getString("id"))
                .toList();
    }
}
