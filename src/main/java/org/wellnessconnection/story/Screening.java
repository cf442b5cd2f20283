package org.wellnessconnection.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.boot.StartFailure;
import org.wellnessconnection.story.PatternShelf.Saved;
import org.wellnessconnection.story.screening.BrokenRules;
import org.wellnessconnection.story.screening.Finding;
import org.wellnessconnection.story.screening.Place;
import org.wellnessconnection.story.screening.RuleBook;
import org.wellnessconnection.story.screening.RuleProblem;
import org.wellnessconnection.story.screening.Screener;
import org.wellnessconnection.story.screening.WordPattern;

/**
 * The screener with the patterns of {@code content/moderation} and what moderators made of them on the desk. A broken pattern
 * in a file ends the start: none is left out. What is saved on one node is in force on all of them two seconds later.
 */
@ApplicationScoped
public class Screening {

    /** The files that ship; a folder of one's own may hold any. */
    static final List<String> SHIPPED = List.of(
            "abuse.yaml",
            "allowed.yaml",
            "collegial.yaml",
            "commercial.yaml",
            "confidence.yaml",
            "distress.yaml",
            "hate.yaml",
            "illegal.yaml",
            "intimidation.yaml");

    private static final System.Logger LOG = System.getLogger(Screening.class.getName());
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final RuleBook shipped;
    private final Supplier<String> mark;
    private final Supplier<List<Saved>> saved;
    private final Clock clock;
    private volatile InForce inForce;

    /** What is used now, since when it is known to be the newest, and why something newer is not used. */
    private record InForce(Screener screener, String mark, Instant checked, List<RuleProblem> problems) {}

    @Inject
    public Screening(
            @ConfigProperty(name = "wellness.content") Optional<String> content, PatternShelf shelf, Clock clock) {
        this(content, shelf::mark, shelf::newest, clock);
    }

    /** With the patterns of the files alone. */
    Screening(Optional<String> content) {
        this(content, () -> "", List::of, Clock.systemUTC());
    }

    private Screening(Optional<String> content, Supplier<String> mark, Supplier<List<Saved>> saved, Clock clock) {
        this.mark = mark;
        this.saved = saved;
        this.clock = clock;
        this.shipped = read(content);
        this.inForce = new InForce(new Screener(shipped), "", Instant.EPOCH, List.of());
    }

    private static RuleBook read(Optional<String> content) {
        try {
            var folder = content.filter(text -> !text.isBlank())
                    .map(text -> Path.of(text).resolve("moderation"))
                    .filter(Files::isDirectory);
            return RuleBook.read(folder.isPresent() ? in(folder.get()) : shipped());
        } catch (BrokenRules broken) {
            throw new StartFailure("content/moderation:\n" + broken.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read content/moderation", unreadable);
        }
    }

    /** Reading is done by the constructor; this makes it happen at start and not with the first story. */
    void atStart(@Observes Startup start) {
        LOG.log(
                System.Logger.Level.INFO,
                "screening: {0} patterns",
                shipped.patterns().size());
    }

    /** What a person should look at, in the order in which a story is read. */
    public List<Finding> of(Words words, Language language) {
        var screener = current().screener();
        return Arrays.stream(Place.values())
                .flatMap(place -> screener.screen(words.at(place), language).stream()
                        .filter(place::minds)
                        .map(finding -> finding.in(place)))
                .toList();
    }

    /** The same for words that belong to no story. */
    public List<Finding> of(String text, Language language) {
        return current().screener().screen(text, language);
    }

    /** In force, by name. */
    List<WordPattern> patterns() {
        return current().screener().rules().patterns().stream()
                .sorted(Comparator.comparing(WordPattern::name))
                .toList();
    }

    List<WordPattern> shippedPatterns() {
        return shipped.patterns();
    }

    /** Phrases inside which nothing is found. */
    List<String> allowed() {
        return shipped.allowedPhrases();
    }

    /** Why what was saved last is not in force: a file that changed meanwhile does not go with it. Empty as a rule. */
    public List<RuleProblem> problems() {
        return current().problems();
    }

    private InForce current() {
        var known = inForce;
        var now = clock.instant();
        if (known.checked().plus(FRESH).isAfter(now)) {
            return known;
        }
        var newest = mark.get();
        var next = newest.equals(known.mark())
                ? new InForce(known.screener(), newest, now, known.problems())
                : made(known, newest, now);
        inForce = next;
        return next;
    }

    private InForce made(InForce known, String newest, Instant now) {
        try {
            var patterns = PatternShelf.inForce(shipped.patterns(), saved.get());
            var book = RuleBook.of(List.copyOf(patterns), shipped.allowedPhrases());
            return new InForce(new Screener(book), newest, now, List.of());
        } catch (BrokenRules broken) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "screening: {0} saved patterns cannot be used with these files; what was in force stays so",
                    broken.problems().size());
            return new InForce(known.screener(), newest, now, broken.problems());
        }
    }

    private static Map<String, String> in(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var list = Files.newDirectoryStream(folder, "*.yaml")) {
            for (var file : list) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static Map<String, String> shipped() throws IOException {
        var files = new TreeMap<String, String>();
        for (var name : SHIPPED) {
            try (var stream = Screening.class.getResourceAsStream("/content/moderation/" + name)) {
                if (stream == null) {
                    throw new StartFailure("content/moderation/" + name + " is missing");
                }
                files.put(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
