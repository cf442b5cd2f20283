package org.wellnessconnection.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.content.Check.Kind;
import org.wellnessconnection.content.Check.Step;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.content.type.FieldProblem;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.content.type.Values;
import org.wellnessconnection.kernel.Language;

/**
 * All that publishing will ask for, told beforehand. Publishing checks again by itself, under its locks; what is said here
 * may be a moment old.
 */
@Dependent
class Checklist {

    private final EntityManager entityManager;
    private final Links links;
    private final ContentTypes types;

    @Inject
    Checklist(EntityManager entityManager, Links links, ContentTypes types) {
        this.entityManager = entityManager;
        this.links = links;
        this.types = types;
    }

    List<Check> of(Standing standing) {
        var checks = new ArrayList<Check>();
        var live = links.live(targets(standing));
        for (var part : List.of(Part.EN, Part.FR, Part.SHARED)) {
            if (standing.head(part).isEmpty()) {
                checks.add(new Check(Kind.WRITTEN, part, List.of(step("", "content.check.not-begun"))));
                continue;
            }
            checks.add(new Check(Kind.COMPLETE, part, complete(standing, part)));
            part.language().ifPresent(language -> checks.addAll(ofLanguage(standing, language)));
            checks.add(new Check(Kind.LINKS, part, links(standing, part, live)));
        }
        return checks.stream()
                .filter(check -> !check.isDone() || isWorthTelling(check, standing))
                .toList();
    }

    /** What can be wrong only for some types and parts is told only there. */
    private static boolean isWorthTelling(Check check, Standing standing) {
        return switch (check.kind()) {
            case ADDRESS -> standing.type().hasPages();
            case LINKS -> !targets(standing, check.part()).isEmpty();
            case COMPLETE ->
                check.part() != Part.SHARED
                        || !standing.type().fields(Part.SHARED).isEmpty();
            case IN_STEP ->
                standing.head(Part.EN).isPresent() && standing.head(Part.FR).isPresent();
            case WRITTEN -> true;
        };
    }

    private static List<Step> complete(Standing standing, Part part) {
        return Gate.missing(standing.type(), part, standing.written(part).body()).stream()
                .map(problem -> new Step(problem.field(), problem))
                .toList();
    }

    private List<Check> ofLanguage(Standing standing, Language language) {
        var part = Part.of(language);
        var behind = standing.behind().in(language).stream()
                .map(field -> step(field, "content.check.behind", field))
                .toList();
        return List.of(
                new Check(Kind.IN_STEP, part, standing.type().isTogether() ? behind : List.of()),
                new Check(Kind.ADDRESS, part, address(standing, language)));
    }

    private List<Step> address(Standing standing, Language language) {
        var slug = Gate.slug(standing.written(language).body());
        if (slug.isEmpty() || !standing.type().hasPages()) {
            return List.of();
        }
        if (standing.type().isAtRoot() && types.isReserved(slug.get())) {
            return List.of(step(EntryValues.SLUG, "content.refusal.SLUG_RESERVED", slug.get()));
        }
        return entityManager
                .createQuery(
                        "select e.key from SlugClaim s, Entry e where e.id = s.entryId and s.language = :language"
                                + " and s.type = :type and s.slug = :slug and s.entryId <> :entry",
                        String.class)
                .setParameter("language", language.code())
                .setParameter("type", standing.type().name())
                .setParameter("slug", slug.get())
                .setParameter("entry", standing.entry().id())
                .getResultStream()
                .map(key -> step(
                        EntryValues.SLUG,
                        "content.refusal.SLUG_TAKEN",
                        slug.get(),
                        language.code(),
                        standing.type().name() + "/" + key))
                .toList();
    }

    private static List<Step> links(Standing standing, Part part, Map<EntryReference, Set<Language>> live) {
        var steps = new ArrayList<Step>();
        for (var field : standing.type().fields(part)) {
            targets(standing, part, field).stream()
                    .filter(target -> !isThere(target, part, standing, live))
                    .map(target -> step(field.name(), "content.check.broken-link", target.toString()))
                    .forEach(steps::add);
        }
        return steps;
    }

    private static boolean isThere(
            EntryReference target, Part part, Standing standing, Map<EntryReference, Set<Language>> live) {
        if (target.equals(standing.entry().reference())) {
            return true;
        }
        var languages = live.getOrDefault(target, Set.of());
        return part.language().map(languages::contains).orElse(!languages.isEmpty());
    }

    private static Collection<EntryReference> targets(Standing standing) {
        var all = new HashSet<EntryReference>();
        standing.heads().keySet().forEach(part -> all.addAll(targets(standing, part)));
        return all;
    }

    private static List<EntryReference> targets(Standing standing, Part part) {
        return Values.references(standing.type(), part, standing.written(part).body());
    }

    private static List<EntryReference> targets(Standing standing, Part part, Field field) {
        var value = standing.written(part).value(field.name());
        return value == null
                ? List.of()
                : Values.references(
                        standing.type(),
                        part,
                        org.wellnessconnection.platform.json.SharedJson.object()
                                .add(field.name(), value)
                                .build());
    }

    private static Step step(String field, String key, Object... arguments) {
        return new Step(field, new FieldProblem(field, "/" + field, key, List.of(arguments)));
    }
}
