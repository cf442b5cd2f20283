package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.platform.boot.StartFailure;
import org.wellnessconnection.platform.yaml.Yaml;
import org.wellnessconnection.platform.yaml.YamlError;
import org.wellnessconnection.platform.yaml.YamlReader;

/** This room's files below {@code content}: from the folder that the settings name, or those that ship. */
@ApplicationScoped
class ScheduleFiles {

    private final Optional<Path> folder;

    @Inject
    ScheduleFiles(@ConfigProperty(name = "wellness.content") Optional<String> content) {
        this.folder = content.filter(text -> !text.isBlank()).map(Path::of);
    }

    /** A file's mapping or sequence. A broken file ends the start, with its place and what is wrong. */
    Yaml read(String name) {
        try {
            return YamlReader.read(text(name));
        } catch (YamlError broken) {
            throw broken(name, broken.line(), broken.problem());
        }
    }

    static StartFailure broken(String name, int line, String problem) {
        return new StartFailure("content/" + name + ", line " + line + ": " + problem);
    }

    /** A text in both languages, written {@code {en: …, fr: …}}. */
    static Bilingual<String> bilingual(String name, Yaml.Mapping text) {
        if (text.get("en").orElse(null) instanceof Yaml.Scalar en
                && text.get("fr").orElse(null) instanceof Yaml.Scalar fr) {
            return new Bilingual<>(en.text(), fr.text());
        }
        throw broken(name, text.line(), "both languages are expected: {en: …, fr: …}");
    }

    private String text(String name) {
        try {
            var own = folder.map(path -> path.resolve(name)).filter(Files::isRegularFile);
            if (own.isPresent()) {
                return Files.readString(own.get());
            }
            try (var stream = ScheduleFiles.class.getResourceAsStream("/content/" + name)) {
                if (stream == null) {
                    throw new StartFailure("content/" + name + " is missing");
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read content/" + name, unreadable);
        }
    }
}
