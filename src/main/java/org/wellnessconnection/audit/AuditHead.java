package org.wellnessconnection.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: the number and hash of the newest row. One row in its table, locked while somebody appends. */
@Entity
@Table(name = "audit_head")
public class AuditHead {

    static final int THE_ONE = 1;

    @Id
    private int id = THE_ONE;

    private long number;
    private String hash = "";

    protected AuditHead() {}

    public long number() {
        return number;
    }

    public String hash() {
        return hash;
    }

    void moveTo(AuditRecord written) {
        number = written.number();
        hash = written.hash();
    }
}
