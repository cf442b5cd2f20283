package org.wellnessconnection.story.api;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.ProblemException;

/** Every write names the version that was read (RFC 9110, 13.1.1). */
final class IfMatch {

    private IfMatch() {}

    /** 428 without the header, 412 where it names another version. */
    static void require(@Nullable String header, int version) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            throw new ProblemException(Problem.of(428, "precondition-required"));
        }
        var wanted = "\"" + version + "\"";
        if (Arrays.stream(header.split(",")).map(String::strip).noneMatch(wanted::equals)) {
            throw stale();
        }
    }

    static ProblemException stale() {
        return new ProblemException(Problem.of(412, "precondition"));
    }
}
