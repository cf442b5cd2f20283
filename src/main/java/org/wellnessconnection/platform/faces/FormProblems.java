package org.wellnessconnection.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the form that was sent: at most one sentence per field, in the order in which they were found. The
 * list on top of the page links to the fields, and each field repeats its sentence; both come from the tags {@code
 * wd:problems} and {@code wd:field}.
 */
@Named("problems")
@RequestScoped
public class FormProblems {

    private final Map<String, String> sentences = new LinkedHashMap<>();

    /** One line of the list: the field to go to (empty for the form as a whole) and what to do. */
    public record Problem(String field, String sentence) {}

    /** A sentence that says what to do, not what was wrong. */
    public void add(String field, String sentence) {
        sentences.putIfAbsent(field, sentence);
    }

    public boolean isAny() {
        return !sentences.isEmpty();
    }

    public int count() {
        return sentences.size();
    }

    public boolean has(String field) {
        return sentences.containsKey(field);
    }

    public String of(String field) {
        return sentences.getOrDefault(field, "");
    }

    public List<Problem> all() {
        return sentences.entrySet().stream()
                .map(entry -> new Problem(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Ids of the texts that belong to a field, for {@code aria-describedby}; null where there are none. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        var error = has(field) ? field + "-error " : "";
        var more = hint == null || hint.isEmpty() ? "" : field + "-hint";
        var ids = (error + more).strip();
        return ids.isEmpty() ? null : ids;
    }
}
