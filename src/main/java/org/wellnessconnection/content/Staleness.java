package org.wellnessconnection.content;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.Basis.Sight;
import org.wellnessconnection.kernel.Bilingual;

/**
 * Which fields of one language are behind the other. Computed from the two texts and what each writer knew of the other
 * one, never stored as a flag. The rule is the same in both directions, so French may come first.
 *
 * <p>A field is behind when the other language's value is not the one its writer last saw, unless the other one's writer
 * made that value say the same as this one. So a translation does not put its source behind, although it came later, and
 * two people who changed one field each in one language, neither seeing the other, leave both behind.
 */
final class Staleness {

    private Staleness() {}

    /** Per language the fields that are behind, in the order of {@code fields}. */
    static Bilingual<SequencedSet<String>> of(List<String> fields, Written en, Written fr) {
        return new Bilingual<>(behind(fields, en, fr), behind(fields, fr, en));
    }

    static SequencedSet<String> behind(List<String> fields, Written mine, Written other) {
        var behind = new LinkedHashSet<String>();
        for (var field : fields) {
            if (isBehind(field, mine, other)) {
                behind.add(field);
            }
        }
        return behind;
    }

    static boolean isBehind(String field, Written mine, Written other) {
        var here = mine.value(field);
        var there = other.value(field);
        if (here == null && there == null) {
            return false;
        }
        var seen = mine.basis().sight(field).filter(sight -> sight.isOf(there));
        var agreed = other.basis().sight(field).filter(sight -> sight.agrees() && sight.isOf(here));
        return seen.isEmpty() && agreed.isEmpty();
    }

    /**
     * What the writer of a language knows of the other one after a save.
     *
     * @param before this language as the writer found it, {@code after} its values now
     * @param otherBefore the other language as the writer found it, {@code otherAfter} its values now; the same where the
     *     save left it alone
     */
    static Basis after(
            List<String> fields, Written before, JsonObject after, Written otherBefore, JsonObject otherAfter) {
        var sights = new HashMap<>(before.basis().sights());
        for (var field : fields) {
            var there = otherAfter.get(field);
            if (!same(before.value(field), after.get(field))) {
                var together = !same(otherBefore.value(field), there);
                var caughtUp = together || isBehind(field, before, otherBefore);
                sights.put(field, caughtUp ? Sight.agreeing(there) : Sight.of(there));
            }
        }
        return new Basis(sights);
    }

    /** The basis once somebody said that these fields are right as they stand. */
    static Basis confirmed(Iterable<String> fields, Written mine, Written other) {
        var sights = new HashMap<>(mine.basis().sights());
        for (var field : fields) {
            sights.put(field, Sight.agreeing(other.value(field)));
        }
        return new Basis(sights);
    }

    private static boolean same(@Nullable JsonValue one, @Nullable JsonValue two) {
        return Objects.equals(one, two);
    }
}
