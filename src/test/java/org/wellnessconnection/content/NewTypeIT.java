package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.Person;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.fixtures.Team;

/** A newcomer brings a type of their own: one file for it, three for its first entry, and nothing else. */
class NewTypeIT {

    private static final String TYPE = """
            # Half a day on one subject, led by two people.
            type: workshop
            label: {en: Workshop, fr: Atelier}
            plural: {en: Workshops, fr: Ateliers}
            help: {en: Half a day on one subject., fr: Une demi-journée sur un sujet.}
            path: {en: workshops, fr: ateliers}
            policy: together
            workflow: review
            title: title
            body: text
            order: [-minutes]
            fields:
              title:
                kind: text
                localized: true
                required: true
                max: 120
                search: title
                label: {en: Title, fr: Titre}
              text:
                kind: markdown
                localized: true
                required: true
                max: 4000
                search: body
                label: {en: Description, fr: Description}
              minutes:
                kind: number
                required: true
                sortable: true
                label: {en: Length in minutes, fr: Durée en minutes}
              level:
                kind: choice
                facet: true
                label: {en: Level, fr: Niveau}
                options:
                  first: {en: First steps, fr: Premiers pas}
                  further: {en: Going further, fr: Pour aller plus loin}
            """;

    private static final Server SERVER = start();

    private static Server start() {
        var data = Server.freshFolder();
        try {
            var content = copyOf(Path.of("content"), data.resolve("content"));
            Files.writeString(content.resolve("types/workshop.yaml"), TYPE);
            var entry = Files.createDirectories(content.resolve("entries/workshop/slow-breathing"));
            Files.writeString(entry.resolve("entry.yaml"), "minutes: 180\nlevel: first\n");
            Files.writeString(entry.resolve("en.md"), """
                    ---
                    slug: slow-breathing
                    title: Breathing slowly between two patients
                    ---

                    We practise **diaphragmatic** breathing together.
                    """);
            Files.writeString(entry.resolve("fr.md"), """
                    ---
                    slug: respirer-lentement
                    title: Respirer lentement entre deux consultations
                    ---

                    Nous pratiquons ensemble la respiration **diaphragmatique**.
                    """);
            return Server.start(data, DatabaseUnderTest.fresh(data), Map.of("WELLNESS_CONTENT", content.toString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void itsListAndItsEntryAreOnTheSiteInBothLanguages() {
        assertThat(page("/en/workshops")).contains("Workshops", "Breathing slowly between two patients", "First steps");
        assertThat(page("/fr/ateliers")).contains("Ateliers", "Respirer lentement entre deux consultations");
        assertThat(page("/en/workshops/slow-breathing"))
                .contains(
                        "<strong>diaphragmatic</strong>",
                        "/fr/ateliers/respirer-lentement",
                        "Length in minutes",
                        "180");
        assertThat(page("/fr/ateliers/respirer-lentement")).contains("Durée en minutes", "Premiers pas");
    }

    @Test
    void theFooterAndTheSiteMapLeadToIt() {
        assertThat(page("/en")).contains("href=\"/en/workshops\"");
        assertThat(page("/sitemap.xml")).contains("/en/workshops/slow-breathing", "/fr/ateliers/respirer-lentement");
    }

    @Test
    void theApiListsFiltersAndGivesIt() {
        assertThat(page("/api/v1/fr/workshop")).contains("\"total\":1", "Respirer lentement", "\"minutes\":180");
        assertThat(page("/api/v1/en/workshop?filter%5Blevel%5D=further")).contains("\"total\":0");
        assertThat(page("/api/v1/en/workshop/slow-breathing")).contains("\"level\":\"first\"", "diaphragmatic");
    }

    @Test
    void theApiDescribesIt() {
        assertThat(page("/api/v1/types")).contains("\"name\":\"workshop\"", "Atelier");
        assertThat(page("/api/v1/types/workshop")).contains("json-schema.org", "\"minutes\"", "\"further\"");
        assertThat(page("/openapi")).contains("/workshop");
    }

    @Test
    void searchFindsIt() {
        assertThat(page("/api/v1/en/search?q=diaphragmatic")).contains("\"type\":\"workshop\"");
        assertThat(page("/fr/recherche?q=diaphragmatique")).contains("/fr/ateliers/respirer-lentement");
    }

    @Test
    void theEditorHasAFormForItAndStartsAnother() {
        var administrator = Team.of(SERVER).administrator();
        var list = administrator.get("/en/team/content?type=workshop").body();
        assertThat(list).contains("Breathing slowly between two patients");
        var id = list.replaceFirst("(?s).*/edit\\?entry=([0-9a-f-]+)\".*", "$1");

        assertThat(administrator.get("/en/team/content/edit?entry=" + id).body())
                .contains("Length in minutes", "Going further", "Respirer lentement entre deux consultations");

        var form = administrator
                .form("/en/team/content/edit?type=workshop", "editor")
                .with("en.title", "Sleeping after a night shift")
                .with("en.text", "How to come down after a night.")
                .with("fr.title", "Dormir après une nuit de garde")
                .with("fr.text", "Comment retrouver le calme après une nuit.")
                .with("shared.minutes", "90")
                .and("act", "save");
        assertThat(administrator
                        .send(form, "/en/team/content/edit?type=workshop")
                        .statusCode())
                .isEqualTo(303);
        assertThat(administrator.get("/en/team/content?type=workshop").body()).contains("Sleeping after a night shift");
    }

    private static String page(String path) {
        var answer = Person.visitor(SERVER).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static Path copyOf(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var place = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place);
                }
            }
        }
        return to;
    }
}
