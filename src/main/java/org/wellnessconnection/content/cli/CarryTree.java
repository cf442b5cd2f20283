package org.wellnessconnection.content.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.yaml.Yaml;
import org.wellnessconnection.platform.yaml.YamlError;
import org.wellnessconnection.platform.yaml.YamlReader;

/**
 * {@code ./wellness import DIR} sends the entries below {@code DIR} to a running server, all of them or nothing; {@code
 * ./wellness export DIR} writes all entries of the server there. The server's address is {@code WELLNESS_ADDRESS}, the
 * bearer token {@code WELLNESS_TOKEN}. Says what was done on standard output, what is wrong on standard error with status 1.
 */
public final class CarryTree {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String ENTRIES = "entries";

    private final Texts.In texts;
    private final Language language;
    private final URI server;
    private final String token;

    private CarryTree(Language language, URI server, String token) {
        this.texts = new Texts().in(language);
        this.language = language;
        this.server = server;
        this.token = token;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var language = System.getenv()
                        .getOrDefault("LANG", "")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("fr")
                ? Language.FR
                : Language.EN;
        var server = System.getenv().getOrDefault("WELLNESS_ADDRESS", "http://localhost:8080");
        var token = System.getenv().getOrDefault("WELLNESS_TOKEN", "");
        var carry = new CarryTree(language, URI.create(server), token);
        System.exit(carry.run(arguments));
    }

    private int run(String[] arguments) throws InterruptedException {
        if (arguments.length != 2) {
            return wrong(texts.get("content.command.usage"));
        }
        if (token.isBlank()) {
            return wrong(texts.get("content.command.no-token"));
        }
        var folder = Path.of(arguments[1]);
        try {
            return arguments[0].equals("import") ? bringIn(folder) : takeOut(folder);
        } catch (IOException broken) {
            return wrong(texts.of("content.command.broken", server, folder, broken.toString()));
        }
    }

    private int bringIn(Path folder) throws IOException, InterruptedException {
        var entries = Files.isDirectory(folder.resolve(ENTRIES)) ? folder.resolve(ENTRIES) : folder;
        if (!Files.isDirectory(entries)) {
            return wrong(texts.of("content.command.no-folder", folder));
        }
        var request = request("import")
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(zip(entries)))
                .build();
        var answer = client().send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            return refused(answer);
        }
        var done = json(answer.body());
        System.out.println(texts.of(
                "content.command.imported", text(done, "created"), text(done, "changed"), text(done, "unchanged")));
        return 0;
    }

    private int takeOut(Path folder) throws IOException, InterruptedException {
        var answer = client().send(request("export").GET().build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            return refused(answer);
        }
        System.out.println(texts.of("content.command.exported", unzip(answer.body(), folder), folder));
        return 0;
    }

    /** The server's own words, one line per problem. */
    private int refused(HttpResponse<byte[]> answer) {
        var problem = json(answer.body());
        if (text(problem, "detail").isEmpty()) {
            return wrong(texts.of("content.command.foreign", server, answer.statusCode()));
        }
        wrong(text(problem, "detail"));
        if (problem.get("errors").orElse(null) instanceof Yaml.Sequence errors) {
            errors.items().stream()
                    .map(error -> "  " + text(error, "file") + "  " + text(error, "detail"))
                    .forEach(this::wrong);
        }
        return 1;
    }

    private int wrong(String line) {
        System.err.println(line);
        return 1;
    }

    private HttpRequest.Builder request(String task) {
        return HttpRequest.newBuilder(server.resolve("/api/v1/manage/" + task))
                .timeout(PATIENCE)
                .header("Accept-Language", language.code())
                .header("Authorization", "Bearer " + token);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** JSON is YAML, and the reader of YAML is at hand where no container is; empty where it is neither. */
    private static Yaml.Mapping json(byte[] body) {
        try {
            return YamlReader.read(new String(body, StandardCharsets.UTF_8)) instanceof Yaml.Mapping mapping
                    ? mapping
                    : new Yaml.Mapping(List.of(), 0);
        } catch (YamlError foreign) {
            return new Yaml.Mapping(List.of(), 0);
        }
    }

    private static String text(Yaml from, String name) {
        return from instanceof Yaml.Mapping mapping && mapping.get(name).orElse(null) instanceof Yaml.Scalar scalar
                ? scalar.text()
                : "";
    }

    private static byte[] zip(Path entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
                var files = Files.walk(entries)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = entries.relativize(file).toString().replace('\\', '/');
                out.putNextEntry(new ZipEntry(ENTRIES + "/" + name));
                Files.copy(file, out);
            }
        }
        return bytes.toByteArray();
    }

    /** How many files were written; a name that leads out of the folder is none of ours. */
    private static int unzip(byte[] archive, Path folder) throws IOException {
        var written = 0;
        var root = folder.toAbsolutePath().normalize();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var file = root.resolve(entry.getName()).normalize();
                if (!file.startsWith(root)) {
                    throw new IOException(entry.getName());
                }
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.write(file, in.readAllBytes());
                    written++;
                }
            }
        }
        return written;
    }
}
