package org.wellnessconnection.content;

import java.util.Arrays;
import java.util.Collection;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.kernel.Role;

/**
 * Who may do what to entries of a type. Views and resources ask for a role at their door; what a role reaches, by type and
 * language, is only known here.
 */
final class Permission {

    private Permission() {}

    /** Goes through when this person may change these parts: translators their language, editors what both share too. */
    static void toWrite(Actor actor, ContentType type, Collection<Part> parts) {
        for (var part : parts) {
            var may = part.language()
                    .map(language -> actor.is(Role.EDITOR, type.name(), language)
                            || actor.is(Role.TRANSLATOR, type.name(), language))
                    .orElseGet(() -> isEditorOfAny(actor, type));
            require(may, type);
        }
    }

    /** Goes through when this person may make entries of this type, or put them into the trash and back. */
    static void toManage(Actor actor, ContentType type) {
        require(isEditorOfAny(actor, type), type);
    }

    /** Goes through when this person may decide what the public sees in these languages. */
    static void toPublish(Actor actor, ContentType type, Collection<Language> languages) {
        languages.forEach(language -> require(actor.is(Role.EDITOR, type.name(), language), type));
    }

    private static boolean isEditorOfAny(Actor actor, ContentType type) {
        return Arrays.stream(Language.values()).anyMatch(language -> actor.is(Role.EDITOR, type.name(), language));
    }

    private static void require(boolean may, ContentType type) {
        if (!may) {
            throw new Refusal(ContentRefusal.NOT_YOURS, type.name());
        }
    }
}
