package org.wellnessconnection.content;

import jakarta.persistence.TypedQuery;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wellnessconnection.kernel.Language;

/** A list's filter as conditions over entry {@code e} and the publication {@code p} by which it is public, if it is. */
record CatalogueConditions(List<String> all, Map<String, Object> parameters) {

    /** No title is longer, so a longer text fits none; and no query grows with what somebody pastes. */
    private static final int LONGEST = 200;

    static CatalogueConditions of(EntryQuery query) {
        var conditions = new CatalogueConditions(new ArrayList<>(), new LinkedHashMap<>());
        conditions.all.add("e.trashedAt is " + (query.trashed() ? "not null" : "null"));
        if (!query.type().isEmpty()) {
            conditions.all.add("e.type = :type");
            conditions.parameters.put("type", query.type());
        }
        query.states().forEach((language, state) -> conditions.all.add(condition(language, state)));
        if (!query.text().isBlank()) {
            conditions.all.add("(lower(e.enTitle) like :text escape '!' or lower(e.frTitle) like :text escape '!'"
                    + " or e.key like :text escape '!')");
            conditions.parameters.put("text", "%" + pattern(query.text()) + "%");
        }
        return conditions;
    }

    String where() {
        return " where " + String.join(" and ", all);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** The same rule as {@link LanguageState#of}, for the database. */
    private static String condition(Language language, LanguageState state) {
        var code = language.code();
        var begun = "e." + code + "Head is not null and e." + code + "Behind ";
        var pin = "p." + code + "Revision";
        var once = "exists (select q from Publication q where q.entryId = e.id and q." + code + "Revision is not null)";
        var same = pin + " = e." + code + "Head and p.sharedRevision = e.sharedHead";
        return switch (state) {
            case MISSING -> "e." + code + "Head is null";
            case BEHIND -> begun + "> 0";
            case PUBLISHED -> begun + "= 0 and " + same;
            case CHANGED -> begun + "= 0 and " + pin + " is not null and not (" + same + ")";
            case WITHDRAWN -> begun + "= 0 and " + pin + " is null and " + once;
            case DRAFT -> begun + "= 0 and " + pin + " is null and not " + once;
        };
    }

    private static String pattern(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cs}]+", " ")
                .strip();
        var cut = plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
        return cut.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
