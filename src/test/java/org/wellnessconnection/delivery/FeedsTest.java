package org.wellnessconnection.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.search.PublishedDocument;

/** Feeds in both formats, and the sitemap. */
class FeedsTest {

    private static final Pages PAGES = new Pages("https://example.org/");

    private final PublishedDocument rest = SamplePublished.document(
            Language.FR,
            "rest",
            "Dormir <mieux> & \u0001plus",
            Json.createObjectBuilder().add("summary", "En bref").build());
    private final SamplePublished published = new SamplePublished(rest);
    private final Feeds feeds = new Feeds(published, PAGES, new Texts());

    @Test
    void anAtomFeedIsWellFormedWhateverATitleHolds() throws Exception {
        var atom = parsed(AtomFeed.of(feeds.of(Language.FR, "resource", "/feeds/fr/resource.atom")));

        assertThat(text(atom, "title", 0)).isEqualTo("Ressources – Connexion bien-être");
        assertThat(text(atom, "title", 1)).isEqualTo("Dormir <mieux> & plus");
        assertThat(text(atom, "id", 1)).isEqualTo("tag:example.org,2026:entry/0-rest/fr");
        assertThat(text(atom, "updated", 0)).isEqualTo("2026-11-02T12:00:00.123456Z");
        assertThat(text(atom, "content", 0)).isEqualTo("<p>Safe</p>");
        assertThat(atom.getDocumentElement().getAttribute("xml:lang")).isEqualTo("fr-CA");
    }

    @Test
    void aJsonFeedSaysTheSame() {
        var feed = Json.createReader(
                        new StringReader(JsonFeed.of(feeds.of(Language.FR, "resource", "/feeds/fr/resource.json"))))
                .readObject();

        assertThat(feed.getString("home_page_url")).isEqualTo("https://example.org/fr/ressources");
        var item = feed.getJsonArray("items").getJsonObject(0);
        assertThat(item.getString("url")).isEqualTo("https://example.org/fr/ressources/rest-fr");
        assertThat(item.getString("content_html")).isEqualTo("<p>Safe</p>");
        assertThat(item.getString("summary")).isEqualTo("En bref");
    }

    @Test
    void whatHasNoPagesHasNoFeed() {
        assertThatThrownBy(() -> feeds.of(Language.EN, "notice", "/")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feeds.of(Language.EN, "nothing", "/")).isInstanceOf(NotFound.class);
    }

    @Test
    void theSitemapNamesEveryPageWithItsCounterpart() throws Exception {
        var sitemap = parsed(new Sitemap(published, PAGES).whole());

        assertThat(text(sitemap, "loc", 0)).isEqualTo("https://example.org/en/resources");
        assertThat(text(sitemap, "loc", 2)).isEqualTo("https://example.org/fr/ressources/rest-fr");
        assertThat(sitemap.getElementsByTagName("xhtml:link").getLength()).isEqualTo(5);
    }

    @Test
    void aSitemapOfFiftyThousandPagesIsOneFile() throws Exception {
        var place = new Sitemap.Place("https://example.org/en", Map.of(), Optional.of(Instant.EPOCH));

        var sitemap = parsed(Sitemap.file(Collections.nCopies(Sitemap.MOST_IN_A_FILE, place)));

        assertThat(sitemap.getElementsByTagName("url").getLength()).isEqualTo(Sitemap.MOST_IN_A_FILE);
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Document document, String element, int index) {
        return List.of(document.getElementsByTagName(element))
                .getFirst()
                .item(index)
                .getTextContent();
    }
}
