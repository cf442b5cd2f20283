package org.wellnessconnection.story;

import java.util.Map;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;

/** Somebody changed what stories are looked at with. */
record PatternEvent(String action, String subject, Actor actor, Map<String, String> details) implements DomainEvent {

    PatternEvent {
        details = Map.copyOf(details);
    }

    static PatternEvent of(PatternVersion version, Actor actor) {
        return new PatternEvent(
                version.isRemoved() ? "story.pattern-removed" : "story.pattern-saved",
                "pattern/" + version.name(),
                actor,
                Map.of("number", Integer.toString(version.number())));
    }
}
