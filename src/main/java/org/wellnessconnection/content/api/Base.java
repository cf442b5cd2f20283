package org.wellnessconnection.content.api;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.ContentRefusal;
import org.wellnessconnection.content.Heads;
import org.wellnessconnection.content.OpenEntry;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.json.CanonicalJson;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.ProblemException;

/**
 * What a change is based on. An entry's tag stands for its newest revisions, for what is public of it and for whether it
 * is in the trash, so that whoever names it has seen all of that.
 */
final class Base {

    private Base() {}

    static String tag(OpenEntry entry) {
        return tag(entry.heads(), entry.live().orElse(0L), entry.trashed());
    }

    static String tag(Heads heads, long live, boolean trashed) {
        var names = new TreeMap<>(heads.ids());
        return CanonicalJson.sha256(names + " " + live + " " + trashed).substring(0, 24);
    }

    /** Goes through when {@code If-Match} names the entry as it stands: 428 without the header, 412 with another tag. */
    static void require(@Nullable String ifMatch, OpenEntry entry) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new ProblemException(Problem.of(428, "precondition-required"));
        }
        var wanted = "\"" + tag(entry) + "\"";
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(wanted::equals)) {
            throw stale();
        }
    }

    /** Does it; what somebody else changed since {@link #require} looked is the same 412. */
    static <T> T unlessChanged(Supplier<T> decision) {
        try {
            return decision.get();
        } catch (Refusal refusal) {
            throw refusal.reason() == ContentRefusal.CHANGED_MEANWHILE ? stale() : refusal;
        }
    }

    static void unlessChanged(Runnable decision) {
        unlessChanged(() -> {
            decision.run();
            return true;
        });
    }

    /** Somebody else was faster. */
    static ProblemException stale() {
        return new ProblemException(Problem.of(412, "precondition"));
    }
}
