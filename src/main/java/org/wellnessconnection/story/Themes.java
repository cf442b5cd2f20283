package org.wellnessconnection.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedType;

/** What a story can be about: the choices of one field of its content type, by which visitors filter the wall. */
@ApplicationScoped
public class Themes {

    static final String FIELD = "theme";

    private final Published published;

    @Inject
    public Themes(Published published) {
        this.published = published;
    }

    /** One of them. */
    public record Theme(String code, String label) {}

    /** In the order of the content type; none where the type has no such field. */
    public List<Theme> in(Language language) {
        return choices().entrySet().stream()
                .map(choice -> new Theme(choice.getKey(), choice.getValue().in(language)))
                .toList();
    }

    public List<String> codes() {
        return List.copyOf(choices().keySet());
    }

    private Map<String, Bilingual<String>> choices() {
        return published.types().stream()
                .filter(type -> type.name().equals("story"))
                .flatMap(type -> type.field(FIELD).stream())
                .<Map<String, Bilingual<String>>>map(PublishedType.Field::options)
                .findFirst()
                .orElse(Map.of());
    }
}
