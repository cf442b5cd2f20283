package org.wellnessconnection.feedback;

import java.util.Locale;
import java.util.Map;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;

/** Something that staff did with a poll. That somebody answered is told to nobody. */
public record FeedbackEvent(What what, String subject, Actor actor, Map<String, String> details)
        implements DomainEvent {

    /** What happened; the text of each is {@code feedback.event.<word>}. */
    public enum What {
        POLL_OPENED,
        POLL_CLOSED
    }

    public FeedbackEvent {
        details = Map.copyOf(details);
    }

    static FeedbackEvent of(What what, String sessionId, String survey, Actor actor) {
        return new FeedbackEvent(what, "session/" + sessionId, actor, Map.of("poll", survey));
    }

    @Override
    public String action() {
        return "feedback." + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
