package org.wellnessconnection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What we ship is named in NOTICE, with its licence. */
class NoticeTest {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);

    @Test
    void everyLibraryInTheArchiveIsNamed() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var direct = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        var shipped = new ArrayList<String>();
        var matcher = DEPENDENCY.matcher(direct);
        while (matcher.find()) {
            if (!matcher.group(3).contains("<scope>")) {
                shipped.add(matcher.group(1) + ":" + matcher.group(2));
            }
        }

        assertThat(shipped).isNotEmpty();
        assertThat(Files.readString(Path.of("NOTICE")))
                .as("add each new library to NOTICE")
                .contains(shipped);
    }
}
