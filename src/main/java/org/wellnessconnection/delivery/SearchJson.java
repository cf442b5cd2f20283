package org.wellnessconnection.delivery;

import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.search.SearchRequest;
import org.wellnessconnection.search.Searching;

/** What was found, and what completes what is being typed, as text. Members that end in {@code Html} are safe to print. */
final class SearchJson {

    private final Language language;
    private final List<PublishedType> types;

    SearchJson(Language language, List<PublishedType> types) {
        this.language = language;
        this.types = types;
    }

    static String of(List<Searching.Suggestion> suggestions) {
        var out = new StringBuilder(1024).append("{\"items\":[");
        var separator = "";
        for (var suggestion : suggestions) {
            appendNames(out.append(separator), suggestion.document(), suggestion.titleHtml());
            out.append('}');
            separator = ",";
        }
        return out.append("]}").toString();
    }

    String of(SearchRequest request, SearchRequest.Answer answer) {
        var out = new StringBuilder(8192);
        appendHits(out.append('{'), answer.hits());
        out.append(",\"total\":").append(answer.total());
        out.append(",\"from\":").append(request.from());
        out.append(",\"size\":").append(request.size());
        out.append(",\"corrected\":").append(orNull(answer.corrected()));
        out.append(",\"suggestion\":").append(orNull(answer.suggestion())).append(',');
        FacetJson.append(out, answer.facets(), this::label);
        appendOther(out.append(",\"other\":"), language.other(), answer);
        return out.append('}').toString();
    }

    private static void appendOther(StringBuilder out, Language language, SearchRequest.Answer answer) {
        if (answer.otherTotal() == 0) {
            out.append("null");
            return;
        }
        out.append("{\"locale\":\"").append(language.code()).append("\",");
        appendHits(out, answer.other());
        out.append(",\"total\":").append(answer.otherTotal()).append('}');
    }

    private static void appendHits(StringBuilder out, List<SearchRequest.Hit> hits) {
        out.append("\"items\":[");
        var separator = "";
        for (var hit : hits) {
            appendNames(out.append(separator), hit.document(), hit.titleHtml());
            out.append(",\"excerptHtml\":")
                    .append(ItemJson.quoted(hit.excerptHtml()))
                    .append('}');
            separator = ",";
        }
        out.append(']');
    }

    /** What every hit says of its entry, without the closing brace. */
    private static void appendNames(StringBuilder out, PublishedDocument document, String titleHtml) {
        out.append("{\"id\":")
                .append(ItemJson.quoted(document.id()))
                .append(",\"type\":")
                .append(ItemJson.quoted(document.type()))
                .append(",\"locale\":\"")
                .append(document.language().code())
                .append("\",\"slug\":")
                .append(ItemJson.quoted(document.slug()))
                .append(",\"title\":")
                .append(ItemJson.quoted(document.title()))
                .append(",\"titleHtml\":")
                .append(ItemJson.quoted(titleHtml));
    }

    private Optional<String> label(String facet, String value) {
        if (facet.equals("type")) {
            return types.stream()
                    .filter(type -> type.name().equals(value))
                    .map(type -> type.plural().in(language))
                    .findFirst();
        }
        return types.stream()
                .flatMap(type -> FacetJson.label(type, facet, value, language).stream())
                .findFirst();
    }

    private static String orNull(Optional<String> text) {
        return text.map(ItemJson::quoted).orElse("null");
    }
}
