package org.wellnessconnection.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.secrets.KeyedHash;

/**
 * The addresses at which surveys are answered: one per session, the same for everybody who had a seat. The code in them keeps
 * strangers out. It is computed from the session and the installation's key and stored nowhere.
 */
@ApplicationScoped
public class FeedbackPaths {

    private static final Bilingual<String> EVALUATION = new Bilingual<>("evaluation", "evaluation");
    private static final Bilingual<String> POLL = new Bilingual<>("poll", "sondage");
    private static final int CODE = 32;

    private final KeyedHash hash;

    @Inject
    public FeedbackPaths(KeyedHash hash) {
        this.hash = hash;
    }

    /** The first word of the address. */
    public static Bilingual<String> word(SurveyKind kind) {
        return switch (kind) {
            case EVALUATION -> EVALUATION;
            case POLL -> POLL;
        };
    }

    public Bilingual<String> address(SurveyKind kind, String sessionId) {
        var rest = "/" + sessionId + "/" + code(kind, sessionId);
        return new Bilingual<>(
                "/" + Language.EN.code() + "/" + word(kind).en() + rest,
                "/" + Language.FR.code() + "/" + word(kind).fr() + rest);
    }

    boolean isCode(SurveyKind kind, String sessionId, String typed) {
        return MessageDigest.isEqual(bytes(code(kind, sessionId)), bytes(typed.toLowerCase(Locale.ROOT)));
    }

    private String code(SurveyKind kind, String sessionId) {
        return hash.of("feedback " + kind, sessionId).substring(0, CODE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
