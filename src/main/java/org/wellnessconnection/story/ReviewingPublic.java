package org.wellnessconnection.story;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.story.screening.BrokenRules;
import org.wellnessconnection.story.screening.RuleBook;

/** Looks at what is public with a pattern that has changed, and puts what it finds in front of moderators. */
@UseCase
public class ReviewingPublic {

    private final EntityManager entityManager;
    private final Signals signals;
    private final PublicStories publics;
    private final Screening screening;

    @Inject
    public ReviewingPublic(EntityManager entityManager, Signals signals, PublicStories publics, Screening screening) {
        this.entityManager = entityManager;
        this.signals = signals;
        this.publics = publics;
        this.screening = screening;
    }

    /** Savings with which nobody has looked yet. */
    public List<String> due() {
        return entityManager
                .createQuery("select p.id from PatternVersion p where p.reviewedAt is null order by p.id", String.class)
                .setMaxResults(20)
                .getResultList();
    }

    public void review(String versionId) {
        var version = entityManager.find(PatternVersion.class, versionId, LockModeType.PESSIMISTIC_WRITE);
        if (version == null || version.reviewedAt().isPresent()) {
            return;
        }
        version.reviewed(signals.now());
        RuleBook book;
        try {
            book = RuleBook.of(List.of(version.pattern()), screening.allowed());
        } catch (BrokenRules outdated) {
            // A phrase that is allowed by now hides its example: then it is not in force, and the desk says why.
            return;
        }
        publics.all().stream()
                .filter(story -> book.finds(story.words().together()))
                .filter(story -> !signals.isOpen(story.reference(), Signal.Kind.PATTERN, version.name()))
                .forEach(story ->
                        signals.add(story.reference(), story.language(), Signal.Kind.PATTERN, version.name(), ""));
    }
}
