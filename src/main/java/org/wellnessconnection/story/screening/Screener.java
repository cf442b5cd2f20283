package org.wellnessconnection.story.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.wellnessconnection.kernel.Language;

/**
 * Looks at a story with everything there is, whatever its language, and answers what a person should see. Stateless but for
 * its rules; any thread may ask.
 */
public final class Screener {

    private static final List<Recognizer> RECOGNIZERS = List.of(
            new HealthNumbers(),
            new SocialInsuranceNumbers(),
            new PaymentCards(),
            new PhoneNumbers(),
            new EmailAddresses(),
            new PostalAddresses(),
            new CalendarDays(),
            new RecordNumbers(),
            new Licences(),
            new ColleagueNames(),
            new PatientNames(),
            new AppositeNames(),
            new BareNames(),
            new Rooms(),
            new RareCombinations(),
            new OnlyOnes(),
            new TellingPhrases(),
            new Handles(),
            new BareNumbers(),
            new WebLinks(),
            new Shouting());

    /** These may lie over others: a whole phrase that was shouted can hold a telephone number. */
    private static final Set<Kind> OVER =
            Set.of(Kind.SHOUTING, Kind.WORDS, Kind.DISTRESS, Kind.COMBINATION, Kind.HIDDEN_SIGNS);

    private final RuleBook rules;

    public Screener(RuleBook rules) {
        this.rules = rules;
    }

    public RuleBook rules() {
        return rules;
    }

    /** What is to be pointed out, in the order of the text; of several readings of the same words the surest one. */
    public List<Finding> screen(String story, Language said) {
        var text = PlainText.of(story);
        var found = new ArrayList<Finding>();
        RECOGNIZERS.forEach(recognizer -> found.addAll(recognizer.in(text)));
        found.addAll(rules.find(text));
        found.addAll(HiddenSigns.in(story));
        StoryLanguage.unlike(said, text).ifPresent(found::add);
        var kept = surest(found);
        kept.sort(Comparator.comparingInt((Finding finding) -> finding.span().from())
                .thenComparingInt(finding -> finding.span().to()));
        return List.copyOf(kept);
    }

    private static List<Finding> surest(List<Finding> found) {
        var ranked = new ArrayList<>(found);
        ranked.sort(Comparator.comparingInt(Finding::weight)
                .reversed()
                .thenComparing(finding -> -finding.span().length()));
        var kept = new ArrayList<Finding>();
        for (var finding : ranked) {
            if (kept.stream().noneMatch(other -> hides(other, finding))) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private static boolean hides(Finding surer, Finding finding) {
        if (!surer.span().overlaps(finding.span())) {
            return false;
        }
        return OVER.contains(finding.kind()) || OVER.contains(surer.kind())
                ? surer.kind() == finding.kind() && surer.guideline().equals(finding.guideline())
                : true;
    }
}
