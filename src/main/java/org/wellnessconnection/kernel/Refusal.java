package org.wellnessconnection.kernel;

import java.util.List;

/**
 * The rules say no. Expected, shown to the person (409 or 422 in the API), never logged with a stack trace. The
 * transaction is rolled back.
 */
public class Refusal extends RuntimeException {

    /** Why, one enum per room; each has a text in both languages under {@link #key()}. */
    public interface Reason {
        String name();

        /** The room whose messages hold the text: {@code content}. */
        String room();

        /** {@code content.refusal.SLUG_TAKEN}: the key of the sentence that says what to do. */
        default String key() {
            return room() + ".refusal." + name();
        }

        /** Whether what was sent breaks the rule (422), rather than how things stand (409). */
        default boolean isAboutInput() {
            return false;
        }

        /** Whether somebody else might do the same (403). */
        default boolean isAboutAccess() {
            return false;
        }
    }

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final transient List<Object> arguments;

    /** Arguments fill the placeholders of the reason's text, in order. */
    public Refusal(Reason reason, Object... arguments) {
        super(reason.key(), null, false, false);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
