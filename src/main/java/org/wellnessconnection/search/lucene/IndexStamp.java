package org.wellnessconnection.search.lucene;

import java.util.Map;
import java.util.Optional;

/**
 * What an index was made with, kept with every commit. Another schema cannot be read; other analyzers or another shape
 * of documents can still serve while a new index is built.
 *
 * @param schema {@link Fields#SCHEMA}
 * @param analyzers {@link Analyzers#hash()}
 * @param shape what the source says of its documents
 */
record IndexStamp(String schema, String analyzers, String shape) {

    private static final String NUMBER = "number";

    boolean isReadableAs(IndexStamp other) {
        return schema.equals(other.schema);
    }

    Map<String, String> with(long number) {
        return Map.of("schema", schema, "analyzers", analyzers, "shape", shape, NUMBER, Long.toString(number));
    }

    static Optional<IndexStamp> in(Map<String, String> userData) {
        var schema = userData.get("schema");
        var analyzers = userData.get("analyzers");
        var shape = userData.get("shape");
        return schema == null || analyzers == null || shape == null
                ? Optional.empty()
                : Optional.of(new IndexStamp(schema, analyzers, shape));
    }

    /** The last number of the log that the commit holds; nothing where it is not ours. */
    static Optional<Long> numberIn(Map<String, String> userData) {
        var number = userData.get(NUMBER);
        return number == null || !number.matches("\\d{1,18}") ? Optional.empty() : Optional.of(Long.valueOf(number));
    }
}
