package org.wellnessconnection.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.wellnessconnection.kernel.Language;

/** Preferences that somebody chose to keep. Has no password and no name: the mailed link is the key. */
@Entity
@Table(name = "schedule_account")
class Account {

    @Id
    private String id = "";

    @Column(name = "live_key")
    private String liveKey = "";

    private byte[] email = {};

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    @Enumerated(EnumType.STRING)
    private CanadianZone zone = CanadianZone.TORONTO;

    @Enumerated(EnumType.STRING)
    private CalendarEntry entry = CalendarEntry.DISCREET;

    @Column(name = "used_on")
    private LocalDate usedOn = LocalDate.EPOCH;

    protected Account() {}

    Account(String id, String liveKey, byte[] sealedEmail) {
        this.id = id;
        this.liveKey = liveKey;
        this.email = sealedEmail;
    }

    String id() {
        return id;
    }

    String liveKey() {
        return liveKey;
    }

    byte[] email() {
        return email;
    }

    Preferences preferences() {
        return new Preferences(language, zone, entry);
    }

    void prefer(Preferences wanted) {
        language = wanted.language();
        zone = wanted.zone();
        entry = wanted.entry();
    }

    void used(LocalDate today) {
        usedOn = today;
    }
}
