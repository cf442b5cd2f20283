package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody told by a phrase, without an age or a name: 'the ringette coach from Rosthern who was hit by the combine'. An
 * article, a person, and enough of what tells one person from others before the phrase ends.
 */
final class TellingPhrases implements Recognizer {

    private static final WordFile TRAITS = new WordFile("traits.txt");

    private static final List<Predicate<String>> KINDS = Stream.of(
                    "office", "kin", "work", "event", "illness", "known", "rare")
            .map(TRAITS::section)
            .toList();

    private static final List<Predicate<String>> PEOPLE = List.of(
            TRAITS.section("office"), TRAITS.section("kin"), TRAITS.section("work"), TRAITS.section("somebody"));

    private static final Predicate<String> HAPPENED =
            TRAITS.section("event").or(TRAITS.section("illness")).or(TRAITS.section("rare"));

    private static final Pattern BEGINNING = Recognizer.shape(
            "(?i)(?:(?:the|that|this|these|those|those two|our|a|an|le|la|les|ce|cet|cette|ces|notre|nos|un|une|du|au|aux) |l'|d'un |d'une )(?=\\p{Ll})");

    private static final Set<String> ARTICLES =
            Names.words("the that this these those our a an le la les l ce cet cette ces notre nos un une du au aux d");

    /** Where the phrase is over: the one who is thanked comes in, or the sentence ends. */
    private static final Pattern END = Pattern.compile(
            "(?i)[.!?;:\\n»”\"]|,? (?:you|u|you'd|you're|your|tu|t'\\p{L}+|vous|toi|ton|ta|votre|and I|et j|and we|et on|because|parce|me|us|my|mon|ma|mes|nous|our)\\b| m'|, (?:and|et|mais|but|pis|so|alors|it|he|she|they|il|elle|on|nous|we|I|j)\\b");

    private static final Pattern PLACE = Pattern.compile(
            "(?:\\b(?:from|of|in|at|near|on|off|outside|by|through|de|du|des|d'|à|au|aux|en|devant|près de|dans)(?: the| l'| la| le| rue| lac| île| village de| rang)?(?: |(?<=')))(?<name>\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)*)|\\b(?:town|village|hamlet|reserve|island|hameau|municipalité|île) (?:of|de|d') ?(?:\\p{L}+ )?(?:hundred|cents|thousand|mille|\\d+)");

    private static final Set<String> NO_PLACE = Names.words("""
            Urgence Hôpital Université Clinique Collège Ordre English French ICU ER OR NICU PICU Canada Emergency Medicine Dr Mrs Mr Dre Mme
            January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday
            Sunday Christmas Easter Noël Pâques USI CHSLD Internal Family Surgery Pediatrics Psychiatry Zoom COVID""");

    private static final Pattern AGE = Pattern.compile(
            "(?i)\\b(?:\\d{1,3}[- ](?:years?|yrs?|months?|weeks?)[- ]old|\\d{2} ?yo|\\d{1,3} (?:ans|mois)|(?:months?|mois) (?:pregnant|enceinte)"
                    + "|" + NumberWords.ENGLISH + "[- ](?:years?|months?)[- ]old|" + NumberWords.FRENCH
                    + " (?:ans|mois))\\b");

    private static final Set<String> ENDS_THE_HEAD = Names.words(
            "with from of in for to at near on by who that which we i you he she they it avec de du des dans pour sur qui que dont où chez");

    /** Among these a person must stand: 'the quiet old lighthouse keeper'. */
    private static final int HEAD = 4;

    private static final int LONGEST = 150;

    /** The article says that the reader knows who is meant, or not. */
    private static final int DEFINITE = 3;

    private static final int INDEFINITE = 4;

    private static final Set<String> INDEFINITE_ARTICLES = Names.words("a an un une d");

    @Override
    public List<Finding> in(PlainText text) {
        var found = new ArrayList<Finding>();
        var behind = 0;
        for (var match : text.led(ARTICLES::contains, BEGINNING)) {
            if (match.start() >= behind) {
                var end = told(
                        text.text(),
                        match.end(),
                        INDEFINITE_ARTICLES.contains(match.group().strip().toLowerCase(Locale.ROOT))
                                ? INDEFINITE
                                : DEFINITE);
                if (end.isPresent()) {
                    found.add(Finding.of(
                            Kind.COMBINATION, text.span(match.start(), end.get()), Suggestion.of("person"), 68));
                    behind = end.get();
                }
            }
        }
        return found;
    }

    /** Where a phrase that tells who somebody is ends, if this is one. */
    private static Optional<Integer> told(String text, int start, int wanted) {
        var most = text.substring(start, Math.min(text.length(), start + LONGEST));
        var stop = END.matcher(most);
        var phrase = stop.find() ? most.substring(0, stop.start()) : most;
        var words = WordFile.words(phrase);
        if (!isAboutSomebody(words, text.charAt(start - 1) == '\'' ? 1 : HEAD)
                && !AGE.matcher(phrase).lookingAt()) {
            return Optional.empty();
        }
        return isPeculiar(phrase, words) && points(phrase, words) >= wanted
                ? Optional.of(start + phrase.length())
                : Optional.empty();
    }

    /** The person stands before the first word that leads to something else: 'the wife of', 'le chauffeur qui'. */
    private static boolean isAboutSomebody(List<String> words, int within) {
        return words.stream()
                .limit(within)
                .takeWhile(word -> !ENDS_THE_HEAD.contains(word))
                .anyMatch(TellingPhrases::isPerson);
    }

    private static boolean isPerson(String word) {
        return PEOPLE.stream().anyMatch(kind -> kind.test(word));
    }

    /** A work and a word of kinship alone are shared by many. */
    private static boolean isPeculiar(String phrase, List<String> words) {
        return isPlaced(phrase)
                || AGE.matcher(phrase).find()
                || words.stream().anyMatch(word -> HAPPENED.test(word) || TellingTraits.isBelonging(word));
    }

    private static int points(String phrase, List<String> words) {
        var points = AGE.matcher(phrase).find() ? 1 : 0;
        points += (int)
                KINDS.stream().filter(kind -> words.stream().anyMatch(kind)).count();
        if (words.stream().anyMatch(TellingTraits::isBelonging)) {
            points++;
        }
        return points + (isPlaced(phrase) ? 1 : 0);
    }

    private static boolean isPlaced(String phrase) {
        var places = PLACE.matcher(phrase);
        while (places.find()) {
            var name = places.group("name");
            if (name == null || !NO_PLACE.contains(name.split(" ", 2)[0])) {
                return true;
            }
        }
        return false;
    }
}
