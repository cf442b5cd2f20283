package org.wellnessconnection.story.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.kernel.Language;

/** What people and programs send that is no ordinary story. */
class BadInputTest {

    private static final Screener SCREENER = screener();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My OHIP number is 2742 180 967.",
                "My OHIP number is 2742-180-967.",
                "My OHIP number is 2742.180.967.",
                "My OHIP number is 2 7 4 2 1 8 0 9 6 7.",
                "My OHIP number is 2742\u2013180\u2013967.",
                "My OHIP number is 2742\u00a0180\u202f967.",
                "My OHIP number is ２７４２１８０９６７.",
                "My OHIP number is 2742\u200b180\u200b967.",
                "Mon num\u00e9ro de carte Sant\u00e9 est 2742_180_967.",
                "My OHIP number is 2742/180/967."
            })
    void aHealthNumberIsFoundHoweverItIsSplit(String story) {
        var found = kinds(story, Language.EN);

        assertThat(found).contains(Kind.HEALTH_NUMBER);
    }

    @Test
    void signsWithoutWidthInsideWordsHideNothingAndAreSaid() {
        var found = kinds("Call D\u200br. S\u200bample at 416-555\u2060-0199.", Language.EN);

        assertThat(found).contains(Kind.HIDDEN_SIGNS, Kind.PHONE);
    }

    @Test
    void lettersThatLookAlikeHideNoName() {
        var found = kinds("I thank D\u0433. nobody, but Dr. \u0421handler \u0430nd \u041crs. Oakes.", Language.EN);

        assertThat(found).contains(Kind.COLLEAGUE, Kind.PATIENT);
    }

    @Test
    void tenThousandCharactersAreLookedAtToTheEnd() {
        var long_ = "She stayed with me until the morning came. ".repeat(235) + "Write to me: kaya.lindo@example.org";

        var found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SCREENER.screen(long_, Language.EN));

        assertThat(found).extracting(Finding::kind).contains(Kind.EMAIL);
    }

    @Test
    void tenThousandCharactersWithoutASpaceEndToo() {
        var letters = "a".repeat(10_000);
        var figures = "1 ".repeat(5_000);
        var capitals = "Dr. A".repeat(2_000);
        var dots = "a.".repeat(5_000) + "@";

        for (var story : List.of(letters, figures, capitals, dots)) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SCREENER.screen(story, Language.FR));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                ".",
                "\u00e9",
                "\u200b",
                "\uD83D",
                "\uD83D\uDE00",
                "\uD83D\uDC69\u200D\u2695\uFE0F\uD83D\uDC69\u200D\u2695\uFE0F",
                "\u0000"
            })
    void almostNothingIsNothingToPointOut(String story) {
        assertThat(SCREENER.screen(story, Language.EN)).isEmpty();
    }

    @Test
    void emojiWithAJoinerAreNoHiddenSigns() {
        var found = kinds("Thank you \uD83D\uDC69\u200D\u2695\uFE0F for the soup, all of you.", Language.EN);

        assertThat(found).doesNotContain(Kind.HIDDEN_SIGNS);
    }

    @Test
    void markupHidesNothing() {
        assertThat(kinds(
                        "<b>Dr. Sample</b> <script>alert(1)</script> <a href=\"https://example.com\">me</a>",
                        Language.EN))
                .contains(Kind.COLLEAGUE, Kind.LINK);
        assertThat(kinds("**Dr. Sample** wrote [here](https://example.com/x), `416-555-0199`.", Language.EN))
                .contains(Kind.COLLEAGUE, Kind.LINK, Kind.PHONE);
    }

    @Test
    void everyLinkOfAWallIsPointedOut() {
        var wall = "https://example.com/a ".repeat(200);

        var found = SCREENER.screen(wall, Language.EN);

        assertThat(found).filteredOn(one -> one.kind() == Kind.LINK).hasSize(200);
    }

    @Test
    void bothLanguagesInOneStoryAreLookedAt() {
        var found = kinds(
                "I owe it to Dr. Sample. Merci aussi \u00e0 la Dre Lachance, qui est rest\u00e9e pr\u00e8s de Mme Roy.",
                Language.EN);

        assertThat(found).contains(Kind.COLLEAGUE, Kind.PATIENT);
    }

    @Test
    void aLanguageThatIsNeitherIsSaid() {
        var found = kinds(
                "Ich danke meiner Kollegin von ganzem Herzen daf\u00fcr, dass sie bei mir geblieben ist, als niemand sonst mehr wach war.",
                Language.EN);

        assertThat(found).contains(Kind.LANGUAGE);
    }

    @Test
    void spansNeverLeaveTheText() {
        var story =
                "\uFB03 \uD835\uDC03r. \u0421handler \u2116 5, D\u0301r. Sample\u0301 \uD83D\uDE00 ２７４２ １８０ ９６７ OHIP";

        for (var finding : SCREENER.screen(story, Language.FR)) {
            assertThat(finding.span().from()).isBetween(0, story.length());
            assertThat(finding.span().to()).isBetween(finding.span().from(), story.length());
        }
    }

    private static List<Kind> kinds(String story, Language language) {
        return SCREENER.screen(story, language).stream().map(Finding::kind).toList();
    }

    private static Screener screener() {
        try {
            return new Screener(ShippedRules.book());
        } catch (BrokenRules broken) {
            throw new IllegalStateException(broken);
        }
    }
}
