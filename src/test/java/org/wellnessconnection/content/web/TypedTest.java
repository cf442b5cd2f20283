package org.wellnessconnection.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.content.EntryValues;
import org.wellnessconnection.content.Heads;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.json.SharedJson;

class TypedTest {

    private static final ContentTypes TYPES = ContentTypes.in(Path.of("content/types"), new Texts());
    private static final ContentType RESOURCE = TYPES.find("resource").orElseThrow();

    @Test
    void whatIsStoredGoesThroughTheFormUnchanged() {
        var values = new EntryValues(Map.of(
                Part.SHARED,
                SharedJson.read(
                        "{\"kind\":\"article\",\"topic\":[\"burnout\",\"body\"],\"minutes\":7,\"featured\":false,"
                                + "\"review-by\":\"2027-01-31\",\"related\":[\"faq/cost\",\"page/home\"]}"),
                Part.EN,
                SharedJson.read(
                        "{\"slug\":\"a-b\",\"title\":\"A b\",\"body\":\"One\\n\\n- two\",\"keywords\":[\"x\",\"y z\"]}"),
                Part.FR,
                SharedJson.read("{\"slug\":\"c\",\"title\":\"C\"}")));
        var base = new Heads(Map.of(Part.SHARED, "1", Part.EN, "2", Part.FR, "3"));

        var typed = Typed.sent(RESOURCE, sent(Typed.of(RESOURCE, values, base)));

        assertThat(typed.values()).isEqualTo(values);
        assertThat(typed.base()).isEqualTo(base);
    }

    @Test
    void aLanguageInWhichNothingStandsIsNotBegun() {
        var typed = Typed.sent(RESOURCE, name -> name.equals("en.title") ? List.of("Rest") : List.of(""));

        assertThat(typed.values().parts()).containsOnlyKeys(Part.SHARED, Part.EN);
        assertThat(typed.values().part(Part.EN).getString("slug")).isEqualTo("rest");
    }

    @Test
    void whatIsWrongStaysAsItWasTyped() {
        var typed = Typed.sent(RESOURCE, name -> name.equals("shared.minutes") ? List.of("ten or so") : List.of());

        assertThat(typed.inputs(Part.SHARED, "minutes")).containsExactly("ten or so");
        assertThat(typed.values().part(Part.SHARED).getString("minutes")).isEqualTo("ten or so");
    }

    @Test
    void fieldsThatOnlySomebodyElseChangedComeAlong() {
        var before = language("{\"title\":\"Old\",\"summary\":\"Old\"}");
        var saved = language("{\"title\":\"Old\",\"summary\":\"Theirs\"}");
        var mine = Typed.of(RESOURCE, language("{\"title\":\"Mine\",\"summary\":\"Old\"}"), Heads.NONE);

        var joined = mine.joinedWith(before, saved);

        assertThat(joined.inputs(Part.EN, "title")).containsExactly("Mine");
        assertThat(joined.inputs(Part.EN, "summary")).containsExactly("Theirs");
    }

    @Test
    void linesOfAListAreItsItems() {
        var typed =
                Typed.sent(RESOURCE, name -> name.equals("fr.keywords") ? List.of(" un \r\n\r\ndeux\r\n") : List.of());

        assertThat(typed.values().part(Part.FR).getJsonArray("keywords")).hasToString("[\"un\",\"deux\"]");
    }

    private static EntryValues language(String json) {
        return new EntryValues(Map.of(Part.EN, SharedJson.read(json)));
    }

    /** As a browser sends a form. */
    private static java.util.function.Function<String, List<String>> sent(Typed typed) {
        return name -> name.startsWith("base.")
                ? typed.base().of(Part.of(name.substring(5)).orElseThrow()).stream()
                        .toList()
                : typed.inputs().getOrDefault(name, List.of());
    }
}
