package org.wellnessconnection.content.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.fixtures.Management.json;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.Management;
import org.wellnessconnection.fixtures.Server;

/** The whole content tree in and out of the running product (SPEC C13). */
class TreeIT {

    private static final String TEXT = "---\nslug: %s\nquestion: %s\n---\n%s\n";

    private final Management api = Server.management();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whatGoesOutComesInUnchangedAndGoesOutAsTheSameBytes() throws Exception {
        var first = takeOut();
        assertThat(files(first)).hasSizeGreaterThan(900).containsKey("entries/faq/is-it-national/fr.md");

        var again = bringIn(first);

        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(json(again).getInt("created")).isZero();
        assertThat(json(again).getInt("changed")).isZero();
        assertThat(takeOut()).isEqualTo(first);
    }

    @Test
    void aNewEntryIsPublicAtOnceInBothLanguages() throws Exception {
        var tree = Map.of(
                "faq/brought-in/entry.yaml", "group: programme\n",
                "faq/brought-in/en.md", TEXT.formatted("brought-in", "Was this brought in?", "Yes."),
                "faq/brought-in/fr.md", TEXT.formatted("apporte", "Est-ce apporté ?", "Oui."));

        var answer = bringIn(zip(tree), "Prefer", "wait");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).getInt("created")).isEqualTo(1);
        var english = api.server().get("/api/v1/en/faq/brought-in");
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(api.server().get("/fr/questions/apporte").statusCode()).isEqualTo(200);
        api.remove(json(english).getString("id"));
    }

    @Test
    void everyProblemOfEveryFileIsToldAndNothingChanges() throws Exception {
        var before = takeOut();
        var tree = Map.of(
                "faq/good/entry.yaml", "group: programme\n",
                "faq/good/en.md", TEXT.formatted("good", "Good?", "Yes."),
                "faq/good/fr.md", TEXT.formatted("bon", "Bon ?", "Oui."),
                "faq/bad/entry.yaml", "group: nowhere\nposition: many\n",
                "faq/bad/en.md", TEXT.formatted("bad", "Bad?", "[x](javascript:alert(1))"),
                "faq/bad/fr.md", "---\nslug: [\n---\n",
                "nothing/a/entry.yaml", "a: b\n");

        var answer = bringIn(zip(tree), "Accept-Language", "fr");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        var errors = json(answer).getJsonArray("errors").getValuesAs(JsonObject.class);
        assertThat(errors)
                .extracting(error -> error.getString("file").replaceAll(":\\d+$", ""))
                .contains("entries/faq/bad/entry.yaml", "entries/faq/bad/en.md", "entries/faq/bad/fr.md")
                .contains("entries/nothing");
        assertThat(errors).allMatch(error -> !error.getString("detail").isBlank());
        assertThat(takeOut()).isEqualTo(before);
    }

    @Test
    void whatIsNoArchiveIsRefused() throws Exception {
        assertThat(bringIn("not a zip".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(422);
        assertThat(bringIn(zip(Map.of("../outside/entry.yaml", "a: b\n"))).statusCode())
                .isEqualTo(422);
    }

    private byte[] takeOut() throws Exception {
        var answer = client.send(request("export").GET().build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> bringIn(byte[] archive, String... headers) throws Exception {
        var request = request("import").setHeader("Content-Type", "application/zip");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.POST(BodyPublishers.ofByteArray(archive)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String task) {
        return HttpRequest.newBuilder(api.server().address("/api/v1/manage/" + task))
                .version(HttpClient.Version.HTTP_1_1)
                .setHeader("Authorization", "Bearer " + api.token());
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> files(byte[] archive) throws IOException {
        var files = new TreeMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
