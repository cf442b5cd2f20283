package org.wellnessconnection.platform.persistence;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What stands behind a failure: the container and JPA wrap what the driver said several times. */
final class Causes {

    /** Nobody wraps that often; it ends a ring of causes. */
    private static final int DEEPEST = 40;

    private Causes() {}

    /** Whether a failure, or anything that caused it, is of a kind; false for none. */
    static boolean any(@Nullable Throwable failure, Predicate<Throwable> kind) {
        var cause = failure;
        for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (kind.test(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
