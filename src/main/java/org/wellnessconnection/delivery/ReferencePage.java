package org.wellnessconnection.delivery;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.i18n.Texts;

/** The description of the API as a page for people: no script, one fold per operation. */
final class ReferencePage {

    private final JsonObject document;
    private final Texts.In t;
    private final StringBuilder html = new StringBuilder(200_000);

    private ReferencePage(JsonObject document, Texts.In t) {
        this.document = document;
        this.t = t;
    }

    static String of(JsonObject document, Texts.In t) {
        var page = new ReferencePage(document, t);
        page.head();
        page.sections();
        return page.html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void head() {
        var info = document.getJsonObject("info");
        var language = t.language();
        var other = language.other();
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.tag())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .append(escape(info.getString("title")));
        html.append(
                "</title>\n<link rel=\"stylesheet\" href=\"/theme/site.css\">\n</head>\n<body class=\"public plain\">\n");
        html.append("<main id=\"main\" class=\"wrap page stack\">\n");
        element("h1", info.getString("title"));
        html.append("<p><a href=\"/")
                .append(language.code())
                .append("\">")
                .append(escape(t.get("delivery.reference.home")));
        html.append("</a> · <a lang=\"")
                .append(other.tag())
                .append("\" hreflang=\"")
                .append(other.tag())
                .append("\" href=\"/");
        html.append(other.code())
                .append("/api\">")
                .append(escape(t.get("delivery.reference.other")))
                .append("</a>");
        html.append(" · <a href=\"/openapi\">OpenAPI</a></p>\n");
        element("p", info.getString("summary"));
        element("p", info.getString("description"));
    }

    /** Operations under the first of their tags, in the order in which the tags appear. */
    private void sections() {
        var byTag = new LinkedHashMap<String, StringBuilder>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    if (operation instanceof JsonObject described && described.containsKey("operationId")) {
                        var tag = described.getJsonArray("tags").getString(0);
                        byTag.computeIfAbsent(tag, name -> new StringBuilder())
                                .append(operation(path, method, item.asJsonObject(), described));
                    }
                }));
        byTag.forEach((tag, operations) -> {
            element("h2", tag);
            html.append(operations);
        });
    }

    private String operation(String path, String method, JsonObject item, JsonObject operation) {
        var fold = new StringBuilder("<details>\n<summary><code>")
                .append(method.toUpperCase(Locale.ROOT))
                .append(' ')
                .append(escape(path))
                .append("</code> ")
                .append(escape(operation.getString("summary")))
                .append("</summary>\n");
        if (operation.containsKey("description")) {
            fold.append("<p>")
                    .append(escape(operation.getString("description")))
                    .append("</p>\n");
        }
        var parameters = new LinkedHashMap<String, JsonObject>();
        collect(item.getJsonArray("parameters"), parameters);
        collect(operation.getJsonArray("parameters"), parameters);
        table(
                fold,
                t.get("delivery.reference.parameters"),
                parameters.values().stream()
                        .collect(Collectors.toMap(
                                parameter -> parameter.getString("name"),
                                this::meaning,
                                (one, two) -> one,
                                LinkedHashMap::new)));
        var answers = new LinkedHashMap<String, String>();
        operation
                .getJsonObject("responses")
                .forEach((status, answer) -> answers.put(
                        status, escape(resolved(answer.asJsonObject()).getString("description"))));
        table(fold, t.get("delivery.reference.answers"), answers);
        return fold.append("</details>\n").toString();
    }

    private void collect(@Nullable JsonArray parameters, Map<String, JsonObject> into) {
        if (parameters != null) {
            parameters.getValuesAs(JsonObject.class).stream()
                    .map(this::resolved)
                    .forEach(parameter -> into.put(parameter.getString("name"), parameter));
        }
    }

    /** What a parameter is for, and its possible values where they are listed. */
    private String meaning(JsonObject parameter) {
        var meaning = escape(parameter.getString("description", ""));
        var schema = parameter.getJsonObject("schema");
        var options = options(schema.containsKey("items") ? schema.getJsonObject("items") : schema);
        return options.isEmpty() ? meaning : meaning + "<br><code>" + options + "</code>";
    }

    private static String options(JsonObject schema) {
        var words = schema.getJsonArray("enum");
        return words == null
                ? ""
                : words.getValuesAs(JsonString.class).stream()
                        .map(word -> escape(word.getString()))
                        .collect(Collectors.joining("</code> <code>"));
    }

    private static void table(StringBuilder out, String caption, Map<String, String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append("<table>\n<caption>").append(escape(caption)).append("</caption>\n<tbody>\n");
        rows.forEach((name, meaning) -> out.append("<tr><th scope=\"row\"><code>")
                .append(escape(name))
                .append("</code></th><td>")
                .append(meaning)
                .append("</td></tr>\n"));
        out.append("</tbody>\n</table>\n");
    }

    private JsonObject resolved(JsonObject described) {
        return described.containsKey("$ref")
                ? document.getValue(described.getString("$ref").substring(1)).asJsonObject()
                : described;
    }

    private void element(String name, String text) {
        html.append('<')
                .append(name)
                .append('>')
                .append(escape(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
