package org.wellnessconnection.story.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.kernel.Language;

/**
 * How often screening is right (precision) and how much it sees (recall), by kind and language, on sentences with known
 * contents. What goes wrong is written down for the part that rules are mended with; of the part held out only counts are
 * ever shown.
 */
class ScreeningReportTest {

    private record Floor(double precision, double recall) {}

    private static final Floor WANTED = new Floor(0.95, 0.9);

    /**
     * What is reached on examples by other hands where less than wanted is. Of a kind some sixty are held out there. Raise a
     * floor with the rules, and take it away when it is the wanted one.
     */
    private static final Map<Kind, Floor> REACHED = Map.of(
            Kind.PATIENT, new Floor(0.95, 0.88),
            Kind.ROOM, new Floor(0.95, 0.88));

    /** Held-out examples per kind and language: so many that name it, and so many that only tempt. */
    private static final int LEAST = 19;

    /** What went wrong on the part that may be looked at while writing rules. */
    private static final Path DETAIL = Path.of("target/screening-seen.txt");

    private static final Path OTHER_DETAIL = Path.of("target/screening-other.txt");
    private static final Path FURTHER_DETAIL = Path.of("target/screening-further.txt");

    private static final class Count {
        int hits;
        int wrong;
        int missed;

        double precision() {
            return hits + wrong == 0 ? 1 : hits / (double) (hits + wrong);
        }

        double recall() {
            return hits + missed == 0 ? 1 : hits / (double) (hits + missed);
        }
    }

    @Test
    void everyLanguageHasFourHundredExamples() {
        var counts =
                Labelled.known().stream().collect(Collectors.groupingBy(Labelled::language, Collectors.counting()));

        assertThat(counts.keySet()).containsExactlyInAnyOrder(Language.values());
        assertThat(counts.values()).allMatch(count -> count >= 400);
    }

    @Test
    void everyKindHoldsEnoughBackInEachLanguage() {
        for (var language : Language.values()) {
            for (var kind : reported()) {
                var examples = Labelled.catalogue().stream()
                        .filter(Labelled::heldOut)
                        .filter(one -> one.language() == language
                                && one.about().filter(kind::equals).isPresent())
                        .collect(Collectors.partitioningBy(Labelled::isNamed, Collectors.counting()));

                assertThat(examples.values()).as("%s in %s", kind, language).allMatch(count -> count >= LEAST);
            }
        }
    }

    @Test
    void noExampleIsThereTwice() {
        var texts = Stream.of(
                        Labelled.known(),
                        Labelled.catalogue(),
                        Labelled.independent(),
                        Labelled.unseen(),
                        Labelled.further(),
                        Labelled.more(),
                        Labelled.blind(),
                        Labelled.late())
                .flatMap(List::stream)
                .map(one -> one.language() + one.text());

        assertThat(texts).doesNotHaveDuplicates();
    }

    @Test
    void personalInformationIsFoundOnExamplesThatTheRulesHaveNotSeen() throws BrokenRules, IOException {
        var problems = new ArrayList<String>();
        var floors = new SoftAssertions();
        for (var language : Language.values()) {
            var examples = Stream.concat(Labelled.known().stream(), Labelled.catalogue().stream())
                    .filter(one -> one.language() == language)
                    .toList();
            report(language.toString(), examples, problems).forEach((kind, count) -> hold(floors, kind, count, WANTED));
        }
        write(DETAIL, problems);
        floors.assertAll();
    }

    /** Both languages together: of each alone there are too few for one of them to weigh less than the floor allows. */
    @Test
    void personalInformationIsFoundOnExamplesByOtherHands() throws BrokenRules, IOException {
        var problems = new ArrayList<String>();
        var floors = new SoftAssertions();
        var examples = Stream.of(Labelled.independent(), Labelled.unseen(), Labelled.blind())
                .flatMap(List::stream)
                .toList();
        report("other hands", examples, problems)
                .forEach((kind, count) -> hold(floors, kind, count, REACHED.getOrDefault(kind, WANTED)));
        write(OTHER_DETAIL, problems);
        floors.assertAll();
    }

    /** No floor for recall: all of it was looked at. What it tempts one to see must not be seen. */
    @Test
    void whatWasWrittenToBeHardestTemptsTheRulesToNothing() throws BrokenRules, IOException {
        var problems = new ArrayList<String>();
        var screener = new Screener(ShippedRules.book());
        var counts = count(screener, Labelled.further(), problems);
        print("further", counts, count(screener, List.of(), problems));
        write(FURTHER_DETAIL, problems);

        for (var kind : List.of(Kind.PHONE, Kind.ADDRESS, Kind.ROOM, Kind.COMBINATION, Kind.PATIENT)) {
            assertThat(counts.get(kind).precision()).as("precision of %s", kind).isGreaterThanOrEqualTo(0.95);
        }
    }

    /** Prints both parts and answers the held-out one. */
    private static Map<Kind, Count> report(String title, List<Labelled> all, List<String> problems) throws BrokenRules {
        var screener = new Screener(ShippedRules.book());
        var halves = all.stream().collect(Collectors.partitioningBy(Labelled::heldOut));
        var seen = count(screener, halves.get(false), problems);
        var heldOut = count(screener, halves.get(true), new ArrayList<>());
        print(title, seen, heldOut);
        heldOut.keySet().retainAll(reported());
        return heldOut;
    }

    private static void hold(SoftAssertions floors, Kind kind, Count count, Floor floor) {
        floors.assertThat(count.precision()).as("precision of %s", kind).isGreaterThanOrEqualTo(floor.precision());
        floors.assertThat(count.recall()).as("recall of %s", kind).isGreaterThanOrEqualTo(floor.recall());
    }

    private static void write(Path file, List<String> problems) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, problems);
    }

    /** What tells who somebody is, and the way to somewhere else. */
    private static List<Kind> reported() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.isPersonal() || kind == Kind.LINK)
                .toList();
    }

    private static Map<Kind, Count> count(Screener screener, List<Labelled> examples, List<String> problems) {
        var counts = new EnumMap<Kind, Count>(Kind.class);
        Arrays.stream(Kind.values()).forEach(kind -> counts.put(kind, new Count()));
        for (var example : examples) {
            var findings = screener.screen(example.text(), example.language());
            for (var mark : example.marks()) {
                var found = findings.stream()
                        .anyMatch(one -> one.kind() == mark.kind() && one.span().overlaps(mark.span()));
                var count = counts.get(mark.kind());
                if (found) {
                    count.hits++;
                } else {
                    count.missed++;
                    problems.add("missed " + mark.kind() + ": " + example.text());
                }
            }
            for (var finding : findings) {
                var right = example.marks().stream()
                        .anyMatch(mark ->
                                mark.kind() == finding.kind() && mark.span().overlaps(finding.span()));
                if (!right) {
                    counts.get(finding.kind()).wrong++;
                    problems.add("wrong " + finding.kind() + " '"
                            + finding.span().of(example.text()) + "': " + example.text());
                }
            }
        }
        return counts;
    }

    private static void print(String title, Map<Kind, Count> seen, Map<Kind, Count> heldOut) {
        System.out.printf(
                Locale.ROOT,
                "%-17s %9s %9s %6s   %9s %9s %6s%n",
                title,
                "precision",
                "recall",
                "of",
                "held out:",
                "recall",
                "of");
        reported().forEach(kind -> {
            var count = seen.get(kind);
            var other = heldOut.get(kind);
            System.out.printf(
                    Locale.ROOT,
                    "%-17s %9.3f %9.3f %6d   %9.3f %9.3f %6d%n",
                    kind,
                    count.precision(),
                    count.recall(),
                    count.hits + count.missed,
                    other.precision(),
                    other.recall(),
                    other.hits + other.missed);
        });
    }
}
