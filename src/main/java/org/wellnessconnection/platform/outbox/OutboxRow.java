package org.wellnessconnection.platform.outbox;

import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.outbox.OutboxKeeping.Parked;

/** A message and what became of it. */
@Entity
@Table(name = "platform_outbox")
public class OutboxRow {

    private static final int PROBLEM_MAX = 120;

    @Id
    private String id;

    private String kind = "";
    private String subject = "";
    private String details = "{}";

    @Column(name = "dedupe_key")
    private String dedupeKey = "";

    @Enumerated(EnumType.STRING)
    private OutboxState state = OutboxState.WAITING;

    private int failures;
    private String problem = "";

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    /** When somebody has to look at it next: the time it is due or the end of a lease. None when there is nothing left to do. */
    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    private @Nullable String holder;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected OutboxRow() {}

    String id() {
        return id;
    }

    OutboxState state() {
        return state;
    }

    Parked parked() {
        return new Parked(id, message(), problem, endedAt == null ? madeAt : endedAt);
    }

    OutboxMessage message() {
        return new OutboxMessage(kind, subject, map(details), dedupeKey, madeAt);
    }

    boolean isHeldBy(String worker) {
        return worker.equals(holder);
    }

    /** For the lease's time the row is this worker's. Says whether somebody died while doing it. */
    boolean claim(String worker, Instant until) {
        var wasUnderWay = state == OutboxState.UNDER_WAY;
        state = OutboxState.CLAIMED;
        holder = worker;
        dueAt = until;
        return wasUnderWay;
    }

    void begin(Instant until) {
        state = OutboxState.UNDER_WAY;
        dueAt = until;
    }

    void end(OutboxState how, Instant now) {
        state = how;
        holder = null;
        dueAt = null;
        endedAt = now;
        if (how != OutboxState.LOST) {
            problem = "";
        }
    }

    void fail(OutboxFailure failure, Instant now) {
        failures++;
        holder = null;
        var what = failure.what();
        problem = what.substring(0, Math.min(what.length(), PROBLEM_MAX));
        var pause = failure.pauseAfter(failures);
        state = pause.isPresent() ? OutboxState.WAITING : OutboxState.PARKED;
        dueAt = pause.<Instant>map(now::plus).orElse(null);
        endedAt = pause.isPresent() ? null : now;
    }

    /** From the beginning, with all its attempts. */
    void tryAgain(Instant now) {
        state = OutboxState.WAITING;
        failures = 0;
        dueAt = now;
        endedAt = null;
    }

    static String json(Map<String, String> details) {
        var object = SharedJson.object();
        details.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> object.add(entry.getKey(), entry.getValue()));
        return object.build().toString();
    }

    private static Map<String, String> map(String json) {
        var map = new HashMap<String, String>();
        SharedJson.read(json).forEach((name, value) -> map.put(name, ((JsonString) value).getString()));
        return map;
    }
}
