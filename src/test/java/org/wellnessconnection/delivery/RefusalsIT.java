package org.wellnessconnection.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is wrong is told as a problem document, in the language of the address or of the client. */
class RefusalsIT {

    private final Api api = new Api();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /en/faq?limit=5                      | 400 | limit
            /fr/faq?filter[group]=nothing        | 400 | filter[group]
            /en/faq?page[size]=1000              | 400 | page[size]
            /en/faq?page[after]=nonsense         | 400 | page[after]
            /en/faq?q=%00                        | 400 | q
            /en/faq?q=%E9                        | 400 | q
            /fr/search                           | 400 | q
            /fr/search?q=a&q=b                   | 400 | q
            /en/suggest?q=a&size=100             | 400 | size
            /types?x=1                           | 400 | x
            """)
    void parametersAreRefusedByName(String path, int status, String parameter) {
        var answer = api.ask(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Api.parsed(answer).getJsonArray("errors").getJsonObject(0).getString("parameter"))
                .isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v1/",
                "/api/v2/en/faq",
                "/api/v1/en",
                "/api/v1/de/faq",
                "/api/v1/en/nothing",
                "/api/v1/en/faq/nothing",
                "/api/v1/en/faq/is-it-national/more",
                "/api/v1/types/nothing",
                "/api/v1/en/%F0%9F%98%80/a",
                "/feeds/en/nothing.atom",
                "/feeds/de/faq.atom",
                "/feeds/en/faq.rss"
            })
    void whereNothingIsSaysSo(String path) {
        var answer = api.server().get(path, "Accept-Language", "fr-CA,fr;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Api.parsed(answer).getString("type")).isEqualTo("/problems/not-found");
        var expected = path.matches("/(api/v1|feeds)/en/?.*") ? "en-CA" : "fr-CA";
        assertThat(answer.headers().firstValue("Content-Language")).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void methodsThatAnAddressDoesNotTakeAreNamed(String method) {
        for (var path :
                new String[] {"/api/v1/en/faq", "/api/v1/types", "/feeds/en/faq.atom", "/openapi", "/sitemap.xml"}) {
            var request = HttpRequest.newBuilder(api.server().address(path))
                    .method(method, HttpRequest.BodyPublishers.ofString("{}"));

            var answer = api.server().send(request, "Content-Type", "application/json");

            assertThat(answer.statusCode()).as(path).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow"))
                    .hasValueSatisfying(allow -> assertThat(allow).contains("GET", "HEAD", "OPTIONS"));
            assertThat(Api.parsed(answer).getString("detail")).contains(method);
        }
    }

    @Test
    void formatsThatAreNotServedAreRefused() {
        assertThat(api.ask("/fr/faq", "Accept", "text/csv").statusCode()).isEqualTo(406);
        assertThat(Api.parsed(api.ask("/fr/faq", "Accept", "text/csv")).getString("title"))
                .isEqualTo("Format inconnu");
    }

    @ParameterizedTest
    @ValueSource(ints = {2_500, 10_000, 20_000})
    void longAddressesAreRefusedPlainly(int length) {
        var answer = api.ask("/fr/search?q=" + "a".repeat(length));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Api.parsed(answer).getJsonArray("errors")).hasSize(1);
    }

    @Test
    void longSlugsAreNotFound() {
        assertThat(api.ask("/en/faq/" + "a".repeat(5_000)).statusCode()).isEqualTo(404);
    }
}
