package org.wellnessconnection.content.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.content.EntryQuery;
import org.wellnessconnection.content.Heads;
import org.wellnessconnection.content.LanguageState;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.platform.rest.QueryString;

/** How the management API reads what it is sent. */
class RequestsTest {

    @Test
    void aBodyTellsEverythingThatIsWrongAtOnce() {
        var faults = faults("{'type':1,'en':'text','publish':'yes','languages':['de'],'surprise/~':true}", body -> {
            body.required("type");
            body.parts();
            body.isTrue("publish");
            body.languages("languages");
        });

        assertThat(faults).containsExactlyInAnyOrder("/type", "/en", "/publish", "/languages/0", "/surprise~1~0");
    }

    @Test
    void whatMayBeLeftOutMayAlsoBeNull() {
        assertThat(faults("{'key':null,'fr':null,'languages':null}", body -> {
                    assertThat(body.text("key")).isEmpty();
                    assertThat(body.parts().has(Part.FR)).isFalse();
                    assertThat(body.languages("languages")).containsExactly(Language.EN, Language.FR);
                }))
                .isEmpty();
    }

    @Test
    void whatHasToBeThereIsMissed() {
        assertThat(faults("{}", body -> body.required("type"))).containsExactly("/type");
    }

    @Test
    void theTagFollowsRevisionsPublicationAndTrash() {
        var heads = new Heads(Map.of(Part.SHARED, "a", Part.EN, "b"));
        var tag = Base.tag(heads, 7, false);

        assertThat(Base.tag(new Heads(Map.of(Part.EN, "b", Part.SHARED, "a")), 7, false))
                .isEqualTo(tag);
        assertThat(List.of(
                        Base.tag(new Heads(Map.of(Part.SHARED, "a", Part.EN, "c")), 7, false),
                        Base.tag(heads, 8, false),
                        Base.tag(heads, 7, true)))
                .doesNotContain(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait | 2",
                "wait=5 | 5",
                "return=minimal, wait=1 | 1",
                "respond-async; wait=\"3\" | 3",
                "wait=999 | 10",
                "waiting | 0",
                "nowait | 0",
                "wait=abc | 0",
                "'' | 0"
            })
    void preferWaitIsUnderstood(String header, long seconds) {
        assertThat(Receipt.patience(header)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(Receipt.patience(null)).isZero();
    }

    @Test
    void aListIsAskedForByKnownParametersOnly() {
        var query = ListQuery.read(QueryString.parse("type=faq&fr=behind&q=%C3%A9t%C3%A9&page=2"));

        assertThat(query).isEqualTo(new EntryQuery("faq", Map.of(Language.FR, LanguageState.BEHIND), "été", false, 2));
        assertThatThrownBy(() -> ListQuery.read(QueryString.parse("page=0&en=lost&trashed=maybe&colour=red")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        wrong -> assertThat(wrong.problem().faults())
                                .extracting(fault -> fault.at())
                                .containsExactly("page", "en", "trashed", "colour"));
    }

    private static List<String> faults(String json, Consumer<Body> read) {
        var body = new Body(SharedJson.read(json.replace('\'', '"')));
        assertThatCode(() -> read.accept(body)).doesNotThrowAnyException();
        try {
            body.end();
            return List.of();
        } catch (ProblemException wrong) {
            return wrong.problem().faults().stream().map(fault -> fault.at()).toList();
        }
    }
}
