package org.wellnessconnection.staff;

import java.util.Locale;
import java.util.Map;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;

/** Something that happened to people and what lets them in. Ids and roles only, never a name or an address. */
public record StaffEvent(What what, String subject, Actor actor, Map<String, String> details) implements DomainEvent {

    /** What happened; the text of each is {@code staff.event.<word>}. */
    public enum What {
        SIGNED_IN,
        SIGNED_OUT,
        SIGN_IN_FAILED,
        FIRST_ADMINISTRATOR_JOINED,
        INVITED,
        LINK_MADE,
        JOINED,
        CHANGED,
        DEACTIVATED,
        REACTIVATED,
        PASSWORD_CHANGED,
        TOKEN_MADE,
        TOKEN_REVOKED;

        /** {@code signed-in}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public StaffEvent {
        details = Map.copyOf(details);
    }

    public StaffEvent(What what, String subject, Actor actor) {
        this(what, subject, actor, Map.of());
    }

    @Override
    public String action() {
        return "staff." + what.word();
    }

    static String person(String id) {
        return "staff/" + id;
    }

    static String token(String id) {
        return "token/" + id;
    }
}
