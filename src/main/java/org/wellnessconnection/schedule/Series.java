package org.wellnessconnection.schedule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule by which sessions come back, and what they are made with. */
@Entity
@Table(name = "schedule_series")
public class Series extends Planned {

    @Id
    private String id = "";

    @Version
    private int version;

    @Column(name = "continues_id")
    private @Nullable String continuesId;

    private String zone = "";

    @Column(name = "first_day")
    private LocalDate firstDay = LocalDate.EPOCH;

    @Column(name = "start_time")
    private String startTime = "";

    @Enumerated(EnumType.STRING)
    private Recurrence.Pattern pattern = Recurrence.Pattern.ONCE;

    private int every = 1;

    @Column(name = "until_day")
    private @Nullable LocalDate untilDay;

    private @Nullable Integer times;

    private String holidays = "";
    private boolean published;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "schedule_series_skip", joinColumns = @JoinColumn(name = "series_id"))
    @Column(name = "skipped_on")
    private Set<LocalDate> skips = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "schedule_series_facilitator", joinColumns = @JoinColumn(name = "series_id"))
    @Column(name = "facilitator_id")
    private Set<String> facilitators = new HashSet<>();

    protected Series() {}

    Series(String id, SeriesPlan plan, Instant now) {
        this.id = id;
        this.createdAt = now;
        take(plan);
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    public boolean isPublished() {
        return published;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    /** The series before this one, where a change of the rule began it. */
    public Optional<String> continues() {
        return Optional.ofNullable(continuesId);
    }

    /** Everything that was entered. */
    public SeriesPlan plan() {
        return new SeriesPlan(
                planLedBy(facilitators),
                ZoneId.of(zone),
                firstDay,
                LocalTime.parse(startTime),
                recurrence(),
                Set.copyOf(skips),
                holidays);
    }

    private Recurrence recurrence() {
        return new Recurrence(
                pattern,
                every,
                Optional.ofNullable(untilDay),
                times == null ? OptionalInt.empty() : OptionalInt.of(times));
    }

    /** With everything that is read later, when the transaction is over. */
    Series whole() {
        skips.forEach(Objects::requireNonNull);
        facilitators.forEach(Objects::requireNonNull);
        return this;
    }

    void take(SeriesPlan plan) {
        take(plan.session());
        zone = plan.zone().getId();
        firstDay = plan.firstDay();
        startTime = plan.start().toString();
        var rule = plan.recurrence();
        pattern = rule.pattern();
        every = rule.every();
        untilDay = rule.until().orElse(null);
        times = rule.times().isPresent() ? rule.times().getAsInt() : null;
        holidays = plan.holidays();
        skips.retainAll(plan.skips());
        skips.addAll(plan.skips());
        facilitators.retainAll(plan.session().facilitators());
        facilitators.addAll(plan.session().facilitators());
    }

    void continues(String earlier) {
        continuesId = earlier;
    }

    void publish() {
        published = true;
    }

    /** The last day is the one before {@code day}; what comes then belongs to another rule. */
    void endBefore(LocalDate day, Instant now) {
        untilDay = day.minusDays(1);
        times = null;
        endedAt = now;
    }
}
