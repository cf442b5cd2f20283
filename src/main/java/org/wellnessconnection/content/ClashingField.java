package org.wellnessconnection.content;

import jakarta.json.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a field was, what somebody else saved meanwhile, and what was to be saved now; null where there is no value. */
public record ClashingField(
        String name,
        @Nullable JsonValue base,
        @Nullable JsonValue saved,
        @Nullable JsonValue mine) {

    boolean isClash() {
        return !Objects.equals(saved, mine) && !Objects.equals(base, saved) && !Objects.equals(base, mine);
    }

    @Nullable
    JsonValue together() {
        return Objects.equals(base, saved) ? mine : saved;
    }
}
