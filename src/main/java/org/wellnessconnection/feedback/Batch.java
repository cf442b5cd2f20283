package org.wellnessconnection.feedback;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers to one question that became readable together. Written once; {@link Tally} alone reads it. */
@Entity
@Table(name = "feedback_batch")
class Batch {

    /** The session it is about, as far as views tell sessions apart. */
    record Place(@Nullable String session, String format, String month) {

        /** Put together from several sessions. */
        static final Place MIXED = new Place(null, "", "");
    }

    /** Random: an id that tells the time would put batches in an order. */
    @Id
    private String id = "";

    private String survey = "";
    private String question = "";

    @Column(name = "session_id")
    private @Nullable String sessionId;

    private String format = "";

    @Column(name = "held_in")
    private String month = "";

    private int answers;

    @ElementCollection
    @CollectionTable(name = "feedback_tally", joinColumns = @JoinColumn(name = "batch_id"))
    @MapKeyColumn(name = "choice")
    @Column(name = "people")
    private Map<String, Integer> people = new HashMap<>();

    protected Batch() {}

    Batch(String survey, String question, Place place, Count count) {
        this.id = UUID.randomUUID().toString();
        this.survey = survey;
        this.question = question;
        this.sessionId = place.session();
        this.format = place.format();
        this.month = place.month();
        this.answers = count.answers();
        this.people = new HashMap<>(count.people());
    }

    String question() {
        return question;
    }

    Count count() {
        return new Count(answers, people);
    }
}
