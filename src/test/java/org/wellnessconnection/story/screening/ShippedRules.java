package org.wellnessconnection.story.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** The patterns of {@code content/moderation}. */
public final class ShippedRules {

    private ShippedRules() {}

    public static RuleBook book() throws BrokenRules {
        var files = new TreeMap<String, String>();
        try (var folder = Files.list(Path.of("content/moderation"))) {
            for (var file : folder.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return RuleBook.read(files);
    }
}
