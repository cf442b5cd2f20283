package org.wellnessconnection.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.platform.boot.StartFailure;

/** The surveys of {@code content/surveys}, read at start. Broken ones end the start, with everything that is wrong. */
@ApplicationScoped
public class Surveys {

    /** The files that ship; a folder of one's own may hold any. */
    private static final List<String> SHIPPED = List.of("arriving", "evaluation", "pace", "topics");

    private final List<Survey> all;

    @Inject
    public Surveys(@ConfigProperty(name = "wellness.content") Optional<String> content) {
        try {
            var folder = content.filter(text -> !text.isBlank())
                    .map(text -> Path.of(text).resolve("surveys"))
                    .filter(Files::isDirectory);
            this.all = read(folder.isPresent() ? in(folder.get()) : shipped());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read content/surveys", unreadable);
        }
    }

    /** Reading is done by the constructor; this makes it happen at start and not with the first answer. */
    void atStart(@Observes Startup start) {
        System.getLogger(Surveys.class.getName()).log(System.Logger.Level.INFO, "feedback: {0} surveys", all.size());
    }

    /** By the names of their files. */
    public List<Survey> all() {
        return all;
    }

    public Optional<Survey> find(String key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** What is asked after sessions; nothing where no file says so. */
    public Optional<Survey> evaluation() {
        return all.stream().filter(one -> one.kind() == SurveyKind.EVALUATION).findFirst();
    }

    public List<Survey> polls() {
        return all.stream().filter(one -> one.kind() == SurveyKind.POLL).toList();
    }

    static List<Survey> read(Map<String, String> files) {
        var problems = new ArrayList<String>();
        var surveys = new ArrayList<Survey>();
        new TreeMap<>(files)
                .forEach((name, text) -> SurveyReader.read(name, text, problems).ifPresent(surveys::add));
        var evaluations = surveys.stream()
                .filter(one -> one.kind() == SurveyKind.EVALUATION)
                .map(Survey::key)
                .toList();
        if (evaluations.size() > 1) {
            problems.add("surveys: one evaluation is asked after a session, not " + String.join(" and ", evaluations));
        }
        if (!problems.isEmpty()) {
            throw new StartFailure("content/surveys cannot be used:\n" + String.join("\n", problems));
        }
        return List.copyOf(surveys);
    }

    private static Map<String, String> in(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var list = Files.newDirectoryStream(folder, "*.yaml")) {
            for (var file : list) {
                files.put(file.getFileName().toString().replaceFirst("\\.yaml$", ""), Files.readString(file));
            }
        }
        return files;
    }

    private static Map<String, String> shipped() throws IOException {
        var files = new TreeMap<String, String>();
        for (var name : SHIPPED) {
            try (var stream = Surveys.class.getResourceAsStream("/content/surveys/" + name + ".yaml")) {
                if (stream == null) {
                    throw new StartFailure("content/surveys/" + name + ".yaml is missing");
                }
                files.put(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
