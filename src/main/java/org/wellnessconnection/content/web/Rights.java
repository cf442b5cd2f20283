package org.wellnessconnection.content.web;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellnessconnection.content.EntryValues;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;

/**
 * What somebody may do with the entries of one type. Translators write their languages; editors write, and decide what the
 * public sees; what both languages share is the editors'.
 */
record Rights(Actor actor, ContentType type) {

    boolean mayWrite(Part part) {
        return part.language()
                .map(language -> reaches(Role.EDITOR, language) || reaches(Role.TRANSLATOR, language))
                .orElseGet(() -> Arrays.stream(Language.values()).anyMatch(language -> reaches(Role.EDITOR, language)));
    }

    boolean mayWriteAnything() {
        return Arrays.stream(Part.values()).anyMatch(this::mayWrite);
    }

    boolean mayPublish(Language language) {
        return reaches(Role.EDITOR, language);
    }

    boolean mayPublishBoth() {
        return Arrays.stream(Language.values()).allMatch(this::mayPublish);
    }

    /** Only the parts that this person may write. */
    EntryValues writable(EntryValues values) {
        return new EntryValues(values.parts().entrySet().stream()
                .filter(part -> mayWrite(part.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private boolean reaches(Role role, Language language) {
        return actor.is(role, type.name(), language);
    }
}
