package org.wellnessconnection.content;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** One language of an entry as it stands: its values, and what their writers knew of the other language. */
record Written(JsonObject body, Basis basis) {

    /** A language in which nobody has written yet. */
    static final Written NOTHING = new Written(JsonValue.EMPTY_JSON_OBJECT, Basis.NONE);

    @Nullable
    JsonValue value(String field) {
        return body.get(field);
    }
}
