package org.wellnessconnection.story;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.secrets.FieldCipher;
import org.wellnessconnection.platform.secrets.PrivateLink;
import org.wellnessconnection.platform.secrets.SealedColumn;
import org.wellnessconnection.story.StoryLink.Purpose;
import org.wellnessconnection.story.screening.Shingles;

/** Stories and what belongs to them, as rows; the only place where their words are sealed and opened. */
@Dependent
class Stories {

    static final SealedColumn TITLE = new SealedColumn("story_story", "title");
    static final SealedColumn BODY = new SealedColumn("story_story", "body");
    static final SealedColumn SIGNATURE = new SealedColumn("story_story", "signature");
    static final SealedColumn EMAIL = new SealedColumn("story_story", "email");
    static final SealedColumn NOTE = new SealedColumn("story_decision", "note");

    private final EntityManager entityManager;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    Stories(EntityManager entityManager, FieldCipher cipher, Clock clock) {
        this.entityManager = entityManager;
        this.cipher = cipher;
        this.clock = clock;
    }

    void add(Object row) {
        entityManager.persist(row);
    }

    Story get(String id) {
        return found(entityManager.find(Story.class, id), id);
    }

    /** Kept from everybody else until the end of the transaction. */
    Story lock(String id) {
        return found(entityManager.find(Story.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static Story found(@Nullable Story story, String id) {
        if (story == null) {
            throw new NotFound("story " + id);
        }
        return story;
    }

    Optional<StoryLink> link(String token) {
        return PrivateLink.parse(Purpose.HASHED, token)
                .flatMap(parsed -> Optional.ofNullable(entityManager.find(StoryLink.class, parsed.hash())));
    }

    /** A new way for the author to come back. */
    PrivateLink.Token freshLink(Story story, Purpose purpose) {
        var token = PrivateLink.fresh(Purpose.HASHED);
        entityManager.persist(new StoryLink(token.hash(), story.id(), purpose, now()));
        return token;
    }

    List<Story> in(Collection<StoryState> states) {
        return entityManager
                .createQuery(
                        "select s from Story s where s.state in :states"
                                + " order by s.distress desc, s.dueAt, s.receivedAt",
                        Story.class)
                .setParameter("states", states)
                .setMaxResults(200)
                .getResultList();
    }

    /** Whether the same story, give or take a word, is being read. */
    boolean hasSame(Shingles likeness) {
        return hasLike("", likeness, 0.95);
    }

    /** Whether another story is much like this one: most of its runs of words. */
    boolean hasAlike(Story story) {
        var likeness = story.likeness();
        return likeness != null && hasLike(story.id(), Shingles.of(likeness), 0.6);
    }

    private boolean hasLike(String butFor, Shingles likeness, double least) {
        return entityManager
                .createQuery("select s from Story s where s.likeness is not null and s.id <> :id", Story.class)
                .setParameter("id", butFor)
                .getResultStream()
                .map(Story::likeness)
                .anyMatch(bytes -> bytes != null && Shingles.of(bytes).likeness(likeness) >= least);
    }

    /** Stories whose words have to go by now, locked one by one by the caller. */
    List<String> toErase(int most) {
        return entityManager
                .createQuery("select s.id from Story s where s.eraseAt <= :now order by s.eraseAt", String.class)
                .setParameter("now", now())
                .setMaxResults(most)
                .getResultList();
    }

    List<Decision> decisions(String storyId) {
        return entityManager
                .createQuery("select d from Decision d where d.storyId = :story order by d.at, d.id", Decision.class)
                .setParameter("story", storyId)
                .getResultList();
    }

    /** Decisions since then that were not taken back, in the order in which they were made. */
    List<Decision> standingDecisions(Instant since) {
        return entityManager
                .createQuery(
                        "select d from Decision d where d.at >= :since and d.undoneAt is null order by d.at, d.id",
                        Decision.class)
                .setParameter("since", since)
                .getResultList();
    }

    /** What was found and held by those decisions. */
    List<RuleOutcome> outcomes(Instant since) {
        return entityManager
                .createQuery(
                        "select o from RuleOutcome o, Decision d where d.id = o.decisionId and d.at >= :since"
                                + " and d.undoneAt is null",
                        RuleOutcome.class)
                .setParameter("since", since)
                .getResultList();
    }

    /** When the stories that wait for a moderator came. */
    List<Instant> waitingSince() {
        return entityManager
                .createQuery("select s.receivedAt from Story s where s.state in :states", Instant.class)
                .setParameter("states", open())
                .getResultList();
    }

    /** How many stories that are hard to read somebody has decided in the time before now. */
    long hardDecisions(Actor actor, Duration before) {
        return entityManager
                .createQuery(
                        "select count(distinct d.storyId) from Decision d, Story s where s.id = d.storyId"
                                + " and d.actor = :actor and d.at > :since and (s.distress = true or s.risk = :high)",
                        Long.class)
                .setParameter("actor", actor.name())
                .setParameter("since", now().minus(before))
                .setParameter("high", Risk.HIGH)
                .getSingleResult();
    }

    Decision decision(String id) {
        var decision = entityManager.find(Decision.class, id);
        if (decision == null) {
            throw new NotFound("decision " + id);
        }
        return decision;
    }

    void seal(Story story, Words words) {
        story.words(
                cipher.seal(words.title(), TITLE.context(story.id())),
                cipher.seal(words.text(), BODY.context(story.id())),
                cipher.seal(words.signature(), SIGNATURE.context(story.id())),
                Shingles.of(words.text()).bytes());
    }

    void seal(Story story, EmailAddress email) {
        story.address(cipher.seal(email.value(), EMAIL.context(story.id())));
    }

    void seal(Decision decision, String note) {
        decision.note(cipher.seal(note, NOTE.context(decision.id())));
    }

    /** Nothing once they are erased. */
    Optional<Words> words(Story story) {
        return open(story.body(), BODY, story.id())
                .map(text -> new Words(
                        open(story.title(), TITLE, story.id()).orElse(""),
                        text,
                        open(story.signature(), SIGNATURE, story.id()).orElse("")));
    }

    Optional<EmailAddress> email(Story story) {
        return open(story.email(), EMAIL, story.id()).flatMap(EmailAddress::parse);
    }

    String note(Decision decision) {
        return open(decision.note(), NOTE, decision.id()).orElse("");
    }

    private Optional<String> open(byte @Nullable [] sealed, SealedColumn column, String id) {
        return sealed == null ? Optional.empty() : Optional.of(cipher.open(sealed, column.context(id)));
    }

    /** What was written to the author. */
    void eraseNotes(Story story) {
        decisions(story.id()).forEach(Decision::eraseNote);
    }

    Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    static List<StoryState> open() {
        return Arrays.stream(StoryState.values()).filter(StoryState::isOpen).toList();
    }
}
