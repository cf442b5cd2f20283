package org.wellnessconnection.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.wellnessconnection.fixtures.Server;

/** The API of the running product, as a front-end developer sees it. */
final class Api {

    private final Server server = Server.shared();

    /** The JSON at a path below {@code /api/v1}; anything but 200 fails. */
    JsonObject get(String path) {
        var answer = ask(path);
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
        return parsed(answer);
    }

    HttpResponse<String> ask(String path, String... headers) {
        return server.get("/api/v1" + escaped(path), headers);
    }

    Server server() {
        return server;
    }

    List<String> types() {
        return get("/types").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(type -> type.getString("name"))
                .toList();
    }

    /** All items of a list, page by page. */
    List<JsonObject> all(String path) {
        var items = new ArrayList<JsonObject>();
        var separator = path.contains("?") ? "&" : "?";
        var page = get(path);
        items.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
        while (!page.isNull("next")) {
            var cursor = URLEncoder.encode(page.getString("next"), StandardCharsets.UTF_8);
            page = get(path + separator + "page[after]=" + cursor);
            items.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
        }
        assertThat(page.getInt("total")).isEqualTo(items.size());
        return items;
    }

    static JsonObject parsed(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** Java's own client takes no brackets in an address; servers do. */
    private static String escaped(String path) {
        return path.replace("[", "%5B").replace("]", "%5D");
    }
}
