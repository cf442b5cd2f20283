package org.wellnessconnection.schedule.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.ProblemException;

/** What a change is based on, as {@code If-Match} says it. */
record Seen(String header) {

    /** 428 without the header. */
    static Seen of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new ProblemException(Problem.of(428, "precondition-required"));
        }
        return new Seen(ifMatch);
    }

    boolean is(String tag) {
        return Arrays.stream(header.split(",")).map(String::strip).anyMatch(("\"" + tag + "\"")::equals);
    }

    /** What came of the change; 412 when somebody else was faster. What the rules refuse gets a pointer to its place. */
    static <T> T change(PointedRefusal.Form form, Supplier<Optional<T>> change) {
        return pointed(form, change).orElseThrow(() -> new ProblemException(Problem.of(412, "precondition")));
    }

    static <T> T pointed(PointedRefusal.Form form, Supplier<T> task) {
        try {
            return task.get();
        } catch (Refusal refusal) {
            throw PointedRefusal.of(refusal, form);
        }
    }
}
