package org.wellnessconnection.kernel;

import java.util.List;
import java.util.Optional;

/** Some rows and the cursor to the next ones; no cursor on the last slice. */
public record Slice<T>(List<T> rows, long total, Optional<String> next) {
    public Slice {
        rows = List.copyOf(rows);
    }
}
