package org.wellnessconnection.audit;

import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellnessconnection.platform.json.CanonicalJson;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.security.ClientKind;

/** A row of the trail in the database. Written once; nothing here can be changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private long number;

    @Column(name = "happened_at")
    private Instant happenedAt = Instant.EPOCH;

    private String actor = "";
    private String action = "";
    private String subject = "";
    private String details = "{}";

    @Enumerated(EnumType.STRING)
    private ClientKind client = ClientKind.SYSTEM;

    @Column(name = "prev_hash")
    private String previousHash = "";

    @Column(name = "row_hash")
    private String rowHash = "";

    protected AuditEntry() {}

    AuditEntry(AuditRecord written) {
        number = written.number();
        happenedAt = written.at();
        actor = written.actor();
        action = written.action();
        subject = written.subject();
        details = CanonicalJson.write(written.json().getJsonObject("details"));
        client = written.client();
        previousHash = written.previousHash();
        rowHash = written.hash();
    }

    public AuditRecord said() {
        return new AuditRecord(number, happenedAt, actor, action, subject, readDetails(), client, previousHash);
    }

    /** The hash that was stored; {@link AuditTrail#verify()} compares it with the one that the row should have. */
    public String rowHash() {
        return rowHash;
    }

    private Map<String, String> readDetails() {
        return SharedJson.read(details).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, member -> ((JsonString) member.getValue()).getString()));
    }
}
