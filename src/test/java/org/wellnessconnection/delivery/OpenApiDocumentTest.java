package org.wellnessconnection.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;

/** The description of the API is whole: everything it names is there, and everything in it can be told apart. */
class OpenApiDocumentTest {

    private static final Pattern IN_PATH = Pattern.compile("\\{([a-z]+)}");

    private static final Texts TEXTS = new Texts();

    private static JsonObject document(Language language) {
        var published = new SamplePublished();
        return OpenApiDocument.of(
                language,
                TEXTS,
                "https://example.org",
                List.of(new EntryDescription(published, TEXTS), new SearchDescription(published, TEXTS)));
    }

    @ParameterizedTest
    @EnumSource
    void everyReferenceLeadsSomewhere(Language language) {
        var document = document(language);

        eachObject(document, object -> {
            if (object.get("$ref") instanceof JsonString reference) {
                assertThat(document.getValue(reference.getString().substring(1)))
                        .as(reference.getString())
                        .isNotNull();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationHasANameOfItsOwnASummaryAndAnswers(Language language) {
        var names = new ArrayList<String>();
        document(language).getJsonObject("paths").forEach((path, item) -> {
            var operation = item.asJsonObject().getJsonObject("get");
            names.add(operation.getString("operationId"));
            assertThat(operation.getString("summary")).isNotBlank();
            assertThat(operation.getJsonObject("responses")).containsKeys("200", "400");
        });

        assertThat(names)
                .contains("listResource", "getResource", "listNotice", "search", "suggest")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyParameterOfAPathIsDescribed(Language language) {
        var document = document(language);
        document.getJsonObject("paths").forEach((path, item) -> {
            var described = new HashSet<String>();
            var parameters = item.asJsonObject().getJsonArray("parameters");
            if (parameters != null) {
                parameters.getValuesAs(JsonObject.class).forEach(parameter -> {
                    var reference = parameter.getString("$ref").substring(1);
                    described.add(document.getValue(reference).asJsonObject().getString("name"));
                });
            }
            var inPath = new HashSet<String>();
            var matcher = IN_PATH.matcher(path);
            while (matcher.find()) {
                inPath.add(matcher.group(1));
            }
            assertThat(described).as(path).isEqualTo(inPath);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everySchemaIsAJsonSchema(Language language) {
        var metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        document(language)
                .getJsonObject("components")
                .getJsonObject("schemas")
                .forEach((name, schema) -> assertThat(metaSchema.validate(schema.toString(), InputFormat.JSON))
                        .as(name)
                        .isEmpty());
    }

    private static void eachObject(JsonValue value, Consumer<JsonObject> visit) {
        switch (value) {
            case JsonObject object -> {
                visit.accept(object);
                object.values().forEach(member -> eachObject(member, visit));
            }
            case JsonArray array -> array.forEach(item -> eachObject(item, visit));
            default -> {}
        }
    }
}
