package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.schedule.SchedulePaths;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;

/** Where other parts of the site are that these pages lead to. */
@ApplicationScoped
public class SiteLinks {

    private static final String RULES = "guideline";

    private final Published published;
    private final SchedulePaths paths;

    @Inject
    public SiteLinks(Published published, SchedulePaths paths) {
        this.published = published;
        this.paths = paths;
    }

    /** The page of an entry. */
    Optional<String> of(PublishedDocument entry) {
        return published
                .type(entry.type())
                .flatMap(PublishedType::path)
                .map(path -> "/" + entry.language().code() + "/" + path.in(entry.language()) + "/" + entry.slug());
    }

    /** The rules of engagement. */
    String rules(Language language) {
        return published
                .type(RULES)
                .flatMap(PublishedType::path)
                .map(path -> "/" + language.code() + "/" + path.in(language))
                .orElse("/" + language.code());
    }

    String absolute(String address) {
        return paths.absolute(address);
    }

    /** A page that is one person's alone. */
    static Route secret(Route route) {
        return route instanceof Route.View view ? view.asSecret() : route;
    }
}
