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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.boot.StartFailure;
import org.wellnessconnection.story.screening.BrokenRules;
import org.wellnessconnection.story.screening.Finding;
import org.wellnessconnection.story.screening.RuleBook;
import org.wellnessconnection.story.screening.Screener;

/** The screener with the patterns of {@code content/moderation}. A broken pattern ends the start: none is left out. */
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

    private final Screener screener;

    @Inject
    public Screening(@ConfigProperty(name = "wellness.content") Optional<String> content) {
        try {
            var folder = content.filter(text -> !text.isBlank())
                    .map(text -> Path.of(text).resolve("moderation"))
                    .filter(Files::isDirectory);
            this.screener = new Screener(RuleBook.read(folder.isPresent() ? in(folder.get()) : shipped()));
        } catch (BrokenRules broken) {
            throw new StartFailure("content/moderation:\n" + broken.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read content/moderation", unreadable);
        }
    }

    /** Reading is done by the constructor; this makes it happen at start and not with the first story. */
    void atStart(@Observes Startup start) {
        System.getLogger(Screening.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "screening: {0} patterns",
                        screener.rules().patterns().size());
    }

    /** What a person should look at, in the order of the text. */
    public List<Finding> of(String text, Language language) {
        return screener.screen(text, language);
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
