package org.wellnessconnection.mail;

import java.util.Locale;
import java.util.Map;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;

/** Somebody decided what becomes of a letter that could not be delivered. */
public record MailEvent(What what, String subject, Actor actor, Map<String, String> details) implements DomainEvent {

    /** What was decided; the text of each is {@code mail.event.<word>}. */
    public enum What {
        TRIED_AGAIN,
        DROPPED
    }

    public MailEvent {
        details = Map.copyOf(details);
    }

    @Override
    public String action() {
        return "mail." + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
