package org.wellnessconnection.audit;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.wellnessconnection.platform.json.CanonicalJson;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.security.ClientKind;

/**
 * What one row of the trail says, without its place in the chain's storage: the form that is hashed, browsed and exported.
 *
 * @param number from 1, without gaps
 * @param at cut to microseconds, as the database keeps it
 * @param previousHash of the row before, empty for the first
 */
public record AuditRecord(
        long number,
        Instant at,
        String actor,
        String action,
        String subject,
        Map<String, String> details,
        ClientKind client,
        String previousHash) {

    public AuditRecord {
        details = Map.copyOf(details);
    }

    /** The link of the chain: changes with every sign of this row, and of every row before it. */
    public String hash() {
        return CanonicalJson.sha256(json());
    }

    /** One line of the export; its canonical spelling is what {@link #hash()} is taken of. */
    public JsonObject json() {
        var more = SharedJson.object();
        new TreeMap<>(details).forEach(more::add);
        return SharedJson.object()
                .add("number", number)
                .add("at", at.toString())
                .add("actor", actor)
                .add("action", action)
                .add("subject", subject)
                .add("details", more)
                .add("client", client.name())
                .add("previous", previousHash)
                .build();
    }
}
