package org.wellnessconnection.story;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.UseCase;

/** A reader points at a public story. Nothing is kept of the reader, and the story stays until somebody has looked. */
@UseCase
public class Reporting {

    public static final int LONGEST_NOTE = 1_000;

    private final Signals signals;
    private final PublicStories publics;
    private final Event<DomainEvent> events;

    @Inject
    public Reporting(Signals signals, PublicStories publics, Event<DomainEvent> events) {
        this.signals = signals;
        this.publics = publics;
        this.events = events;
    }

    /** What is reported, and the language in which it stands. */
    public record Subject(String reference, Language language, String title) {}

    /** A story that stands in one language may be reported in the other. */
    public Optional<Subject> subject(Language language, String slug) {
        return publics.at(language, slug)
                .or(() -> publics.at(language.other(), slug))
                .map(story -> new Subject(story.key(), story.language(), story.title()));
    }

    /** Puts it in front of moderators. Health numbers in the note are taken out before it is stored. */
    public void report(Language language, String slug, Optional<ReportReason> reason, String note) {
        if (reason.isEmpty()) {
            throw new Refusal(StoryRefusal.NO_REASON);
        }
        if (note.length() > LONGEST_NOTE) {
            throw new Refusal(StoryRefusal.NOTE_TOO_LONG, LONGEST_NOTE);
        }
        var subject = subject(language, slug).orElseThrow(() -> new Refusal(StoryRefusal.MOVED_ON));
        var signal = signals.add(
                subject.reference(),
                subject.language(),
                Signal.Kind.REPORT,
                reason.get().name(),
                note.strip());
        events.fire(new SignalEvent(
                "story.reported",
                "story-signal/" + signal.id(),
                new Actor.Visitor(),
                Map.of("reference", subject.reference(), "reason", reason.get().name())));
    }
}
