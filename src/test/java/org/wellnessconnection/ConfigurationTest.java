package org.wellnessconnection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Settings, their defaults, their documentation and the examples of their use agree. */
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

    /** Each of these was wrong once: nobody could sign in, all visitors were one network, one 503 took the site down. */
    @Test
    void theExampleOfAProxyAndItsNodesFitTogether() throws IOException {
        assertThat(Files.readString(Path.of("docker/compose.yaml"))).contains("WELLNESS_PROXIES: 1");
        var proxy = Files.readString(Path.of("docker/proxy/nginx.conf"));
        assertThat(proxy).contains("Host $http_host;", "X-Forwarded-For $remote_addr;");
        assertThat(proxy.lines().filter(line -> line.startsWith("  server node")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(" max_fails=0;"));
    }

    @Test
    void theExampleOfTwoNodesKnowsTheSettingsAndSharesTheKeys() throws IOException {
        var known = defaults().stream()
                .map(key -> key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT))
                .toList();
        var compose = Files.readString(Path.of("docker/compose.yaml"));

        var given = Pattern.compile("(?m)^ +(WELLNESS_\\w+): ")
                .matcher(compose)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(given).contains("WELLNESS_MAIL_HOST").isSubsetOf(known);
        assertThat(compose.lines().filter(line -> line.matches(" +volumes: \\[\"node\\d:.*")))
                .hasSize(2)
                .allMatch(line -> line.contains("\"keys:/srv/wellness/keys\""));
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
