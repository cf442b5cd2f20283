package org.wellnessconnection.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What to show of the trail. Empty texts mean everything.
 *
 * @param actor exactly
 * @param action exactly
 * @param subject the beginning of it, so that {@code entry/} finds all entries
 * @param from inclusive
 * @param until exclusive
 */
public record AuditFilter(String actor, String action, String subject, Instant from, Instant until) {

    /** Earlier and later than anything the database can hold; they stand for 'no limit'. */
    public static final Instant ALWAYS = Instant.parse("1970-01-01T00:00:00Z");

    public static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

    public static final AuditFilter EVERYTHING = new AuditFilter("", "", "", ALWAYS, FOREVER);

    TypedQuery<AuditEntry> query(EntityManager entityManager, long before) {
        var query = entityManager.createQuery(
                "SELECT e FROM AuditEntry e WHERE e.number < :before" + conditions() + " ORDER BY e.number DESC",
                AuditEntry.class);
        parameters().forEach(query::setParameter);
        return query.setParameter("before", before);
    }

    long count(EntityManager entityManager) {
        var query = entityManager.createQuery(
                "SELECT COUNT(e) FROM AuditEntry e WHERE e.number > 0" + conditions(), Long.class);
        parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    private String conditions() {
        var text = new StringBuilder();
        text.append(actor.isEmpty() ? "" : " AND e.actor = :actor");
        text.append(action.isEmpty() ? "" : " AND e.action = :action");
        text.append(subject.isEmpty() ? "" : " AND LOCATE(:subject, e.subject) = 1");
        text.append(from.equals(ALWAYS) ? "" : " AND e.happenedAt >= :from");
        text.append(until.equals(FOREVER) ? "" : " AND e.happenedAt < :until");
        return text.toString();
    }

    private Map<String, Object> parameters() {
        var values = new LinkedHashMap<String, Object>();
        values.put("actor", actor);
        values.put("action", action);
        values.put("subject", subject);
        values.put("from", from);
        values.put("until", until);
        values.entrySet().removeIf(one -> !conditions().contains(":" + one.getKey()));
        return values;
    }
}
