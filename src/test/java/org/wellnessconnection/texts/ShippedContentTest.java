package org.wellnessconnection.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.content.files.EntryFiles;
import org.wellnessconnection.content.files.EntryFiles.LanguageText;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;

/** What ships is complete, says the same in both languages, and invents no number, address or link. */
class ShippedContentTest {

    private static final List<String> QUESTIONS = List.of(
            "is-it-national",
            "languages",
            "who-may-take-part",
            "membership",
            "register-in-advance",
            "how-to-register",
            "how-to-join",
            "who-facilitates",
            "cost",
            "group-size",
            "session-limit",
            "anonymity",
            "confidentiality",
            "feedback",
            "who-pays",
            "technical-help",
            "questions-contact",
            "help-now");
    private static final List<String> FORMATS = List.of(
            "formal-peer-support",
            "compassion-rounds",
            "psychological-first-aid",
            "responding-to-covid-19",
            "group-drop-in");
    private static final List<String> PAGES = List.of(
            "home",
            "about",
            "how-to-register",
            "how-to-join",
            "who-facilitates",
            "privacy",
            "accessibility",
            "contact",
            "help-now",
            "rules-playbook");
    private static final List<String> PROVINCES =
            List.of("ab", "bc", "mb", "nb", "nl", "ns", "nt", "nu", "on", "pe", "qc", "sk", "yt");

    /** Everything known of the programme that can be dialled or written to; anything else would be invented. */
    private static final Set<String> NUMBERS = Set.of("988", "911", "8888552555");

    private static final Set<String> MAILBOXES = Set.of("memberservicecentre@cma.ca", "physicianhealth@cma.ca");
    private static final Pattern PHONE = Pattern.compile("\\b\\d{3}[\\s\\u00a0.-]\\d{3}[\\s\\u00a0.-]\\d{4}\\b");
    private static final Pattern MAILBOX = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]*\\w");

    private static List<EntryFiles> entries;

    @BeforeAll
    static void readEverything() {
        entries = ShippedText.entries();
    }

    @Test
    void everythingTheProgrammeIsAskedForIsThere() {
        assertThat(keys("faq")).containsAll(QUESTIONS);
        assertThat(keys("session-format")).containsAll(FORMATS);
        assertThat(keys("page")).containsAll(PAGES);
        assertThat(keys("guideline")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(keys("resource")).hasSizeGreaterThanOrEqualTo(40);
        assertThat(keys("term")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(keys("story")).isNotEmpty();
        assertThat(keys("site")).containsExactly("site");
    }

    @Test
    void everyProvinceAndTerritoryHasItsProgrammeWithoutAnInventedNumber() {
        for (var province : PROVINCES) {
            var programme = entry("resource", "php-" + province);

            assertThat(programme.shared().getString("kind")).isEqualTo("programme");
            assertThat(programme.shared().getJsonArray("province").getString(0)).isEqualTo(province);
            assertThat(programme.shared().keySet()).doesNotContain("phone", "email", "url");
        }
    }

    @Test
    void sampleStoriesSayThatTheyAreSamples() {
        assertThat(of("story"))
                .allSatisfy(story ->
                        assertThat(story.shared().getBoolean("sample", false)).isTrue());
    }

    @Test
    void rulesHaveCodesThatStandOnce() {
        assertThat(of("guideline"))
                .extracting(rule -> rule.shared().getString("code"))
                .doesNotHaveDuplicates();
        assertThat(of("guideline"))
                .extracting(rule -> rule.shared().getString("kind"))
                .contains("encouraged", "can-expect", "not-tolerated");
    }

    @Test
    void bothLanguagesFillTheSameFieldsInTheSameShape() {
        var differences = new ArrayList<String>();
        for (var entry : entries) {
            if (entry.texts().size() == 2) {
                differences.addAll(differences(entry));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void headingsBeginBelowThePageTitleAndSkipNoLevel() {
        for (var text : markdown()) {
            var above = 1;
            for (var level : Structure.of(text.text()).levels()) {
                assertThat(level).as(text.place()).isBetween(2, above + 1);
                above = level;
            }
        }
    }

    @Test
    void textsHoldNoHtmlAndNoPictures() {
        assertThat(markdown())
                .allSatisfy(text -> assertThat(Structure.of(text.text()).foreign())
                        .as(text.place())
                        .isEmpty());
    }

    @Test
    void noNumberMailboxOrLinkIsInvented() {
        for (var language : Language.values()) {
            for (var text : ShippedText.content(language)) {
                assertThat(numbers(text.text())).as(text.place()).isSubsetOf(NUMBERS);
                assertThat(found(MAILBOX, text.text())).as(text.place()).isSubsetOf(MAILBOXES);
            }
        }
        for (var text : markdown()) {
            assertThat(Structure.of(text.text()).links()).as(text.place()).noneMatch(link -> link.startsWith("http"));
        }
        for (var entry : entries) {
            assertThat(entry.shared().getString("phone", "988").replaceAll("\\D", ""))
                    .as(entry.key())
                    .isIn(NUMBERS);
            assertThat(entry.shared().containsKey("url")).as(entry.key()).isFalse();
        }
    }

    @Test
    void aTermIsNoVariantOfAnotherTermInTheSameLanguage() {
        for (var language : Language.values()) {
            var words = of("term").stream()
                    .map(term -> term.text(language).orElseThrow().values().getString("term"))
                    .map(word -> word.toLowerCase(language.locale()))
                    .toList();

            assertThat(words).as("terms in %s", language).doesNotHaveDuplicates();
        }
    }

    private static List<String> differences(EntryFiles entry) {
        var type = ShippedText.TYPES.find(entry.type()).orElseThrow();
        var english = entry.text(Language.EN).orElseThrow();
        var french = entry.text(Language.FR).orElseThrow();
        var differences = new ArrayList<String>();
        // A glossary term may have variants in one language only, and a translation says so only where it is one.
        var own = Set.of("variants", "keywords", "translated");
        var only = new TreeSet<>(english.values().keySet());
        only.retainAll(french.values().keySet());
        type.fields(Part.EN).stream()
                .filter(field -> !own.contains(field.name()) && !only.contains(field.name()))
                .filter(field -> english.values().containsKey(field.name())
                        || french.values().containsKey(field.name()))
                .forEach(field -> differences.add(entry.reference() + ": " + field.name() + " in one language only"));
        type.fields(Part.EN).stream()
                .filter(field -> field instanceof Field.Markdown && only.contains(field.name()))
                .filter(field -> !shape(english, field).equals(shape(french, field)))
                .forEach(field -> differences.add("%s: %s: %s | %s"
                        .formatted(entry.reference(), field.name(), shape(english, field), shape(french, field))));
        return differences;
    }

    private static Map<String, Object> shape(LanguageText text, Field field) {
        var structure = Structure.of(text.values().getString(field.name()));
        return Map.of("blocks", structure.blocks(), "links", structure.links());
    }

    private static Set<String> numbers(String text) {
        return found(PHONE, text).stream()
                .map(number -> number.replaceAll("\\D", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static List<ShippedText> markdown() {
        var all = new ArrayList<>(ShippedText.content(Language.EN));
        all.addAll(ShippedText.content(Language.FR));
        all.removeIf(text -> !text.markdown());
        return all;
    }

    private static List<EntryFiles> of(String type) {
        return entries.stream().filter(entry -> entry.type().equals(type)).toList();
    }

    private static List<String> keys(String type) {
        return of(type).stream().map(EntryFiles::key).toList();
    }

    private static EntryFiles entry(String type, String key) {
        return of(type).stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
