package org.wellnessconnection.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.story.screening.BrokenRules;
import org.wellnessconnection.story.screening.RuleBook;
import org.wellnessconnection.story.screening.Screener;
import org.wellnessconnection.story.screening.WordPattern;
import org.wellnessconnection.story.screening.WordPattern.Wanted;

/** A story of 600 words against 1,000 patterns, all recognizers included (Q7): the median of many stories, in processor time. */
final class ScreeningBench {

    private static final int PATTERNS = 1_000;
    private static final int WORDS = 600;
    private static final int STORIES = 400;
    private static final int VOCABULARY = 6_000;

    private static final List<String> TELLING =
            List.of("Dr. Sample", "my nurse", "a patient from", "room 4", "3 am", "on May 3");

    private ScreeningBench() {}

    static void measure(Report report) {
        var random = new Random(7);
        var screener = new Screener(book(random));
        var stories = new ArrayList<String>();
        for (var i = 0; i < STORIES; i++) {
            stories.add(story(random));
        }
        for (var i = 0; i < STORIES; i++) {
            screener.screen(stories.get(i), Language.EN);
        }
        var threads = ManagementFactory.getThreadMXBean();
        var times = new double[STORIES];
        for (var i = 0; i < STORIES; i++) {
            var started = threads.getCurrentThreadCpuTime();
            screener.screen(stories.get(i), Language.FR);
            times[i] = (threads.getCurrentThreadCpuTime() - started) / 1e6;
        }
        Arrays.sort(times);
        var findings = stories.stream()
                .mapToInt(story -> screener.screen(story, Language.FR).size())
                .sum();
        System.out.printf("(p99 %.2f ms; %d findings in a story)%n", times[STORIES * 99 / 100], findings / STORIES);
        report.atMost("Q7", "600 words against 1,000 patterns, median CPU ms; allowed", times[STORIES / 2], 10, 1);
    }

    /** As moderators write them: mostly phrases, some words near each other, a few expressions. */
    private static RuleBook book(Random random) {
        var patterns = new ArrayList<WordPattern>();
        for (var i = 0; i < PATTERNS; i++) {
            var kind = random.nextInt(100);
            Wanted wanted = kind < 65
                    ? new Wanted.Phrase(List.of(wanted(random) + " " + wanted(random), wanted(random) + "*"))
                    : kind < 95
                            ? new Wanted.Near(List.of(wanted(random) + "|" + wanted(random), wanted(random)), 8)
                            : new Wanted.Expression(wanted(random) + "[a-z]* ?(on|of) ?" + wanted(random));
            patterns.add(new WordPattern(
                    "p" + i,
                    Optional.of("commercial"),
                    Optional.empty(),
                    wanted,
                    List.of(),
                    50,
                    "",
                    List.of(),
                    List.of()));
        }
        try {
            return RuleBook.of(patterns, List.of());
        } catch (BrokenRules impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One word in ten is of the kind that recognizers look behind: titles, roles, numbers, days. */
    private static String story(Random random) {
        return random.ints(WORDS, 0, 60)
                .mapToObj(sign -> sign < TELLING.size() ? TELLING.get(sign) : word(random) + (sign == 59 ? "." : ""))
                .collect(Collectors.joining(" "));
    }

    /** What moderators look for is seldom among the frequent words: one in twelve of these is in a story. */
    private static String wanted(Random random) {
        return named(1 + random.nextInt(VOCABULARY));
    }

    /** Frequent words are frequent, as in a language. */
    private static String word(Random random) {
        return named((int) Math.exp(random.nextDouble() * Math.log(VOCABULARY)));
    }

    private static String named(int rank) {
        return "w" + Integer.toString(rank * 7919 + 46_656, 36).replaceAll("[0-9]", "e") + "en";
    }
}
