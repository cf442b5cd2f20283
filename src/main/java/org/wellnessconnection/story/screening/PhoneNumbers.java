package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Telephone numbers of the North American plan, local ones and extensions beside words of calling. Numbers free of charge
 * belong to services, not to persons, and helplines are welcome in a story.
 */
final class PhoneNumbers implements Recognizer {

    private static final Pattern LINE = Pattern.compile("x\\d{4,5}");
    private static final Set<String> SERVICES = Set.of("800", "833", "844", "855", "866", "877", "888", "900");

    private static final Set<String> EXTENSIONS = Names.words(
            "ext extension poste local pager beeper bip paget vocera spectralink mitel pagette téléavertisseur"
                    + " teleavertisseur");

    private static final Pattern CALLING = Recognizer.shape(
            "(?i)\\b(?:call(?:s|ed|ing|er)?|phone[ds]?|telephone|tel|cell(?:ular|phone)?|mobile|text(?:s|ed|ing)?"
                    + "|pager?s?|paged|fax(?:ed)?|reach(?:ed|able)?"
                    + "|r[aiu]ng|rings|dial(?:s|l?ed|l?ing)?|voice ?mail|land ?line|line|whatsapp|SMS|switchboard|number is"
                    + "|(?:my|her|his|their|home|office|work|direct|night) (?:phone )?number"
                    + "|t[ée]l|t[ée]l[ée]phon(?:e[rz]?|[ée]e?|ait)|(?:r?ap)pel(?:er|ez|l?e|ait|[ée]e?s?)|joindre|rejoindre"
                    + "|rejoint|rejoignez|joignez|joignable|texte[rz]?|text[ée]"
                    + "|t[ée]l[ée]avertisseur|pagette|t[ée]l[ée]copieur|t[ée]l[ée]copie|compos(?:e[rz]?|[ée]|ait|ant)|sonn(?:e[rz]?"
                    + "|[ée]|ait)|ligne|cellulaire|bo[îi]te"
                    + " vocale|afficheur|(?:mon|son|ton|leur|notre|votre|du) num[ée]ro)\\b");

    /** Of other countries, with the plus that only a telephone number has. */
    private static final Pattern ABROAD = Recognizer.shape(
            "(?:\\+|(?<![\\p{L}\\p{N}])011[ -])(?!1[ .()-])[2-9]\\d{0,3}(?:[ .()-]{1,2}\\d{1,7}){2,6}(?![\\p{L}\\p{N}])");

    /** Letters in the place of the last figures. */
    private static final Pattern LETTERED = Recognizer.shape(
            "(?<![\\p{L}\\p{N}])[2-9]\\d\\d[-. )]{1,2}[2-9]\\d\\d[-. ](?=[A-Z]*[A-Z]{3})[A-Z]{4}(?![\\p{L}\\p{N}])");

    /** Read aloud, figure by figure. */
    private static final Pattern SPOKEN = Recognizer.shape("(?i)" + NumberWords.FIGURE + "(?:[ ,-]{1,3}"
            + NumberWords.FIGURE + "){6,10}(?![\\p{L}\\p{N}])"
            + "|(?=[^.!?\\n]{0,40}\\b(?:double|triple) )" + NumberWords.FIGURE + "(?:[ ,-]{1,3}(?:(?:double|triple) )?"
            + NumberWords.FIGURE + "){3,9}(?![\\p{L}\\p{N}])");

    /** In figures and in words: '778 five five five 0133'. */
    private static final Pattern MIXED = Recognizer.shape("(?i)(?=[^.!?\\n]{0,30}\\d{3})(?:\\d{3}|" + NumberWords.FIGURE
            + ")(?:[ ,-]{1,3}(?:\\d{3,4}|" + NumberWords.FIGURE + ")(?![\\p{L}\\p{N}])){3,9}");

    private static final Pattern FIGURES = Pattern.compile("\\p{L}+");

    /** A number that costs the caller nothing is a public one, unless it is somebody's. */
    private static final Pattern OWN = Recognizer.shape(
            "(?i)\\b(?:my|her|his|your|their|direct|office|mon|ma|son|sa|ton|ta|votre|leur|bureau|directe)\\b");

    /** Where people put down a number without a word for it. */
    private static final Pattern PUT_DOWN = Recognizer.shape(
            "(?i)\\b(?:wrote|written|scribbled|scrawled|jotted|napkin|post-?it|sticky|whiteboard|[ée]crite?|not[ée]e?|griffonn[ée]e?|serviette|main|hand)\\b");

    /** Some figures are left to guess: '204-555-01XX', '***-***-0148'. */
    private static final Pattern MASKED = Recognizer.shape(
            "(?<![\\p{L}\\p{N}*-])(?=[^ ,;]{0,12}[Xx*]{2})(?=[Xx*() .-]{0,12}\\d)(?:\\(?[\\dXx*]{3}\\)?[-. ]{1,2}){1,2}"
                    + "[\\dXx*]{2,4}(?:-?[\\dXx*]{2})?(?![\\p{L}\\p{N}*])");

    /** Figure by figure, with a line between them. */
    private static final Pattern SINGLE = Recognizer.shape("(?<![\\p{L}\\p{N}-])\\d(?:-\\d){6,10}(?![\\p{L}\\p{N}-])");

    /** Short numbers inside a house. */
    private static final Pattern INSIDE = Recognizer.shape(
            "(?i)\\b(?:dial|call (?:me|us|her|him|them) (?:at|on)"
                    + "|(?:page|paged|reach|text) (?:me|us|her|him) (?:at|on)|composez?(?: le)?|compos[ée] le"
                    + "|(?:appel(?:ez|le|er)|page[rz]?|rejoindre|rejoignez|joindre)(?:-(?:moi|nous|la|le))? au|joignable au|(?:pagine[rz]?|signal(?:e[rz]?|[ée])|compos[ée]) (?:le|au)|(?-i:page)(?= \\d)(?! \\d+ (?:of|du|de))|x\\.?(?=\\d))"
                    + " ?(?<number>\\d{4,5}|\\d-\\d{4}|\\d{2}-\\d{3})(?![\\p{L}\\p{N}]|[-./ ]\\d)(?! (?:heures|hours|fois|times|patients))");

    private static final Set<String> INSIDERS = Names.words(
            "dial call page paged reach text compose composez composé appelez appelle appeler pagez pager rejoindre"
                    + " rejoignez joindre joignable pagine paginer paginez signale signaler signalez signalé");

    private static final Pattern EXTENSION = Recognizer.shape(
            "(?i)\\b(?:ext(?:ension)?\\.?|poste|local|pager|beeper|bip|paget(?:te)?|vocera|spectralink|mitel"
                    + "|t[ée]l[ée]avertisseur)(?: number| num[ée]ro|"
                    + " n[o°])?(?: is| est le|, le)?,?[ :#.]{0,2}\\*?(?<number>\\d{3,6}|\\d-\\d{4}|\\d{2}-\\d{3,4}|\\d(?:-\\d){3,5})(?![\\p{L}\\p{N}])(?!"
                    + " (?:mg|ml|patients|heures|hours|fois|times|people|personnes))");

    @Override
    public List<Finding> in(PlainText text) {
        var found = new ArrayList<Finding>();
        for (var number : Digits.of(text, 7, 11)) {
            if (!number.isMeasured(text) && isPhone(text, number)) {
                var open = number.start() > 0 && text.text().charAt(number.start() - 1) == '(' ? 1 : 0;
                found.add(finding(
                        text,
                        number.start() - open,
                        number.end(),
                        number.digits().length() > 7 ? 80 : 75));
            }
        }
        for (var match : text.led(EXTENSIONS::contains, EXTENSION)) {
            found.add(finding(text, match.start(), match.end(), 60));
        }
        for (var match : text.led(head -> INSIDERS.contains(head) || isLine(head), INSIDE)) {
            found.add(finding(text, match.start(), match.end(), 58));
        }
        for (var match : text.led(NumberWords.HEADS::contains, SPOKEN)) {
            found.add(finding(text, match.start(), match.end(), 80));
        }
        text
                .led(
                        head -> NumberWords.HEADS.contains(head)
                                || head.length() == 3 && Character.isDigit(head.charAt(0)),
                        MIXED)
                .stream()
                .filter(PhoneNumbers::isWhole)
                .forEach(match -> found.add(finding(text, match.start(), match.end(), 79)));
        if (text.has("**") || text.has("XX") || text.has("xx")) {
            text.all(MASKED).forEach(match -> found.add(finding(text, match.start(), match.end(), 80)));
        }
        for (var match : text.led(head -> head.length() == 1 && Character.isDigit(head.charAt(0)), SINGLE)) {
            found.add(finding(text, match.start(), match.end(), 75));
        }
        for (var match : text.led(head -> head.length() == 3 && Character.isDigit(head.charAt(0)), LETTERED)) {
            found.add(finding(text, match.start(), match.end(), 60));
        }
        if (text.has("+") || text.has("011")) {
            text.all(ABROAD).forEach(match -> found.add(finding(text, match.start(), match.end(), 80)));
        }
        return found;
    }

    /** Seven, ten or eleven figures, at least two of them in words. */
    private static boolean isWhole(MatchResult match) {
        var words = FIGURES.matcher(match.group()).results().count();
        var figures = match.group().chars().filter(Character::isDigit).count() + words;
        return words >= 2 && (figures == 7 || figures == 10 || figures == 11);
    }

    private static boolean isLine(String word) {
        return word.charAt(0) == 'x' && LINE.matcher(word).matches();
    }

    private static boolean isPhone(PlainText text, Digits.Number number) {
        var digits = number.digits();
        var calling =
                CALLING.matcher(text.around(number.start(), number.end(), 7, 5)).find();
        return switch (digits.length()) {
            case 7 ->
                number.isFirst()
                        && (calling
                                || PUT_DOWN.matcher(text.around(number.start(), number.end(), 5, 4))
                                        .find())
                        && digits.charAt(0) >= '2'
                        && number.shape().matches("3-4|7|3-2-2|(?:1-){6}1");
            case 10 ->
                isNorthAmerican(text, number, digits)
                        && (number.shape().matches("3-3-4|10|3-7|3-3-2-2|6-4") || isCalling(text, number));
            case 11 ->
                digits.charAt(0) == '1'
                        && isNorthAmerican(text, number, digits.substring(1))
                        && (number.shape().matches("1-3-3-4|11|1-10") || isCalling(text, number));
            default -> false;
        };
    }

    private static boolean isCalling(PlainText text, Digits.Number number) {
        return CALLING.matcher(text.around(number.start(), number.end(), 6, 3)).find();
    }

    /** Area code and exchange begin with 2 to 9; no area code has 9 in its middle or is a service code such as 911. */
    private static boolean isNorthAmerican(PlainText text, Digits.Number number, String digits) {
        var area = digits.substring(0, 3);
        return area.matches("[2-9][0-8]\\d")
                && !area.endsWith("11")
                && digits.charAt(3) >= '2'
                && (!SERVICES.contains(area)
                        || OWN.matcher(text.before(number.start(), 5)).find())
                && !Digits.isOneDigit(digits);
    }

    private static Finding finding(PlainText text, int start, int end, int weight) {
        return Finding.of(Kind.PHONE, text.span(start, end), Suggestion.REMOVE, weight);
    }
}
