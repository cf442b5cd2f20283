package org.wellnessconnection.platform.jobs;

import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Work of a job that comes in pieces: one that fails holds up none of the others. */
public final class OneByOne {

    private OneByOne() {}

    /** Does all of them, and then throws what went wrong first, so that the job is known to have failed. */
    public static <T> void each(Collection<T> pieces, Consumer<? super T> deed) {
        @Nullable RuntimeException first = null;
        for (var piece : pieces) {
            try {
                deed.accept(piece);
            } catch (RuntimeException broken) {
                first = first == null ? broken : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
