package org.wellnessconnection.schedule;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Bilingual;

/** Somebody who leads sessions, with what lets them. */
@Entity
@Table(name = "schedule_facilitator")
public class Facilitator {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_ABOUT = 160;

    @Id
    private String id = "";

    @Version
    private int version;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private Spoken spoken = Spoken.BOTH;

    @Column(name = "about_en")
    private String aboutEn = "";

    @Column(name = "about_fr")
    private String aboutFr = "";

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "facilitator_id", nullable = false)
    private List<Credential> credentials = new ArrayList<>();

    protected Facilitator() {}

    Facilitator(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    /** The languages in which they lead. */
    public Spoken spoken() {
        return spoken;
    }

    /** A few words for participants: 'family physician'. May be empty. */
    public Bilingual<String> about() {
        return new Bilingual<>(aboutEn, aboutFr);
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    /** The one that lasts longest first. */
    public List<Credential> credentials() {
        return credentials.stream()
                .sorted(Comparator.comparing(Credential::validUntil).reversed())
                .toList();
    }

    /** A credential of one of these kinds that is good on this day. */
    public Optional<Credential> valid(Collection<String> kinds, LocalDate day) {
        return credentials().stream()
                .filter(one -> kinds.contains(one.kind()) && one.isGoodOn(day))
                .findFirst();
    }

    void take(FacilitatorDetails details) {
        name = details.name().strip();
        spoken = details.spoken();
        aboutEn = details.about().en().strip();
        aboutFr = details.about().fr().strip();
    }

    void add(Credential credential) {
        credentials.add(credential);
    }

    boolean remove(String credentialId) {
        return credentials.removeIf(one -> one.id().equals(credentialId));
    }

    void retire(Instant now) {
        retiredAt = now;
    }

    void comeBack() {
        retiredAt = null;
    }
}
