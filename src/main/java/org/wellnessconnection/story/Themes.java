package org.wellnessconnection.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.Field;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;

/** What a story can be about: the choices of one field of its content type, by which visitors filter the wall. */
@ApplicationScoped
public class Themes {

    static final String FIELD = "theme";

    private final ContentTypes types;

    @Inject
    public Themes(ContentTypes types) {
        this.types = types;
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
        return types.find("story")
                .flatMap(type -> type.field(FIELD))
                .<Map<String, Bilingual<String>>>map(Field::options)
                .orElse(Map.of());
    }
}
