package org.wellnessconnection.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wellnessconnection.content.Basis.Sight;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;

/** Finds what a language has not followed: the other one's text as it was seen, and who changed it since. */
@Dependent
class Lags {

    private final Entries entries;

    @Inject
    Lags(Entries entries) {
        this.entries = entries;
    }

    /** The fields of this language that are behind. Only then is the other one's history read. */
    List<Lag> of(Standing standing, Language language) {
        var fields = standing.behind().in(language);
        if (fields.isEmpty() || standing.head(Part.of(language)).isEmpty()) {
            return List.of();
        }
        var others = entries.history(standing.entry().id(), Part.of(language.other()));
        var basis = standing.written(language).basis();
        return fields.stream()
                .map(field -> new Lag(
                        field, basis.sight(field).flatMap(sight -> seen(field, sight, others)), by(field, others)))
                .toList();
    }

    private static Optional<JsonValue> seen(String field, Sight sight, List<Revision> newestFirst) {
        return newestFirst.stream()
                .map(revision -> revision.body().get(field))
                .filter(Objects::nonNull)
                .filter(sight::isOf)
                .findFirst();
    }

    /** The oldest revision of the newest run that has today's value. */
    private static Optional<RevisionLine> by(String field, List<Revision> newestFirst) {
        if (newestFirst.isEmpty()) {
            return Optional.empty();
        }
        var value = newestFirst.getFirst().body().get(field);
        return newestFirst.stream()
                .takeWhile(revision -> Objects.equals(revision.body().get(field), value))
                .reduce((newer, older) -> older)
                .map(RevisionLine::of);
    }
}
