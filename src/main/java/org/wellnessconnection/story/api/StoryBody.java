package org.wellnessconnection.story.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.Problem.Fault;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.story.Draft;
import org.wellnessconnection.story.StoryRefusal;

/** What a program sends: every fault of its form is told at once, with a pointer to its place. */
final class StoryBody {

    private static final List<String> KNOWN = List.of("text", "title", "signature", "email", "consent", "language");

    private final JsonObject body;
    private final List<Fault> faults = new ArrayList<>();

    private StoryBody(JsonObject body) {
        this.body = body;
    }

    static Draft read(@Nullable JsonStructure json, Language language) {
        if (!(json instanceof JsonObject body)) {
            throw new ProblemException(Problem.badRequest(List.of(Fault.pointer("", "story.api.fault.object"))));
        }
        return new StoryBody(body).draft(language);
    }

    private Draft draft(Language language) {
        body.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> faults.add(Fault.pointer("/" + name, "story.api.fault.unknown")));
        var draft = new Draft(
                language(language), text("title"), text("text"), text("signature"), email(), isTrue("consent"));
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.badRequest(faults));
        }
        return draft;
    }

    private Language language(Language usual) {
        var said = text("language");
        if (said.isEmpty()) {
            return usual;
        }
        return Language.of(said).orElseGet(() -> {
            faults.add(Fault.pointer("/language", "story.api.fault.language"));
            return usual;
        });
    }

    private Optional<EmailAddress> email() {
        var said = text("email").strip();
        var email = EmailAddress.parse(said);
        if (!said.isEmpty() && email.isEmpty()) {
            faults.add(Fault.pointer("/email", StoryRefusal.EMAIL_FORM.key()));
        }
        return email;
    }

    private String text(String name) {
        return switch (body.get(name)) {
            case null -> "";
            case JsonString text -> text.getString();
            default -> {
                faults.add(Fault.pointer("/" + name, "story.api.fault.text"));
                yield "";
            }
        };
    }

    private boolean isTrue(String name) {
        return body.get(name) == JsonValue.TRUE;
    }
}
