package org.wellnessconnection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.MarkupChecker;
import org.wellnessconnection.fixtures.PublicPages;
import org.wellnessconnection.fixtures.Server;

/** Every public page is valid in the eyes of the Nu HTML checker, and every link on it leads somewhere. */
class MarkupIT {

    private static final List<String> WITHOUT_LINK = List.of(
            "/",
            "/en/search?q=burnuot",
            "/fr/recherche?q=fatigue",
            "/en/search?q=xyzzyqq",
            "/fr/recherche?q=xyzzyqq",
            "/en/questions?q=private",
            "/fr/ressources?q=%22%3Cb%3E&topic=burnout",
            "/en/nothing-here",
            "/fr/rien-ici");

    @Test
    void everyPublicPageIsValid() {
        var server = Server.shared();
        var checker = new MarkupChecker();
        var paths = new ArrayList<>(PublicPages.of(server));
        paths.addAll(WITHOUT_LINK);

        var complaints = paths.stream()
                .flatMap(path -> checker.complaintsAbout(server.get(path).body()).stream()
                        .map(complaint -> path + ": " + complaint))
                .toList();

        assertThat(paths).as("pages found").hasSizeGreaterThan(500);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theCheckerComplainsAboutAPageThatIsNotValid() {
        var page = "<!DOCTYPE html><html lang=\"en\"><title>Test</title><p id=\"a\"></p><p id=\"a\"><div></p>";

        assertThat(new MarkupChecker().complaintsAbout(page)).anyMatch(line -> line.contains("Duplicate ID"));
    }
}
