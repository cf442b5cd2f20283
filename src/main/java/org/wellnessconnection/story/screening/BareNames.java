package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A given name with nothing beside it that says whose it is: 'Yvette managed her first word'. What stands around it is weighed:
 * what people go through in a hospital speaks for somebody who was cared for, what people do at work for a colleague.
 */
final class BareNames implements Recognizer {

    private static final WordFile NAMES = new WordFile("given-names.txt");
    private static final Predicate<String> CERTAIN = NAMES.section("names");
    private static final Predicate<String> ALSO_WORDS = NAMES.section("also words");
    private static final Predicate<String> PUBLIC = NAMES.section("public");

    private static final Pattern NAME = Recognizer.shape(
            "(?<name>(?<first>\\p{Lu}\\p{L}*(?:-\\p{L}+){0,2})(?<rest>(?: (?:de la |de |du |von |van |al-|El |Le |La |St-)?"
                    + "\\p{Lu}['\\p{L}]*(?:-\\p{Lu}\\p{L}+)?){0,2}))(?:'s)?(?![\\p{L}\\p{N}])");

    /** In haste people write without capitals: 'what you did for priya'. */
    private static final Pattern SMALL =
            Recognizer.shape("(?<name>(?<first>\\p{Ll}{4,}(?:-\\p{Ll}+)?)(?<rest>))(?:'s)?(?![\\p{L}\\p{N}-])");

    /** 'J. could not speak', 'T.M. was my first death'; not 'a B.C. number'. */
    private static final Pattern INITIALS = Recognizer.shape(
            "(?!M\\. |P\\.-|N\\.-|I\\.V|O\\.R|E\\.R|M\\.D|R\\.N|N\\.P|U\\.S|B\\.C|N\\.[BSL]|P\\.E|T\\.V|A\\.I|C\\.T|D\\.C|P\\.S|O\\.B|G\\.P|E\\.D|L\\.P|C\\.-B|T\\.-N|Q\\.|D\\.R)"
                    + "(?<name>(?<first>\\p{Lu}\\.(?:-?\\p{Lu}\\.)?)(?<rest>))(?=,? \\p{Ll}|'s )");

    private static final Pattern NICKNAME = Pattern.compile(
            "(?:[Tt]i|[Pp]'tit|[Pp]etit)-\\p{L}+|(?:Nonna|Nonno|Oma|Opa|Baba|Auntie|Uncle|Granny|Nana|Oum|Abu"
                    + "|Abou|Bibi|Teta|Yiayia|Babcia|Mémé|Pépé|Pépère|Mémère|Tante|Mononcle|Matante) \\p{Lu}.*");

    /** 'Big Lou', 'Old Pete'. */
    private static final Pattern FOND =
            Pattern.compile("(?:Big|Old|Little|Wee|Baby|Petite?|Grande?|Sweet|Miss) (?=\\p{Lu})");

    /** Behind these a name is that of a place, a feast, a house, a title or somebody famous. */
    private static final Set<String> NAMED_AFTER = Names.words("""
            st saint sainte ste queen king prince princess mount mont fort port lake lac cape cap pointe point camp rue chemin avenue boulevard boul av parc park
            école school hôpital hospital chu pavillon centre center pont bridge rivière river ville baie bay île isle
            dr dre drs doctor docteur docteure mr mrs ms mme mlle m monsieur madame miss prof professor professeur professeure nurse infirmier infirmière
            sister brother father pope pape roi reine duc comte lady lord sir""");

    /** And in front of these. */
    private static final Pattern OF_A_PLACE = Pattern.compile(
            "(?:'s)? \\d|'s \\p{Lu}|(?:'s| \\p{Lu}[\\p{L}'-]+)? (?i:clamps?|forceps|test|sign|score|scale|catheter"
                    + "|syndrome|disease|retractor|needle|tube|procedure|maneuver|manoeuvre|day|street|road|avenue|hospital|hospice"
                    + "|clinic|school|university|college|foundation|award|fund|lake|river|park|bridge|building|wing|pavilion|house|hall"
                    + "|county|island|bay|creek|memorial|regional|general|health|centre|center|beach|hortons|drive|crescent|cream|cake"
                    + "|pie|dance|song|soup)\\b");

    /** Behind an article, a role or a word for an account stands no name of this kind; nor where a word goes on. */
    private static final Pattern NO_NAME_FOLLOWS = Pattern.compile(
            "(?i)(?:[-@.']|\\b(?:in|at|near|the|a|an|every|no|some|un|une|ce|cette|ces|les|des|du|aux?) "
                    + "|\\b(?:pseudo|username|user name|handle|compte|account|nom d'utilisat\\p{L}+)[^.!?]{0,12}"
                    + "|\\b(?:" + ColleagueNames.ROLES + ") )$");

    private static final Pattern START = Pattern.compile("(?:^|[.!?\\n:«»\"“”(] ?|- )$");

    /** 'Thunder Bay': the second word of something else, where the first does not begin the sentence. */
    private static final Pattern SECOND_WORD = Pattern.compile("(?<!^|[.!?:«\"“(-] ?)\\b\\p{Lu}[\\p{L}'-]*\\.? $");

    /** Where what follows is a place rather than a person, unless its name is one that we know. */
    private static final Pattern TOWARDS = Pattern.compile(
            "(?:(?i:\\b(?:of|à|in|at|from|near|on|off|via|by|across|through|around|since|until|as|called|named|en"
                    + "|au|aux|chez|près|vers|sur|par|dans|comme|depuis|de|du|every|each|next|last|this)|\\bd')"
                    + "|\\b\\p{Lu}[\\p{L}'-]*\\.?) $");

    private static final Pattern BEHIND_A_NAME = Pattern.compile(
            "(?:[.'\\p{L}-]|\\b\\p{Lu}[\\p{L}'-]* |\\b(?i:dr|dre|mr|mrs|ms|mme|m)\\.? |(?<!^)\\b(?i:the|a|an|la|le|un|une|vitamin|vitamine|plan|hepatitis|group|groupe|type|grade|ward|unit|room|bed|lit|chambre) )$");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}-]+)[ .'-]*$");
    private static final Pattern INITIALED = Pattern.compile("(?:\\p{Lu}\\.-?)+");
    private static final Pattern LIKE_A_NAME = Pattern.compile("(?!Saint)\\p{Lu}\\p{Ll}{2,}(?:-\\p{L}\\p{Ll}+)?");

    /** From here on a name is rather that of somebody who was cared for than not: the regression's even chance, in quarters. */
    private static final int DECIDES = 8;

    /** And up to here, where anything is said of work, a colleague. */
    private static final int AT_WORK = -3;

    /** Storms, plants and machines are given names as well, and what somebody wrote is called after its writer. */
    private static final Pattern IS_CALLED = Pattern.compile(
            "(?i)\\b(?:named|known as|nicknamed|christened|nomm[ée]e?s?|appel[ée]e?s?|baptis[ée]e?s?|surnomm[ée]e?s?|biograph\\p{L}+ (?:of|de)|read|lire|lu|relu"
                    + "|songs? (?:of|by)|chansons? de|po[èe]mes? de|novels? by|romans? de|quoted?|citer?|citait)(?: [\\p{L}-]+){0,5} $");

    /** Less sure than whatever is told by a title, a role or a word of kinship. */
    private static final int WEIGHT = 50;

    @Override
    public List<Finding> in(PlainText text) {
        var names = candidates(text);
        if (names.isEmpty()) {
            return List.of();
        }
        var story = Clue.Story.of(text.text());
        return names.stream()
                .flatMap(match -> finding(text, match, new Clue.Around(story, match.start(), match.end())))
                .toList();
    }

    /** Between the two sums nobody can say who is meant; and in a letter of thanks any name can stand, so it needs a clue of its own. */
    private static Stream<Finding> finding(PlainText text, MatchResult match, Clue.Around around) {
        if (isPublic(around.name()) || IS_CALLED.matcher(around.before()).find()) {
            return Stream.empty();
        }
        var sum = Clue.sum(around);
        if (sum >= DECIDES && sum > Clue.ANOTHER_IS_THANKED.worth(around)) {
            return Stream.of(Finding.of(Kind.PATIENT, text.span(match, "name"), Suggestion.of("patient"), WEIGHT));
        }
        return sum <= AT_WORK && isAtWork(around)
                ? Stream.of(Finding.of(Kind.COLLEAGUE, text.span(match, "name"), Suggestion.of("colleague"), WEIGHT))
                : Stream.empty();
    }

    private static boolean isAtWork(Clue.Around around) {
        return around.story().work() > 0
                && isKnown(around.name())
                && !TOWARDS.matcher(around.before()).find();
    }

    /** Whom everybody knows from books and screens. */
    private static boolean isPublic(String name) {
        return PUBLIC.test(WordFile.folded(name).replace(' ', '-'));
    }

    /** Where a given name stands. */
    static List<MatchResult> candidates(PlainText text) {
        var names = new ArrayList<>(text.atCapitals(NAME, match -> isName(text, match)));
        names.addAll(text.atCapitals(
                INITIALS,
                match -> !BEHIND_A_NAME
                        .matcher(text.text().substring(Math.max(0, match.start() - 20), match.start()))
                        .find()));
        if (isHasty(text.text())) {
            text.atWords(SMALL).stream()
                    .filter(match -> CERTAIN.test(WordFile.folded(match.group("first"))))
                    .forEach(names::add);
        }
        return names;
    }

    /** Written without capitals at all. */
    private static boolean isHasty(String text) {
        return text.chars().noneMatch(Character::isUpperCase) || Character.isLowerCase(text.charAt(0));
    }

    private static boolean isName(PlainText text, MatchResult match) {
        var name = match.group("name");
        var first = match.group("first");
        var known = isKnown(name);
        if (!known && !LIKE_A_NAME.matcher(first).matches() || isAllCapitals(first) || !Names.isFullySomebody(name)) {
            return false;
        }
        var before = text.text().substring(Math.max(0, match.start() - 40), match.start());
        var sure = known && !ALSO_WORDS.test(WordFile.folded(first));
        if (!sure && (START.matcher(before).find() || TOWARDS.matcher(before).find())) {
            return false;
        }
        var after =
                text.text().substring(match.end("first"), Math.min(text.text().length(), match.end() + 24));
        return !isNamedAfter(before)
                && !SECOND_WORD.matcher(before).find()
                && !OF_A_PLACE.matcher(after).lookingAt()
                && !NO_NAME_FOLLOWS.matcher(before).find();
    }

    private static boolean isNamedAfter(String before) {
        var last = LAST_WORD.matcher(before);
        return last.find() && NAMED_AFTER.contains(last.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isAllCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Whether a word alone is a given name that we know, and nothing else. */
    static boolean isSure(String name) {
        var word = WordFile.folded(name);
        return CERTAIN.test(word) && !ALSO_WORDS.test(word);
    }

    /** Whether the first of these words is a given name that we know, or how people call somebody they are fond of. */
    static boolean isKnown(String name) {
        var word = WordFile.folded(FOND.matcher(name).replaceFirst("").split(" ", 2)[0]);
        if (NICKNAME.matcher(name).matches()
                || INITIALED.matcher(name).matches()
                || CERTAIN.test(word)
                || ALSO_WORDS.test(word)) {
            return true;
        }
        var parts = word.split("-");
        return parts.length > 1 && CERTAIN.test(parts[0]) && (CERTAIN.test(parts[1]) || ALSO_WORDS.test(parts[1]));
    }
}
