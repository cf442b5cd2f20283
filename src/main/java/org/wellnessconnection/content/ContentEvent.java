package org.wellnessconnection.content;

import java.util.Map;
import java.util.TreeMap;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;

/** Something that happened to an entry: {@code content.entry-published}, {@code content.draft-saved} and the like. */
public record ContentEvent(String action, String subject, Actor actor, Map<String, String> details)
        implements DomainEvent {

    public ContentEvent {
        details = Map.copyOf(details);
    }

    /** {@code what} without the room: {@code entry-published}. */
    static ContentEvent of(String what, Entry entry, Actor actor) {
        return new ContentEvent(
                "content." + what,
                "entry/" + entry.id(),
                actor,
                Map.of("reference", entry.reference().toString()));
    }

    ContentEvent with(String name, String value) {
        var more = new TreeMap<>(details);
        more.put(name, value);
        return new ContentEvent(action, subject, actor, more);
    }
}
