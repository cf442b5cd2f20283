package org.wellnessconnection.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.PublishedDocument;

/** The text of a list: ready-made items joined, sparse ones cut down, references brought along. */
class ListJsonTest {

    private final PublishedDocument rest = SamplePublished.document(
            Language.FR,
            "rest",
            "Se « reposer » \"bien\"",
            Json.createObjectBuilder()
                    .add("kind", "article")
                    .add(
                            "related",
                            Json.createArrayBuilder().add("resource/walk").add("resource/gone"))
                    .build());
    private final PublishedDocument walk =
            SamplePublished.document(Language.FR, "walk", "Marcher", JsonObject.EMPTY_JSON_OBJECT);
    private final SamplePublished published = new SamplePublished(rest, walk);

    @Test
    void aWholeListIsItemsTotalNextAndFacetsWithLabels() {
        var facets = new LinkedHashMap<String, List<Listing.Count>>();
        facets.put("kind", List.of(new Listing.Count("link", 2), new Listing.Count("article", 1)));

        var list = parsed(answer(Optional.of("cur\"sor"), facets), Shape.WHOLE);

        assertThat(list.getJsonArray("items")).hasSize(2);
        assertThat(list.getJsonArray("items").getJsonObject(0).getString("title"))
                .isEqualTo(rest.title());
        assertThat(list.getInt("total")).isEqualTo(2);
        assertThat(list.getString("next")).isEqualTo("cur\"sor");
        assertThat(list.getJsonObject("facets").getJsonArray("kind").getJsonObject(0))
                .isEqualTo(Json.createObjectBuilder()
                        .add("value", "link")
                        .add("label", "Lien")
                        .add("count", 2)
                        .build());
        assertThat(list).doesNotContainKey("included");
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(parsed(answer(Optional.empty(), Map.of()), Shape.WHOLE).isNull("next"))
                .isTrue();
    }

    @Test
    void aSparseItemKeepsItsNameAndWhatWasAskedFor() {
        var list =
                parsed(answer(Optional.empty(), Map.of()), new Shape(Optional.of(Set.of("kind", "title")), List.of()));

        assertThat(list.getJsonArray("items").getJsonObject(0))
                .containsOnlyKeys("id", "type", "locale", "slug", "title", "kind");
    }

    @Test
    void referencesComeAlongOnceAndOnlyWhenPublic() {
        var list =
                parsed(answer(Optional.empty(), Map.of()), new Shape(Optional.empty(), List.of("related", "parent")));

        assertThat(list.getJsonObject("included")).containsOnlyKeys("resource/walk");
        assertThat(list.getJsonObject("included").getJsonObject("resource/walk").getString("title"))
                .isEqualTo("Marcher");
    }

    private Listing.Answer answer(Optional<String> next, Map<String, List<Listing.Count>> facets) {
        return new Listing.Answer(List.of(rest, walk), 2, next, facets, 1);
    }

    private JsonObject parsed(Listing.Answer answer, Shape shape) {
        var included = ItemJson.included(published, SamplePublished.RESOURCE, answer.items(), shape);
        var text = ListJson.of(SamplePublished.RESOURCE, Language.FR, answer, shape, included);
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
