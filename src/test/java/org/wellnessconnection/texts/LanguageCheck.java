package org.wellnessconnection.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.languagetool.Languages;
import org.languagetool.MultiThreadedJLanguageTool;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.markup.Markdown;

/**
 * Spelling and grammar by LanguageTool, in this process. All texts of a language are read in one go, because most of its
 * time goes into beginning.
 *
 * <p>{@code src/test/resources/language/<language>-words.txt} holds right words that its dictionary does not know.
 * {@code <language>-rules.txt} holds rules that are switched off, and single findings that were looked at and are wrong.
 * Both are reviewed like code.
 */
final class LanguageCheck {

    private static final Path LISTS = Path.of("src/test/resources/language");

    /** What is no language, and a word or number that can stand in its place in a sentence. */
    private static final Map<Pattern, String> STAND_INS = standIns();

    private static final String GAP = "\n\n";

    private final MultiThreadedJLanguageTool tool;
    private final Set<String> accepted = new HashSet<>();

    LanguageCheck(Language language) {
        tool = new MultiThreadedJLanguageTool(Languages.getLanguageForShortCode(language.tag()));
        lines(language.code() + "-rules.txt").forEach(this::switchOff);
        var words = lines(language.code() + "-words.txt")
                .flatMap(word -> Stream.of(word, capitalized(word, language)))
                .toList();
        // Known words are no findings at all: looking for better ones is what takes a speller its time.
        tool.getAllActiveRules().stream()
                .filter(SpellingCheckRule.class::isInstance)
                .forEach(rule -> ((SpellingCheckRule) rule).addIgnoreTokens(words));
    }

    private static String capitalized(String word, Language language) {
        return word.substring(0, 1).toUpperCase(language.locale()) + word.substring(1);
    }

    /** {@code CATEGORY:name}, the id of a rule, or the id of a rule, a colon and the words that it is wrong about. */
    private void switchOff(String line) {
        var words = line.indexOf(": ");
        if (words > 0) {
            accepted.add(line);
        } else if (line.startsWith("CATEGORY:")) {
            tool.disableCategory(new CategoryId(line.substring("CATEGORY:".length())));
        } else {
            tool.disableRule(line);
        }
    }

    /** What is wrong, each with its place, the words around it and the rule; in the order of the texts. */
    List<String> findings(List<ShippedText> texts) {
        var places = new TreeMap<Integer, String>();
        var all = new StringBuilder();
        for (var text : texts) {
            places.put(all.length(), text.place());
            all.append(plain(text)).append(GAP);
        }
        try {
            return tool.check(all.toString()).stream()
                    .filter(match -> !accepted.contains(
                            match.getRule().getId() + ": " + all.substring(match.getFromPos(), match.getToPos())))
                    .map(match -> told(match, all, places))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            tool.shutdown();
        }
    }

    private static String plain(ShippedText text) {
        var plain = text.text().contains("{") ? filled(text) : text.text();
        for (var standIn : STAND_INS.entrySet()) {
            plain = standIn.getKey().matcher(plain).replaceAll(standIn.getValue());
        }
        return text.markdown() ? Markdown.text(plain).replaceAll("(?m)$", "\n") : plain;
    }

    /** A message as it is when its placeholders are filled, with the words for twelve where it has words per number. */
    private static String filled(ShippedText text) {
        var twelve = new Object[] {12, 12, 12, 12, 12, 12};
        return new MessageFormat(text.text(), text.language().locale()).format(twelve);
    }

    private static Map<Pattern, String> standIns() {
        var standIns = new LinkedHashMap<Pattern, String>();
        standIns.put(Pattern.compile("\\[([^]]*)]\\([^)]*\\)"), "$1");
        standIns.put(Pattern.compile("https?:\\S*|[\\w.+-]+@[\\w-]+\\.[\\w.]*\\w"), "Ottawa");
        standIns.put(Pattern.compile("\\b[\\p{L}-]+(/[\\p{L}\\d.-]+)+"), "Ottawa");
        standIns.put(Pattern.compile("(?i)\\ble 9-(1-1|8-8)"), "un numéro");
        return standIns;
    }

    private static String told(RuleMatch match, CharSequence all, TreeMap<Integer, String> places) {
        var rule = match.getRule();
        var around = all.subSequence(
                        Math.max(0, match.getFromPos() - 30), Math.min(all.length(), match.getToPos() + 30))
                .toString()
                .replace("\n", " ");
        var found = all.subSequence(match.getFromPos(), match.getToPos());
        return "%s: [%s] %s … in “%s” (%s/%s) %s"
                .formatted(
                        places.floorEntry(match.getFromPos()).getValue(),
                        found,
                        match.getMessage().replaceAll("</?suggestion>", "’"),
                        around,
                        rule.getCategory().getId(),
                        rule.getId(),
                        match.getSuggestedReplacements().stream().limit(3).toList());
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(LISTS.resolve(file)).stream()
                    .map(line -> line.replaceFirst("(^| )#.*", "").strip())
                    .filter(line -> !line.isEmpty());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
