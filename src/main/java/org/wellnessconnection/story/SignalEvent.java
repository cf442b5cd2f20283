package org.wellnessconnection.story;

import java.util.Map;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;

/** Somebody or a pattern pointed at a public story, or a moderator settled it. */
record SignalEvent(String action, String subject, Actor actor, Map<String, String> details) implements DomainEvent {

    SignalEvent {
        details = Map.copyOf(details);
    }
}
