package org.wellnessconnection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.feedback.FeedbackPaths;
import org.wellnessconnection.feedback.SurveyKind;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.secrets.PrivateLink;
import org.wellnessconnection.schedule.SchedulePaths;
import org.wellnessconnection.story.StoryAddresses;

/** What logs of requests are told to write down: nothing that lets anybody in, and nobody's address. */
class PrivatePathsTest {

    private static final Pattern RULE = Pattern.compile("\\n {2}\"~\\*(\\S+)\" (\\S+);");

    @Test
    void theProxyWritesNoPrivateLinkDown() throws IOException {
        var token = PrivateLink.fresh("any").value();
        var paths = new SchedulePaths("");
        var stories = new StoryAddresses("");
        for (var language : Language.values()) {
            for (var path : List.of(
                    paths.reservation(language, token),
                    paths.join(language, token),
                    paths.mine(language, token),
                    stories.mine(token).in(language))) {
                assertThat(written(path)).isEqualTo(path.replace(token, "-"));
                assertThat(written(path.toUpperCase(java.util.Locale.ROOT))).doesNotContainIgnoringCase(token);
                assertThat(written(path.substring(0, path.length() - 9)))
                        .as("a link that was cut")
                        .isEqualTo(path.replace(token, "-"));
            }
        }
        assertThat(written("/en/somewhere/" + token + "/more")).isEqualTo("/en/somewhere/-");
        assertThat(written("/en/sessions/k3f9x2")).isEqualTo("/en/sessions/k3f9x2");
    }

    @Test
    void theProxyWritesNobodysAddressDown() throws IOException {
        var format = proxy().lines()
                .filter(line -> line.startsWith("log_format"))
                .findFirst()
                .orElseThrow();

        assertThat(format)
                .contains("$written")
                .doesNotContain(
                        "$uri", "$request ", "$request\"", "$request_uri", "$args", "$query", "$remote", "$http_");
        assertThat(proxy()).contains("access_log /dev/stdout wellness if=$logged;", "error_log /dev/stderr crit;");
    }

    @Test
    void theProxyWritesNotEvenThatSomebodyAnsweredASurvey() throws IOException {
        var rule = Pattern.compile("\\n {2}\"~(\\S+)\" 0;").matcher(proxy());
        assertThat(rule.find()).isTrue();
        for (var kind : SurveyKind.values()) {
            for (var language : Language.values()) {
                var path =
                        "/" + language.code() + "/" + FeedbackPaths.word(kind).in(language) + "/k3f9x2/0a1b2c";
                assertThat(Pattern.compile(rule.group(1)).matcher(path).find())
                        .as(path)
                        .isTrue();
            }
        }
    }

    @Test
    void theServerWritesOnlyWhenAndHowItAnswered() throws IOException {
        assertThat(Files.readString(Path.of("src/main/server/preboot")))
                .contains("access-log.format=%datetime%;%http-method%;%status%;%response.length%;%time-taken%\n");
    }

    /** What the proxy's map makes of a path: the first rule that fits. */
    private static String written(String path) throws IOException {
        for (var rule : rules()) {
            var match =
                    Pattern.compile(rule.getFirst(), Pattern.CASE_INSENSITIVE).matcher(path);
            if (match.find()) {
                return match.group(1) + rule.getLast().replaceFirst("\\$\\w+", "");
            }
        }
        return path;
    }

    private static List<List<String>> rules() throws IOException {
        var rules = new ArrayList<List<String>>();
        RULE.matcher(proxy()).results().forEach(rule -> rules.add(List.of(rule.group(1), rule.group(2))));
        assertThat(rules).isNotEmpty();
        return rules;
    }

    private static String proxy() throws IOException {
        return Files.readString(Path.of("docker/proxy/nginx.conf"));
    }
}
