package org.wellnessconnection.platform.rest;

import jakarta.json.JsonObject;
import java.util.Map;
import org.wellnessconnection.kernel.Language;

/**
 * What one room adds to the description of the API (OpenAPI 3.1). Every bean of this type is asked whenever the document
 * is made, so that what is described is what stands there now: new content types included.
 */
public interface ApiDescription {

    /** Path items by path from the root of the server ({@code /api/v1/types}); texts in {@code language}. */
    Map<String, JsonObject> paths(Language language);

    /** Schemas by name, for {@code #/components/schemas/<name>}; names are unique over all rooms. */
    default Map<String, JsonObject> schemas(Language language) {
        return Map.of();
    }
}
