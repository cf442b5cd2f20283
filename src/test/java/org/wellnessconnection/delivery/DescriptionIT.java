package org.wellnessconnection.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of the API names what really answers, and the feeds and the sitemap lead to real pages. */
class DescriptionIT {

    private final Api api = new Api();

    @Test
    void everyListThatIsDescribedAnswers() {
        var document = Api.parsed(api.server().get("/openapi"));

        assertThat(document.getString("openapi")).startsWith("3.1");
        for (var type : api.types()) {
            assertThat(document.getJsonObject("paths"))
                    .containsKeys("/api/v1/{locale}/" + type, "/api/v1/{locale}/" + type + "/{slug}");
            api.get("/en/" + type);
        }
    }

    @Test
    void everyParameterThatIsDescribedIsTaken() {
        var paths = Api.parsed(api.server().get("/openapi")).getJsonObject("paths");
        var parameters = paths.getJsonObject("/api/v1/{locale}/resource")
                .getJsonObject("get")
                .getJsonArray("parameters");

        for (var parameter : parameters.getValuesAs(JsonObject.class)) {
            var schema = parameter.getJsonObject("schema");
            var options = schema == null || !schema.containsKey("items")
                    ? null
                    : schema.getJsonObject("items").getJsonArray("enum");
            if (options != null) {
                var relevance = parameter.getString("name").equals("sort") ? "&q=a" : "";
                options.forEach(option -> api.get("/fr/resource?" + parameter.getString("name") + "="
                        + ((jakarta.json.JsonString) option).getString() + relevance));
            }
        }
    }

    @Test
    void theDescriptionSpeaksBothLanguagesAndYaml() {
        var french = Api.parsed(api.server().get("/openapi", "Accept-Language", "fr"));
        assertThat(french.getJsonObject("info").getString("title")).contains("Connexion bien-être");

        var yaml = api.server().get("/openapi", "Accept", "application/yaml");
        assertThat(yaml.headers().firstValue("Content-Type").orElse("")).startsWith("application/yaml");
        assertThat(yaml.body()).startsWith("openapi: 3.1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void feedsLeadToPages(String locale) {
        var feed = Api.parsed(api.server().get("/feeds/" + locale + "/resource.json"));
        var base = api.server().address("").toString();

        var items = feed.getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(items).isNotEmpty();
        var page = items.getFirst().getString("url");
        assertThat(page).startsWith(base);
        assertThat(api.server().get(page.substring(base.length())).statusCode()).isEqualTo(200);
        assertThat(api.server().get("/feeds/" + locale + "/resource.atom").body())
                .contains(page);
    }

    @Test
    void theSitemapNamesPagesThatAnswer() {
        var sitemap = api.server().get("/sitemap.xml").body();
        var base = api.server().address("").toString();

        var places = java.util.regex.Pattern.compile("<loc>([^<]+)</loc>")
                .matcher(sitemap)
                .results()
                .map(match -> match.group(1).substring(base.length()))
                .toList();
        assertThat(places).contains("/en", "/fr").hasSizeGreaterThan(150).doesNotHaveDuplicates();
        for (var place : places.stream().limit(40).toList()) {
            assertThat(api.server().get(place).statusCode()).as(place).isEqualTo(200);
        }
    }

    @Test
    void nobodyIsSentToAnAddressForWeaknessesThatNobodyReads() {
        assertThat(api.server().get("/.well-known/security.txt").statusCode()).isEqualTo(404);
    }
}
