package org.wellnessconnection.platform.site;

import java.util.Optional;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;

/**
 * A page of a room on the public site.
 *
 * @param language of the page
 * @param view file below {@code /site}, without ending: {@code schedule/sessions}
 * @param address where this very page stands in each language, without parameters
 * @param title without the name of the site
 * @param description for search engines; may be empty
 * @param section the part of the menu that is marked, as {@link PublicSection#name()} says
 * @param listed whether search engines may keep it; private pages are not
 * @param status of HTTP
 * @param data JSON-LD, safe inside a script element, or empty
 * @param toggle the address behind the language link, where it is not {@code address} with the same parameters
 * @param page what the view reads as {@code page}
 */
public record PublicPage(
        Language language,
        String view,
        Bilingual<String> address,
        String title,
        String description,
        String section,
        boolean listed,
        int status,
        String data,
        Optional<String> toggle,
        Object page) {

    /** A page that anybody may find. */
    public static PublicPage of(
            Language language, String view, Bilingual<String> address, String title, String section, Object page) {
        return new PublicPage(language, view, address, title, "", section, true, 200, "", Optional.empty(), page);
    }

    public PublicPage described(String text) {
        return new PublicPage(language, view, address, title, text, section, listed, status, data, toggle, page);
    }

    /** Not for search engines: an answer to somebody, or somebody's own page. */
    public PublicPage unlisted() {
        return new PublicPage(language, view, address, title, description, section, false, status, data, toggle, page);
    }

    public PublicPage status(int code) {
        return new PublicPage(language, view, address, title, description, section, listed, code, data, toggle, page);
    }

    public PublicPage data(String jsonLd) {
        return new PublicPage(
                language, view, address, title, description, section, listed, status, jsonLd, toggle, page);
    }

    public PublicPage toggleTo(String other) {
        return new PublicPage(
                language, view, address, title, description, section, listed, status, data, Optional.of(other), page);
    }
}
