package org.wellnessconnection.story.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names, numbers and phrases with no word directly beside them that says what they are: each recognizer by itself. */
class BareRecognizersTest {

    @Test
    void whoeverIsCaredForIsToldFromAColleague() {
        assertThat(found(new BareNames(), "You sat with Odile until her breathing was calm."))
                .containsExactly("PATIENT Odile");
        assertThat(found(new BareNames(), "Tu as expliqué la chimio à Clémence et à sa mère, deux fois."))
                .containsExactly("PATIENT Clémence");
        assertThat(found(new BareNames(), "Odile covered my shift, taught me to wait and sent me home."))
                .containsExactly("COLLEAGUE Odile");
        assertThat(found(new BareNames(), "I still hum what Odile hummed.")).isEmpty();
        assertThat(found(new BareNames(), "Odile, you stayed with her until her breathing was calm."))
                .isEmpty();
    }

    @Test
    void plantsStormsAndPeopleFromBooksAreNobodyHere() {
        for (var story : List.of(
                "Our clinic office has a fern that the residents on shift named Odile.",
                "You brought a biography of Odile Roy to her bedside when her pain was worst.",
                "You and Terry Fox kept me running on every shift.")) {
            assertThat(found(new BareNames(), story)).as(story).isEmpty();
        }
    }

    @Test
    void inHasteANameIsOneWithoutItsCapital() {
        assertThat(found(new BareNames(), "what you did for priya and her mom that night"))
                .containsExactly("PATIENT priya");
        assertThat(found(new BareNames(), "What you did for priya and her mom that night"))
                .isEmpty();
    }

    @Test
    void placesHousesAndFeastsAreNobody() {
        for (var name :
                List.of("Thunder Bay", "St. Joseph’s", "Florence Street", "Charlotte County", "Christmas Eve")) {
            assertThat(found(new BareNames(), "You told her about " + name + " when her pain was worst."))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void theNearestWordSaysWhatANumberIs() {
        assertThat(found(new BareNumbers(), "Your stamp said 61-20958 and your smile said stay."))
                .containsExactly("LICENCE 61-20958");
        assertThat(found(new BareNumbers(), "L’échantillon H24-009817 était le bon."))
                .containsExactly("RECORD_NUMBER H24-009817");
        assertThat(found(new BareNumbers(), "I paged 2258 all night.")).containsExactly("PHONE 2258");
        assertThat(found(new BareNumbers(), "We shared the code of locker 48213."))
                .isEmpty();
    }

    @Test
    void whatIsCountedDatedOrTimedIsNoNumberOfAnybody() {
        for (var number : List.of("2019-2021", "0715", "12:30:15", "2026-11-05", "50000", "4500 patients")) {
            assertThat(found(new BareNumbers(), "The chart says " + number + ", and you smiled."))
                    .as(number)
                    .isEmpty();
        }
    }

    @Test
    void aPhraseTellsWhoSomebodyIsWithoutAnAge() {
        assertThat(found(
                        new TellingPhrases(),
                        "I think of the ringette coach from Rosthern who was hit by a combine, and of you."))
                .containsExactly("COMBINATION the ringette coach from Rosthern who was hit by a combine");
        assertThat(found(new TellingPhrases(), "Merci d’avoir veillé le maire de Lac-Baker après son AVC."))
                .containsExactly("COMBINATION le maire de Lac-Baker après son AVC");
        assertThat(found(new TellingPhrases(), "The nurse on the fourth floor held my hand."))
                .isEmpty();
        assertThat(found(new TellingPhrases(), "A teacher from Regina wrote to us."))
                .isEmpty();
    }

    @Test
    void aShorterBeginningHoldsALongerOne() {
        assertThat(Scenes.WORK).accepts("supervising", "superviseure").rejects("superb");
    }

    private static List<String> found(Recognizer recognizer, String story) {
        return recognizer.in(PlainText.of(story)).stream()
                .map(finding -> finding.kind() + " " + finding.span().of(story))
                .toList();
    }
}
