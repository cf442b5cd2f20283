package org.wellnessconnection.site.web;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.markup.Markdown;
import org.wellnessconnection.search.PublishedDocument;

/** What pages tell machines (schema.org, as JSON-LD). */
final class StructuredData {

    private StructuredData() {}

    /** As it may stand inside a script element: no sign there can end the element. */
    static String text(JsonObjectBuilder data) {
        return data.build()
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    static String site(String name, String description, String address, Language language, String search) {
        return text(thing("WebSite")
                .add("name", name)
                .add("description", description)
                .add("url", address)
                .add("inLanguage", language.tag())
                .add(
                        "potentialAction",
                        part("SearchAction")
                                .add("target", search + "?q={search_term_string}")
                                .add("query-input", "required name=search_term_string")));
    }

    static String questions(List<PublishedDocument> questions, Language language) {
        var list = SharedJson.array();
        questions.forEach(question -> list.add(part("Question")
                .add("name", question.title())
                .add("acceptedAnswer", part("Answer").add("text", Markdown.text(question.text("answer"))))));
        return text(thing("FAQPage").add("inLanguage", language.tag()).add("mainEntity", list));
    }

    static String article(PublishedDocument document, String summary, String address, String publisher) {
        return text(thing("Article")
                .add("headline", document.title())
                .add("description", summary)
                .add("inLanguage", document.language().tag())
                .add("url", address)
                .add("datePublished", document.published().toString())
                .add("dateModified", document.modified().toString())
                .add("publisher", part("Organization").add("name", publisher)));
    }

    static String term(PublishedDocument term, String definition, String address, String set) {
        return text(thing("DefinedTerm")
                .add("name", term.title())
                .add("description", definition)
                .add("inLanguage", term.language().tag())
                .add("url", address)
                .add("inDefinedTermSet", set));
    }

    private static JsonObjectBuilder thing(String type) {
        return SharedJson.object().add("@context", "https://schema.org").add("@type", type);
    }

    private static JsonObjectBuilder part(String type) {
        return SharedJson.object().add("@type", type);
    }
}
