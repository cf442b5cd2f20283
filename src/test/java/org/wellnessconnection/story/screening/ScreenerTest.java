package org.wellnessconnection.story.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.kernel.Language;

class ScreenerTest {

    private final Screener screener = new Screener(book());

    @Test
    void hiddenSignsInsideANumberDoNotHideIt() {
        var story = "Reach me at 4\u200B1\u200B6-5\u20605\u20605-0199 tonight.";

        var finding = only(story, Kind.PHONE);

        assertThat(finding.span().of(story)).isEqualTo("4\u200B1\u200B6-5\u20605\u20605-0199");
        assertThat(kinds(story)).contains(Kind.HIDDEN_SIGNS);
    }

    @Test
    void lettersOfOtherScriptsThatLookLikeOursAreOurs() {
        var story = "You will r\u0435gret this.";

        assertThat(kinds(story)).contains(Kind.WORDS, Kind.HIDDEN_SIGNS);
    }

    @Test
    void accentsMayBeWrittenInTwoSigns() {
        var story = "Ma colle\u0300gue, He\u0301le\u0300ne, a tout vu.";

        assertThat(only(story, Kind.COLLEAGUE).span().of(story)).isEqualTo("He\u0301le\u0300ne");
    }

    @Test
    void spansPointIntoTheAuthorsOwnTextBehindEmoji() {
        var story = "\uD83D\uDE4F\uD83C\uDFFD\u200D\u2640\uFE0F Merci. Mon NAS est le 130-692-544.";

        assertThat(only(story, Kind.SOCIAL_INSURANCE).span().of(story)).isEqualTo("130-692-544");
        assertThat(kinds(story)).doesNotContain(Kind.HIDDEN_SIGNS);
    }

    @Test
    void distressIsAClassOfItsOwnAndCitesNoRule() {
        var finding = only("I did not sleep. I don’t want to be here anymore. Thank you for the soup.", Kind.DISTRESS);

        assertThat(finding.guideline()).isEmpty();
        assertThat(finding.suggestion()).isEmpty();
    }

    @Test
    void bothLanguagesRulesLookAtEveryStory() {
        assertThat(screener.screen("Thank you all. Je voulais mourir.", Language.EN))
                .anyMatch(Finding::isDistress);
        assertThat(screener.screen("Merci. I wanted to end it all.", Language.FR))
                .anyMatch(Finding::isDistress);
    }

    @Test
    void aDayIsOneOfBirthByWhatStandsFartherAway() {
        assertThat(only("She was born in a cabin near the lake on 3 May 1951.", Kind.BIRTH_DATE))
                .isNotNull();
        assertThat(kinds("The wristband said 14/06/1939, and you smiled."))
                .contains(Kind.BIRTH_DATE)
                .doesNotContain(Kind.RECORD_NUMBER);
        assertThat(kinds("We met in a cabin near the lake on 3 May 2019.")).doesNotContain(Kind.BIRTH_DATE);
    }

    @Test
    void papersForTheTaxOfficeHoldASocialInsuranceNumber() {
        assertThat(kinds("She chased my T4 for a month because I had written 358069987 wrongly."))
                .contains(Kind.SOCIAL_INSURANCE);
        assertThat(kinds("She chased my parcel for a month because I had written 358069987 wrongly."))
                .doesNotContain(Kind.SOCIAL_INSURANCE);
    }

    @Test
    void aWebAddressInCapitalsIsNotShouting() {
        assertThat(kinds("It is all at WWW.SOUPE-DE-MEMERE.CA for you.")).doesNotContain(Kind.SHOUTING);
    }

    @Test
    void rowsOfAbbreviationsAreNotShouting() {
        assertThat(kinds("ICU RN MD FRCPC ABG CXR and CHUM CISSS CLSC")).doesNotContain(Kind.SHOUTING);
        assertThat(kinds("THANK YOU FOR ABSOLUTELY NOTHING")).contains(Kind.SHOUTING);
        assertThat(kinds("Really!!!!")).contains(Kind.SHOUTING);
    }

    @Test
    void aStoryInTheOtherLanguageIsPointedOut() {
        var french = "Je ne savais pas que la nuit était si longue et elle est restée avec moi pour la finir.";

        assertThat(screener.screen(french, Language.EN)).anyMatch(finding -> finding.kind() == Kind.LANGUAGE);
        assertThat(screener.screen(french, Language.FR)).noneMatch(finding -> finding.kind() == Kind.LANGUAGE);
        assertThat(screener.screen("Super gang merci", Language.FR)).isEmpty();
    }

    @Test
    void whateverIsSentIsAnsweredSoon() {
        var texts = List.of(
                "",
                "a",
                "\uD83D\uDE4F".repeat(2_000),
                "1 ".repeat(5_000),
                "Aa".repeat(5_000),
                "A. ".repeat(3_300),
                "My colleague Anna ".repeat(550),
                "https://a.example.com/".repeat(450),
                "<script>alert(1)</script> **bold** [x](y)".repeat(240),
                "\u202E\u200B".repeat(5_000),
                "a.".repeat(5_000) + "@",
                "le docteur de la ".repeat(580));

        for (var text : texts) {
            var findings = Assertions.assertTimeout(Duration.ofSeconds(5), () -> screener.screen(text, Language.EN));
            assertThat(findings).allMatch(finding -> finding.span().to() <= text.length());
        }
    }

    @Test
    void theLanguageOfTheMachineMakesNoDifference() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(kinds("MY SIN IS 130-692-544. I THOUGHT ABOUT ENDING IT ALL."))
                    .contains(Kind.SOCIAL_INSURANCE, Kind.DISTRESS);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theSameStoryIsRecognizedThoughAFewWordsChanged() {
        var story =
                "A colleague sat beside me on the stairs and said nothing for a while. Then she gave me her sandwich,"
                        + " and we went back to work. I never thanked her for it, so this is me, thanking her, years later.";
        var changed = story.replace("sandwich", "apple");
        var other = "Mon superviseur a déposé son café, a réfléchi, puis il a dit qu’il ne savait pas. On a cherché.";

        assertThat(Shingles.of(Shingles.of(story).bytes()).likeness(Shingles.of(story)))
                .isEqualTo(1.0);
        assertThat(Shingles.of(story).likeness(Shingles.of(changed))).isGreaterThan(0.6);
        assertThat(Shingles.of(story).likeness(Shingles.of(other))).isLessThan(0.1);
    }

    @Test
    void aBrokenPatternIsRefusedWithItsReasonAndItsLine() {
        var file = """
                guideline: commercial
                patterns:
                  open-bracket:
                    pattern: "(a"
                    must: [x]
                  misses:
                    phrase: nothing like it
                    must: [hello]
                  catches:
                    phrase: hello
                    must: [hello]
                    mustnt: [hello there]
                  two-of-them:
                    phrase: a b
                    near: [a, b]
                    must: [x]
                  explodes:
                    pattern: "(a|b)*a(a|b){25}"
                    must: [x]
                  short:
                    phrase: "ab*"
                    must: [abc]
                  unknown:
                    frase: x
                    must: [x]
                """;

        assertThatThrownBy(() -> RuleBook.read(Map.of("test.yaml", file)))
                .isInstanceOfSatisfying(
                        BrokenRules.class,
                        broken -> assertThat(broken.problems())
                                .extracting(RuleProblem::line, RuleProblem::reason)
                                .contains(
                                        org.assertj.core.groups.Tuple.tuple(3, "expression"),
                                        org.assertj.core.groups.Tuple.tuple(6, "must"),
                                        org.assertj.core.groups.Tuple.tuple(9, "must-not"),
                                        org.assertj.core.groups.Tuple.tuple(13, "one-of"),
                                        org.assertj.core.groups.Tuple.tuple(17, "too-complex"),
                                        org.assertj.core.groups.Tuple.tuple(20, "short-star"),
                                        org.assertj.core.groups.Tuple.tuple(24, "unknown")));
    }

    private Finding only(String story, Kind kind) {
        var found = screener.screen(story, Language.EN).stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Kind> kinds(String story) {
        return screener.screen(story, Language.EN).stream().map(Finding::kind).toList();
    }

    private static RuleBook book() {
        try {
            return ShippedRules.book();
        } catch (BrokenRules broken) {
            throw new IllegalStateException(broken);
        }
    }
}
