package org.wellnessconnection.story;

import java.util.Locale;
import java.util.Map;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;

/** Something that happened to a story. Ids, states and rules only: never a word of it, never who wrote it. */
public record StoryEvent(What what, String subject, Actor actor, Map<String, String> details) implements DomainEvent {

    /** What happened; the text of each is {@code story.event.<word>}. */
    public enum What {
        RECEIVED,
        CONFIRMED,
        CLAIMED,
        PASSED_ON,
        DECIDED,
        UNDONE,
        PUBLISHED,
        CHANGED,
        APPEALED,
        TRANSLATED,
        WITHDRAWN,
        ERASED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public StoryEvent {
        details = Map.copyOf(details);
    }

    static StoryEvent of(What what, Story story, Actor actor) {
        return new StoryEvent(what, "story/" + story.id(), actor, Map.of("reference", story.reference()));
    }

    StoryEvent with(String name, String value) {
        var more = new java.util.TreeMap<>(details);
        more.put(name, value);
        return new StoryEvent(what, subject, actor, more);
    }

    @Override
    public String action() {
        return "story." + what.word();
    }
}
