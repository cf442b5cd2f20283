package org.wellnessconnection.content;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.content.type.Checked;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.FieldProblem;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.content.type.Values;
import org.wellnessconnection.kernel.Slug;
import org.wellnessconnection.platform.json.SharedJson;

/** What may become a draft, and what may become public: the fields by their type's rules, and the slug. */
final class Gate {

    private Gate() {}

    /** The values in their normal form; {@link WrongValues} with everything that is wrong. */
    static EntryValues draft(ContentType type, EntryValues values) {
        var good = new EnumMap<Part, JsonObject>(Part.class);
        var problems = new EnumMap<Part, List<FieldProblem>>(Part.class);
        for (var part : values.present()) {
            var slug = slug(values.part(part));
            var checked = Values.draft(type, part, withoutSlug(values.part(part)));
            var wrong = new ArrayList<>(checked.problems());
            slugProblem(part, slug).ifPresent(wrong::addFirst);
            good.put(part, withSlug(checked, slug));
            if (!wrong.isEmpty()) {
                problems.put(part, wrong);
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongValues(ContentRefusal.WRONG_VALUES, problems);
        }
        return new EntryValues(good);
    }

    /** Goes through when these revisions may be shown to the public; {@link WrongValues} with all that is missing. */
    static void complete(ContentType type, Collection<Revision> revisions) {
        var problems = new EnumMap<Part, List<FieldProblem>>(Part.class);
        for (var revision : revisions) {
            var wrong = missing(type, revision.part(), revision.body());
            if (!wrong.isEmpty()) {
                problems.put(revision.part(), wrong);
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongValues(ContentRefusal.INCOMPLETE, problems);
        }
    }

    /** What a part still lacks before it can be public; empty where it lacks nothing. */
    static List<FieldProblem> missing(ContentType type, Part part, JsonObject body) {
        var wrong =
                new ArrayList<>(Values.complete(type, part, withoutSlug(body)).problems());
        if (part != Part.SHARED && type.hasPages() && slug(body).isEmpty()) {
            wrong.addFirst(slugFault("content.problem.slug-missing"));
        }
        return wrong;
    }

    /** The slug of a language part, if it has one. */
    static Optional<String> slug(JsonObject body) {
        return body.get(EntryValues.SLUG) instanceof JsonString text
                        && !text.getString().isEmpty()
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    private static Optional<FieldProblem> slugProblem(Part part, Optional<String> slug) {
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        if (part == Part.SHARED) {
            return Optional.of(slugFault("content.problem.slug-out-of-place"));
        }
        return Slug.parse(slug.get()).isPresent()
                ? Optional.empty()
                : Optional.of(slugFault("content.problem.slug-form", Slug.MAX));
    }

    private static FieldProblem slugFault(String key, Object... arguments) {
        return new FieldProblem(EntryValues.SLUG, "/" + EntryValues.SLUG, key, List.of(arguments));
    }

    private static JsonObject withoutSlug(JsonObject body) {
        return body.containsKey(EntryValues.SLUG)
                ? SharedJson.object(body).remove(EntryValues.SLUG).build()
                : body;
    }

    private static JsonObject withSlug(Checked checked, Optional<String> slug) {
        return slug.isEmpty()
                ? checked.values()
                : SharedJson.object(checked.values())
                        .add(EntryValues.SLUG, slug.get())
                        .build();
    }
}
