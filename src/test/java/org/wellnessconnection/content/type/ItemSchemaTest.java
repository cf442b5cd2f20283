package org.wellnessconnection.content.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.platform.i18n.Texts;

/** The schema that a type gives of itself is a good one, and tells good items from bad ones. */
class ItemSchemaTest {

    private static final ContentTypes TYPES = ContentTypes.in(Path.of("content/types"), new Texts());
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<ContentType> types() {
        return TYPES.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeGivesAGoodSchema(ContentType type) {
        var meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(type.published().schema(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void anItemAsTheSpecificationSaysItPasses() {
        assertThat(faq().validate(item().build().toString(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"locale\":\"de\"}",
                "{\"type\":\"page\"}",
                "{\"group\":\"none\"}",
                "{\"position\":\"1\"}",
                "{\"position\":1.5}",
                "{\"answer\":\"text\"}",
                "{\"answer\":{\"markdown\":\"text\"}}",
                "{\"related\":\"faq/cost\"}",
                "{\"related\":[\"story/one\"]}",
                "{\"slug\":\"A B\"}",
                "{\"mood\":\"good\"}",
                "{\"question\":null}"
            })
    void anItemWithAnythingElseDoesNot(String change) {
        var changed = item();
        ValuesTest.json(change).forEach(changed::add);

        assertThat(faq().validate(changed.build().toString(), InputFormat.JSON)).isNotEmpty();
    }

    private static Schema faq() {
        return REGISTRY.getSchema(TYPES.find("faq").orElseThrow().published().schema());
    }

    private static JsonObjectBuilder item() {
        return Json.createObjectBuilder()
                .add("id", "0190")
                .add("type", "faq")
                .add("locale", "en")
                .add("slug", "cost")
                .add("title", "Does it cost anything?")
                .add("question", "Does it cost anything?")
                .add("answer", markdown())
                .add("group", "programme")
                .add("position", 40)
                .add("related", Json.createArrayBuilder().add("faq/who-pays"))
                .add("alternates", Json.createObjectBuilder().add("en", "/en/questions/cost"))
                .add("published", "2026-11-22T12:00:00Z")
                .add("modified", "2026-11-22T12:00:00Z")
                .add("revision", 7);
    }

    private static JsonObject markdown() {
        return Json.createObjectBuilder()
                .add("markdown", "No.")
                .add("html", "<p>No.</p>")
                .build();
    }
}
