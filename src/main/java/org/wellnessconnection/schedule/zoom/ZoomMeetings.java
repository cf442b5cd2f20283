package org.wellnessconnection.schedule.zoom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.outbox.OutboxFailure;
import org.wellnessconnection.platform.outbox.OutboxHandler;
import org.wellnessconnection.platform.outbox.OutboxMessage;
import org.wellnessconnection.schedule.Arranging;
import org.wellnessconnection.schedule.Arranging.Step;

/**
 * Makes, moves and removes the meetings of sessions at Zoom. Zoom has no word for 'unless it is there': before a meeting is
 * made, those to come are looked through for one that an interrupted worker has made already.
 */
@ApplicationScoped
public class ZoomMeetings implements OutboxHandler {

    private final Arranging arranging;
    private final ZoomClient zoom;
    private final Texts texts;

    @Inject
    public ZoomMeetings(Arranging arranging, ZoomClient zoom, Texts texts) {
        this.arranging = arranging;
        this.zoom = zoom;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return Arranging.OUTBOX;
    }

    @Override
    public Optional<Deed> prepare(String id, OutboxMessage message) {
        return arranging.begin(message.subject()).map(step -> () -> perform(message.subject(), step));
    }

    private void perform(String sessionId, Step step) {
        try {
            switch (step) {
                case Step.Make make -> make(make);
                case Step.Move move -> move(move);
                case Step.Remove remove -> {
                    zoom.remove(remove.number());
                    arranging.gone(sessionId);
                }
            }
        } catch (OutboxFailure failure) {
            arranging.failed(sessionId, failure.what());
            throw failure;
        }
    }

    private void make(Step.Make step) {
        var reference = "session/" + step.sessionId();
        var known = zoom.find(reference).filter(found -> zoom.move(found.number(), step.start(), step.minutes()));
        var meeting = known.orElseGet(() -> zoom.make(reference, topic(), step.start(), step.minutes()));
        arranging.made(step, meeting.number(), meeting.link());
    }

    /** Where somebody has removed it at Zoom, another one is made. */
    private void move(Step.Move step) {
        if (zoom.move(step.number(), step.start(), step.minutes())) {
            arranging.moved(step);
        } else {
            make(new Step.Make(step.sessionId(), step.start(), step.minutes()));
        }
    }

    /** Says nothing: it stands in windows and calendars that others see. */
    private String topic() {
        return texts.in(Language.EN).get("letters.entry.discreet.title") + " · "
                + texts.in(Language.FR).get("letters.entry.discreet.title");
    }
}
