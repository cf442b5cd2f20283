package org.wellnessconnection.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;

/** Where the site shows what the API serves, with scheme and host, for feeds and search engines. */
@ApplicationScoped
public class Pages {

    /** The entry that is the start page of each language. */
    private static final String HOME = "page/home";

    private final String base;

    @Inject
    public Pages(@ConfigProperty(name = "wellness.address") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    String absolute(String path) {
        return base + path;
    }

    /** The page that lists a type, where it has one. */
    Optional<String> list(PublishedType type, Language language) {
        return type.path()
                .map(path -> path.in(language))
                .filter(path -> !path.isEmpty())
                .map(path -> absolute("/" + language.code() + "/" + path));
    }

    /** The pages of an entry by the languages in which it is public; none where its type has no pages. */
    Map<Language, String> of(PublishedType type, PublishedDocument document) {
        var pages = new LinkedHashMap<Language, String>();
        for (var language : Language.values()) {
            var slug = document.slugs().get(language);
            if (slug != null) {
                page(type, document, language, slug).ifPresent(page -> pages.put(language, page));
            }
        }
        return pages;
    }

    private Optional<String> page(PublishedType type, PublishedDocument document, Language language, String slug) {
        var home = absolute("/" + language.code());
        if (document.reference().equals(HOME)) {
            return Optional.of(home);
        }
        return type.path()
                .map(path -> path.in(language))
                .map(path -> (path.isEmpty() ? home : home + "/" + path) + "/" + slug);
    }
}
