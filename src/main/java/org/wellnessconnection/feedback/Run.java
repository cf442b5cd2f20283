package org.wellnessconnection.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A survey that is asked about one session. */
@Entity
@Table(name = "feedback_run")
class Run {

    @Id
    private String id = "";

    @Column(name = "session_id")
    private String sessionId = "";

    private String survey = "";

    @Enumerated(EnumType.STRING)
    private SurveyKind kind = SurveyKind.EVALUATION;

    @Column(name = "closes_at")
    private Instant closesAt = Instant.EPOCH;

    private boolean closed;

    private byte @Nullable [] box;

    protected Run() {}

    String id() {
        return id;
    }

    String sessionId() {
        return sessionId;
    }

    String survey() {
        return survey;
    }

    boolean isOpen(Instant now) {
        return !closed && now.isBefore(closesAt);
    }

    boolean isClosed() {
        return closed;
    }

    byte @Nullable [] box() {
        return box;
    }

    void hold(byte[] sealed) {
        box = sealed;
    }

    /** From now on nothing comes in, and nothing is left in the box. */
    void close() {
        closed = true;
        box = null;
    }
}
