package org.wellnessconnection.content;

import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * A field of one language that is behind the other.
 *
 * @param seen the other language's value when this one was last written or confirmed; nothing where it never was
 * @param by the revision that gave the other language its present value
 */
public record Lag(String field, Optional<JsonValue> seen, Optional<RevisionLine> by) {}
