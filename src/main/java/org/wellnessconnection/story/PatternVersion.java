package org.wellnessconnection.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.story.screening.WordPattern;
import org.wellnessconnection.story.screening.WordPattern.Wanted;

/** One saving of a pattern on the desk. Rows are only ever added. */
@Entity
@Table(name = "story_pattern")
class PatternVersion {

    @Id
    private String id = "";

    private String name = "";
    private int number;
    private @Nullable String guideline;
    private String language = "";
    private String kind = "";
    private String wanted = "";

    @Column(name = "within_words")
    private int within;

    @Column(name = "unless_words")
    private String unless = "";

    private int weight;
    private String note = "";
    private String must = "";

    @Column(name = "must_not")
    private String mustNot = "";

    private boolean removed;
    private String replaces = "";
    private String actor = "";
    private Instant at = Instant.EPOCH;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    protected PatternVersion() {}

    PatternVersion(
            String id, WordPattern pattern, int number, boolean removed, String replaces, String actor, Instant at) {
        this.id = id;
        this.name = pattern.name();
        this.number = number;
        this.guideline = pattern.guideline().orElse(null);
        this.language = pattern.language().map(Language::code).orElse("both");
        switch (pattern.wanted()) {
            case Wanted.Phrase phrase -> wants("phrase", phrase.any(), 0);
            case Wanted.Near near -> wants("near", near.words(), near.within());
            case Wanted.Expression expression -> wants("expression", List.of(expression.regex()), 0);
        }
        this.unless = String.join("\n", pattern.unless());
        this.weight = pattern.weight();
        this.note = pattern.note();
        this.must = String.join("\n", pattern.must());
        this.mustNot = String.join("\n", pattern.mustNot());
        this.removed = removed;
        this.replaces = replaces;
        this.actor = actor;
        this.at = at;
    }

    private void wants(String what, List<String> lines, int words) {
        kind = what;
        wanted = String.join("\n", lines);
        within = words;
    }

    WordPattern pattern() {
        return new WordPattern(
                name,
                Optional.ofNullable(guideline),
                Language.of(language),
                switch (kind) {
                    case "phrase" -> new Wanted.Phrase(lines(wanted));
                    case "near" -> new Wanted.Near(lines(wanted), within);
                    default -> new Wanted.Expression(wanted);
                },
                lines(unless),
                weight,
                note,
                lines(must),
                lines(mustNot));
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    int number() {
        return number;
    }

    boolean isRemoved() {
        return removed;
    }

    String replaces() {
        return replaces;
    }

    String actor() {
        return actor;
    }

    Instant at() {
        return at;
    }

    /** What is public has been looked at with it. */
    void reviewed(Instant now) {
        reviewedAt = now;
    }

    Optional<Instant> reviewedAt() {
        return Optional.ofNullable(reviewedAt);
    }
}
