package org.wellnessconnection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Settings, their defaults and their documentation are the same set of keys. */
class ConfigurationTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(wellness\\.[a-z.-]+)` \\|");
    private static final Pattern USE = Pattern.compile("\"(wellness\\.[a-z]+(?:[.-][a-z]+)*)\"");

    @Test
    void everySettingHasADefaultAndARowInTheTable() throws IOException {
        assertThat(documented())
                .as("rows of src/docs/operations.md against microprofile-config.properties")
                .isEqualTo(defaults());
    }

    @Test
    void theCodeAsksForNoOtherSetting() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var matcher = USE.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        used.removeIf(key -> key.equals("wellness.launcher"));
        assertThat(defaults()).as("give each setting a default and a row").containsAll(used);
    }

    private static Set<String> defaults() throws IOException {
        var properties = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/META-INF/microprofile-config.properties"))) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Set<String> documented() throws IOException {
        var keys = new TreeSet<String>();
        var matcher = ROW.matcher(Files.readString(Path.of("src/docs/operations.md")));
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        return keys;
    }
}
