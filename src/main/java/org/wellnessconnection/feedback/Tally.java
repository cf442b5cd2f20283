package org.wellnessconnection.feedback;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.Timetable;

/**
 * Reads answers; nothing else does. A view chooses whole batches by what they are about and never by what was answered, so
 * whatever can be worked out from any number of views is a sum of whole batches, each of five or more.
 */
@UseCase
public class Tally {

    private static final int SESSIONS = 50;

    private final EntityManager entityManager;
    private final Runs runs;
    private final Timetable timetable;
    private final FeedbackRules rules;

    @Inject
    public Tally(EntityManager entityManager, Runs runs, Timetable timetable, FeedbackRules rules) {
        this.entityManager = entityManager;
        this.runs = runs;
        this.timetable = timetable;
        this.rules = rules;
    }

    /** What to look at; an empty text leaves it open. */
    public record View(String survey, String session, String format, String month) {

        public static View of(String survey) {
            return new View(survey, "", "", "");
        }
    }

    /** A session about which people were asked. */
    public record Line(GroupSession session, boolean enough) {}

    /** Counts by question; a question that too few have answered is not in it. For those who plan. */
    public Map<String, Count> read(Actor actor, View view) {
        mustRead(actor);
        return counts(view);
    }

    /** What a closed poll gave, for everybody who could answer it. */
    public Map<String, Count> poll(String sessionId, String survey) {
        return counts(new View(survey, sessionId, "", ""));
    }

    /** Sessions about which it was asked, the latest first. */
    public List<Line> sessions(Actor actor, String survey) {
        mustRead(actor);
        var enough = enough(survey);
        return runs.closed(survey, SESSIONS).stream()
                .map(id -> new Line(timetable.session(id), enough.contains(id)))
                .toList();
    }

    /** Formats about which there is something to read, in alphabetical order of their keys. */
    public List<String> formats(Actor actor, String survey) {
        mustRead(actor);
        return words("format", survey);
    }

    /** Months ({@code 2027-02}) about which there is something to read, the latest first. */
    public List<String> months(Actor actor, String survey) {
        mustRead(actor);
        return words("month", survey).reversed();
    }

    private static void mustRead(Actor actor) {
        if (!actor.is(Role.SCHEDULER)) {
            throw new Refusal(FeedbackRefusal.NOT_YOURS);
        }
    }

    private Map<String, Count> counts(View view) {
        var counts = new TreeMap<String, Count>();
        var query = entityManager.createQuery(
                "SELECT b FROM Batch b WHERE b.survey = :survey AND b.answers >= :least"
                        + (view.session().isEmpty() ? "" : " AND b.sessionId = :session")
                        + (view.format().isEmpty() ? "" : " AND b.format = :format")
                        + (view.month().isEmpty() ? "" : " AND b.month = :month"),
                Batch.class);
        parameters(query, view)
                .getResultStream()
                .forEach(batch -> counts.merge(batch.question(), batch.count(), Count::and));
        return counts;
    }

    private TypedQuery<Batch> parameters(TypedQuery<Batch> query, View view) {
        query.setParameter("survey", view.survey()).setParameter("least", rules.least());
        if (!view.session().isEmpty()) {
            query.setParameter("session", view.session());
        }
        if (!view.format().isEmpty()) {
            query.setParameter("format", view.format());
        }
        if (!view.month().isEmpty()) {
            query.setParameter("month", view.month());
        }
        return query.setHint("eclipselink.batch", "b.people").setHint("eclipselink.batch.type", "IN");
    }

    private Set<String> enough(String survey) {
        return new HashSet<>(entityManager
                .createQuery(
                        "SELECT DISTINCT b.sessionId FROM Batch b WHERE b.survey = :survey AND b.answers >= :least"
                                + " AND b.sessionId IS NOT NULL",
                        String.class)
                .setParameter("survey", survey)
                .setParameter("least", rules.least())
                .getResultList());
    }

    private List<String> words(String column, String survey) {
        return entityManager
                .createQuery(
                        "SELECT DISTINCT b." + column + " FROM Batch b WHERE b.survey = :survey"
                                + " AND b.answers >= :least AND b." + column + " <> '' ORDER BY b." + column,
                        String.class)
                .setParameter("survey", survey)
                .setParameter("least", rules.least())
                .getResultList();
    }
}
