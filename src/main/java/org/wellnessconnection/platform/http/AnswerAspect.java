package org.wellnessconnection.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What the answers at a room's addresses depend on beside address and publication. A bean of each room that has such
 * addresses; asked with every request, so it must be cheap: {@code @Dependent}, because then no proxy stands before it.
 */
public interface AnswerAspect {

    /** Nothing for addresses that are not this room's. */
    Optional<Aspect> of(HttpServletRequest request);

    /**
     * How far an answer reaches.
     *
     * @param variant which of several answers at one address this is, as chosen by the visitor; few different ones
     * @param moment as long as this stays the same the answer stays true: a second, for counts that may be a second old
     * @param kept false for answers that are one person's alone
     */
    record Aspect(String variant, String moment, boolean kept) {

        /** The address alone decides. */
        public static final Aspect NONE = new Aspect("", "", true);

        /** Somebody's own page: nobody keeps it. */
        public static final Aspect PRIVATE = new Aspect("", "", false);
    }
}
