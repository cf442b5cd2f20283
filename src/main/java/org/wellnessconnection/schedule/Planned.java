package org.wellnessconnection.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;

/** What staff enter once for a series and each of its sessions then has for itself. */
@MappedSuperclass
public abstract class Planned {

    private String format = "";

    @Column(name = "title_en")
    private String titleEn = "";

    @Column(name = "title_fr")
    private String titleFr = "";

    @Enumerated(EnumType.STRING)
    private Spoken spoken = Spoken.BOTH;

    private int minutes;
    private int capacity;
    private int waitlist;

    @Column(name = "opens_days")
    private int opensDays;

    @Column(name = "closes_minutes")
    private int closesMinutes;

    @Column(name = "joining_link")
    private String joiningLink = "";

    /** The key of a session format among the content. */
    public String format() {
        return format;
    }

    /** Its own title; both languages are empty where the format's name is enough. */
    public Bilingual<String> title() {
        return new Bilingual<>(titleEn, titleFr);
    }

    public Spoken spoken() {
        return spoken;
    }

    /** Whether it is spoken in this language. */
    public boolean isIn(Language language) {
        return spoken.includes(language);
    }

    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    public int capacity() {
        return capacity;
    }

    /** How many may stand in the queue. */
    public int waitlist() {
        return waitlist;
    }

    public int opensDays() {
        return opensDays;
    }

    public int closesMinutes() {
        return closesMinutes;
    }

    /** Never for pages, feeds, or the API: only for the join page and letters. Empty where none is entered. */
    public String joiningLink() {
        return joiningLink;
    }

    /** All of it again, with those who lead. */
    SessionPlan planLedBy(Collection<String> people) {
        return new SessionPlan(
                format,
                title(),
                spoken,
                minutes,
                capacity,
                waitlist,
                opensDays,
                closesMinutes,
                joiningLink,
                List.copyOf(people));
    }

    /** Everything but who leads. */
    void take(SessionPlan plan) {
        format = plan.format();
        titleEn = plan.title().en().strip();
        titleFr = plan.title().fr().strip();
        spoken = plan.spoken();
        minutes = plan.minutes();
        capacity = plan.capacity();
        waitlist = plan.waitlist();
        opensDays = plan.opensDays();
        closesMinutes = plan.closesMinutes();
        joiningLink = plan.joiningLink();
    }
}
