package org.wellnessconnection.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;

/** The addresses of this room's public pages. */
@ApplicationScoped
public class StoryAddresses {

    /** {@code /en/share}. */
    public static final Bilingual<String> SHARE = new Bilingual<>("share", "partager");

    /** {@code /en/my-story/<token>}. */
    public static final Bilingual<String> MINE = new Bilingual<>("my-story", "mon-recit");

    private static final Bilingual<String> HELP = new Bilingual<>("help-now", "aide-immediate");

    private final String site;

    @Inject
    public StoryAddresses(@ConfigProperty(name = "wellness.address") String site) {
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    public Bilingual<String> share() {
        return both(SHARE);
    }

    public Bilingual<String> mine(String token) {
        return new Bilingual<>("/en/" + MINE.en() + "/" + token, "/fr/" + MINE.fr() + "/" + token);
    }

    /** The page with all ways to get help, as it is shipped. */
    public String help(Language language) {
        return both(HELP).in(language);
    }

    public URI absolute(String address) {
        return URI.create(site + address);
    }

    private static Bilingual<String> both(Bilingual<String> word) {
        return new Bilingual<>("/en/" + word.en(), "/fr/" + word.fr());
    }
}
