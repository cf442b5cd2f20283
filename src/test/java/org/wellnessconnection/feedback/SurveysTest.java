package org.wellnessconnection.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.platform.boot.StartFailure;

class SurveysTest {

    @Test
    void whatShipsIsReadFromTheFolderAndFromTheArchiveAlike() {
        var own = new Surveys(Optional.of("content"));

        assertThat(own.all()).isEqualTo(new Surveys(Optional.empty()).all());
        assertThat(own.evaluation().orElseThrow().questions()).hasSizeBetween(1, 10);
        assertThat(own.polls()).isNotEmpty().allMatch(poll -> poll.questions().size() <= 3);
    }

    @Test
    void oneReportNamesEverythingThatIsWrongWithFileAndLine() {
        var broken = """
                kind: questionnaire
                title: {en: One}
                intro: {en: One, fr: Un}
                questions:
                  Big-Word:
                    kind: one
                    label: {en: One, fr: Un}
                    options:
                      only: {en: One, fr: Un}
                  scaled:
                    kind: scale
                    label: {en: One, fr: Un}
                    scale: nowhere
                    colour: red
                """;

        assertThatThrownBy(() -> Surveys.read(Map.of("one", broken, "two", "- a list")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("surveys/one.yaml:1: kind is one of evaluation, poll, not 'questionnaire'")
                .hasMessageContaining("surveys/one.yaml:2: title has no text in 'fr'")
                .hasMessageContaining("'Big-Word' is no name")
                .hasMessageContaining("offers 1 choices")
                .hasMessageContaining("surveys/one.yaml:13: there is no scale 'nowhere'")
                .hasMessageContaining("surveys/one.yaml:14: nothing is meant by 'colour'")
                .hasMessageContaining("surveys/two.yaml:1: a survey is a list of names");
    }

    @Test
    void thereIsOneEvaluation() {
        var survey = """
                kind: evaluation
                title: {en: One, fr: Un}
                intro: {en: One, fr: Un}
                questions:
                  one:
                    kind: one
                    label: {en: One, fr: Un}
                    options: {a: {en: A, fr: A}, b: {en: B, fr: B}}
                """;

        assertThat(Surveys.read(Map.of("one", survey))).hasSize(1);
        assertThatThrownBy(() -> Surveys.read(Map.of("one", survey, "two", survey)))
                .hasMessageContaining("one and two");
    }
}
