package org.wellnessconnection.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What caches and browsers on the way need to know. */
class CachingIT {

    private final Api api = new Api();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/en/faq",
                "/api/v1/fr/faq/portee-nationale",
                "/api/v1/types",
                "/api/v1/types/faq",
                "/api/v1/en/search?q=sleep",
                "/api/v1/fr/suggest?q=somm",
                "/feeds/fr/faq.atom",
                "/feeds/en/faq.json",
                "/sitemap.xml",
                "/openapi"
            })
    void everyAnswerHasAStrongTagAndIsNotSentTwice(String path) {
        var server = api.server();
        var first = server.get(path);
        var tag = first.headers().firstValue("ETag").orElse("");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(tag).startsWith("\"");
        assertThat(first.headers().firstValue("Content-Type")).isPresent();
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("stale-while-revalidate");
        assertThat(first.headers().firstValue("Surrogate-Key")).isPresent();
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        var second = server.get(path, "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/en/faq", "/openapi", "/feeds/fr/faq.atom"})
    void headSaysWhatGetWouldAndNoMore(String path) {
        var head = api.server()
                .send(HttpRequest.newBuilder(api.server().address(path)).method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag")).isPresent();
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/en/faq", "/api/v1/fr/search", "/api/v1/types"})
    void scriptsOfOtherSitesMayReadAndAskBeforehand(String path) {
        var request = HttpRequest.newBuilder(api.server().address(path)).method("OPTIONS", BodyPublishers.noBody());

        var answer =
                api.server().send(request, "Origin", "https://example.org", "Access-Control-Request-Method", "GET");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
                .contains("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void anAnswerSaysItsLanguage(String locale) {
        assertThat(api.ask("/" + locale + "/faq").headers().firstValue("Content-Language"))
                .contains(locale + "-CA");
    }
}
