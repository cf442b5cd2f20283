package org.wellnessconnection.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.DisplayMode;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;

/** Every address of the public site. Nobody else puts one together. */
@ApplicationScoped
public class Addresses {

    /** {@code /en/search}, {@code /fr/recherche}. */
    public static final Bilingual<String> SEARCH = new Bilingual<>("search", "recherche");

    /** {@code /en/display}, {@code /fr/affichage}. */
    public static final Bilingual<String> DISPLAY = new Bilingual<>("display", "affichage");

    /** {@code /en/share}, {@code /fr/partager}: where a story is sent. */
    public static final Bilingual<String> SHARE = new Bilingual<>("share", "partager");

    /** The entry that is shown at {@code /en} and {@code /fr}. */
    public static final String HOME = "page/home";

    private final Published published;
    private final String base;

    @Inject
    public Addresses(Published published, @ConfigProperty(name = "wellness.address") String base) {
        this.published = published;
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    public String home(Language language) {
        return "/" + language.code();
    }

    /** The page that lists a type, or nothing where its entries have no pages or stand at the root. */
    public Optional<String> list(PublishedType type, Language language) {
        return type.path()
                .map(path -> path.in(language))
                .filter(path -> !path.isEmpty())
                .map(path -> home(language) + "/" + path);
    }

    /** The page of an entry in its document's language, or nothing where its type has no pages. */
    public Optional<String> of(PublishedDocument document) {
        return of(document, document.language());
    }

    /** The page of the same entry in another language; nothing where it is not public in that one. */
    public Optional<String> of(PublishedDocument document, Language language) {
        var slug = document.slugs().get(language);
        if (slug == null) {
            return Optional.empty();
        }
        return document.reference().equals(HOME)
                ? Optional.of(home(language))
                : published.type(document.type()).flatMap(type -> of(type, slug, language));
    }

    /** The page with this slug of a type. */
    public Optional<String> of(PublishedType type, String slug, Language language) {
        return type.path()
                .map(path -> path.in(language))
                .map(path -> home(language) + (path.isEmpty() ? "" : "/" + path) + "/" + slug);
    }

    /** What is new of a type, for feed readers: {@code atom} or {@code json}. */
    public String feed(PublishedType type, Language language, String format) {
        return "/feeds/" + language.code() + "/" + type.name() + "." + format;
    }

    public String search(Language language) {
        return home(language) + "/" + SEARCH.in(language);
    }

    /** The link that chooses a display mode and comes back to {@code back}, an address of this site. */
    public String display(Language language, DisplayMode mode, String back) {
        return home(language) + "/" + DISPLAY.in(language) + "?mode=" + mode.word() + "&back=" + encode(back);
    }

    /** With scheme and host, for canonical links and machines. */
    public String absolute(String address) {
        return base + address;
    }

    /** A value as it stands in a query string. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
