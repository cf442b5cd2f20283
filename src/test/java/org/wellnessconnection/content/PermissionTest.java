package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Reach;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.kernel.Role;

class PermissionTest {

    private static final ContentType FAQ = ContentRoom.TYPES.find("faq").orElseThrow();
    private static final ContentType TERM = ContentRoom.TYPES.find("term").orElseThrow();
    private static final Actor FRENCH_TRANSLATOR =
            new Actor.Staff("t", Map.of(Role.TRANSLATOR, new Reach(Set.of(), Set.of(Language.FR))));
    private static final Actor EDITOR_OF_QUESTIONS =
            new Actor.Staff("e", Map.of(Role.EDITOR, new Reach(Set.of("faq"), Set.of(Language.EN, Language.FR))));

    @Test
    void translatorsWriteTheirLanguageAndNothingElse() {
        assertThatCode(() -> Permission.toWrite(FRENCH_TRANSLATOR, FAQ, List.of(Part.FR)))
                .doesNotThrowAnyException();

        assertRefused(() -> Permission.toWrite(FRENCH_TRANSLATOR, FAQ, List.of(Part.EN)));
        assertRefused(() -> Permission.toWrite(FRENCH_TRANSLATOR, FAQ, List.of(Part.SHARED)));
        assertRefused(() -> Permission.toPublish(FRENCH_TRANSLATOR, FAQ, List.of(Language.FR)));
        assertRefused(() -> Permission.toManage(FRENCH_TRANSLATOR, FAQ));
    }

    @Test
    void editorsReachTheirTypes() {
        assertThatCode(() -> Permission.toPublish(EDITOR_OF_QUESTIONS, FAQ, List.of(Language.values())))
                .doesNotThrowAnyException();

        assertRefused(() -> Permission.toPublish(EDITOR_OF_QUESTIONS, TERM, List.of(Language.EN)));
        assertRefused(() -> Permission.toWrite(EDITOR_OF_QUESTIONS, TERM, List.of(Part.SHARED)));
    }

    @Test
    void everyOtherRoleWritesNothing() {
        for (var role : List.of(Role.REVIEWER, Role.MODERATOR, Role.SCHEDULER, Role.FACILITATOR)) {
            var actor = new Actor.Program("p", Set.of(role));
            assertRefused(() -> Permission.toWrite(actor, FAQ, List.of(Part.EN)));
            assertRefused(() -> Permission.toManage(actor, FAQ));
        }
        assertRefused(() -> Permission.toWrite(new Actor.Visitor(), FAQ, List.of(Part.EN)));
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class);
    }
}
