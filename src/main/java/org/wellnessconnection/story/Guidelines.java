package org.wellnessconnection.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.Published;

/** The rules of engagement as they are public now, in the order in which they stand on their page. */
@ApplicationScoped
public class Guidelines {

    private static final int MOST = 100;

    private final Published published;

    @Inject
    public Guidelines(Published published) {
        this.published = published;
    }

    /**
     * One rule.
     *
     * @param code by which decisions cite it; never changes
     * @param html the rule in full, safe
     */
    public record Guideline(String code, String title, String kind, String html) {}

    /** All of them; none while the site is being built. */
    public List<Guideline> in(Language language) {
        try {
            return published.list(Listing.of(language, "guideline", MOST)).items().stream()
                    .map(rule -> new Guideline(rule.text("code"), rule.title(), rule.text("kind"), rule.html("body")))
                    .toList();
        } catch (Published.NotReady building) {
            return List.of();
        }
    }

    /** What a rule is called, or its code where it is not public any more. */
    public String title(String code, Language language) {
        return find(code, language).map(Guideline::title).orElse(code);
    }

    private Optional<Guideline> find(String code, Language language) {
        return in(language).stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
