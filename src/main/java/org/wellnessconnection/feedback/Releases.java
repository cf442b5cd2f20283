package org.wellnessconnection.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.Map;
import org.wellnessconnection.feedback.Batch.Place;
import org.wellnessconnection.schedule.GroupSession;

/**
 * Makes answers readable: all of a run at once, when it closes, so that nobody sees a second state to compare with the first
 * and everybody has the most people to hide among. Questions with too few answers join the survey's rest, which becomes a
 * batch of its own, without a session, when together they are enough.
 */
@ApplicationScoped
class Releases {

    private final EntityManager entityManager;
    private final Runs runs;
    private final Boxes boxes;
    private final FeedbackRules rules;

    @Inject
    Releases(EntityManager entityManager, Runs runs, Boxes boxes, FeedbackRules rules) {
        this.entityManager = entityManager;
        this.runs = runs;
        this.boxes = boxes;
        this.rules = rules;
    }

    /** Closes a locked run. */
    void release(Run run, GroupSession session) {
        var box = boxes.open(run);
        var place = new Place(
                session.id(),
                session.format(),
                YearMonth.from(session.localStart()).toString());
        publish(run.survey(), place, box.enough(rules.least()));
        var rest = box.rest(rules.least());
        if (!rest.isEmpty()) {
            putAside(run.survey(), rest);
        }
        run.close();
    }

    private void putAside(String survey, Map<String, Count> counts) {
        var row = runs.lockRest(survey);
        var together = boxes.open(row).and(counts);
        publish(survey, Place.MIXED, together.enough(rules.least()));
        boxes.put(row, Box.EMPTY.and(together.rest(rules.least())));
    }

    private void publish(String survey, Place place, Map<String, Count> counts) {
        counts.forEach((question, count) -> entityManager.persist(new Batch(survey, question, place, count)));
    }
}
