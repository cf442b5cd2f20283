package org.wellnessconnection.story.api;

import jakarta.json.JsonStructure;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.story.Draft;
import org.wellnessconnection.story.StoryRefusal;
import org.wellnessconnection.story.Words;

/** A story as a program sends it. */
final class StoryBody {

    private StoryBody() {}

    /** @param usual the language of the address, where the body names none */
    static Draft read(@Nullable JsonStructure json, Language usual) {
        var body = new BodyMembers(json, Set.of("text", "title", "signature", "email", "consent", "language"));
        var draft = new Draft(
                language(body, usual),
                new Words(body.text("title"), body.text("text"), body.text("signature")),
                email(body),
                body.isTrue("consent"));
        body.end();
        return draft;
    }

    private static Language language(BodyMembers body, Language usual) {
        var said = body.text("language");
        if (!said.isEmpty() && Language.of(said).isEmpty()) {
            body.fault("language", "story.api.fault.language");
        }
        return Language.of(said).orElse(usual);
    }

    private static Optional<EmailAddress> email(BodyMembers body) {
        var said = body.text("email").strip();
        var email = EmailAddress.parse(said);
        if (!said.isEmpty() && email.isEmpty()) {
            body.fault("email", StoryRefusal.EMAIL_FORM.key());
        }
        return email;
    }
}
