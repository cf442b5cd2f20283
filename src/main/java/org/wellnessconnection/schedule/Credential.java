package org.wellnessconnection.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What lets somebody lead sessions, until its last good day. */
@Entity
@Table(name = "schedule_credential")
public class Credential {

    @Id
    private String id = "";

    private String kind = "";
    private String regulator = "";
    private String province = "";

    @Column(name = "valid_until")
    private LocalDate validUntil = LocalDate.EPOCH;

    protected Credential() {}

    Credential(String id, String kind, String regulator, String province, LocalDate validUntil) {
        this.id = id;
        this.kind = kind;
        this.regulator = regulator;
        this.province = province;
        this.validUntil = validUntil;
    }

    public String id() {
        return id;
    }

    /** A key of {@code content/schedule/facilitators.yaml}. */
    public String kind() {
        return kind;
    }

    /** The body that granted it, as it calls itself. */
    public String regulator() {
        return regulator;
    }

    /** Two letters, as {@code ON}. */
    public String province() {
        return province;
    }

    /** The last day on which it is good. */
    public LocalDate validUntil() {
        return validUntil;
    }

    boolean isGoodOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }
}
