package org.wellnessconnection.content;

import java.util.List;
import org.wellnessconnection.content.type.FieldProblem;
import org.wellnessconnection.content.type.Part;

/**
 * One thing to be right before an entry can go live. Its {@link #open()} steps are what is left to do; none where it is
 * done.
 *
 * @param part to which it applies
 */
public record Check(Kind kind, Part part, List<Step> open) {

    /** What is looked at. */
    public enum Kind {
        /** The language is begun. */
        WRITTEN,
        /** All that is required is there. */
        COMPLETE,
        /** Not behind the other language. */
        IN_STEP,
        /** The address is free. */
        ADDRESS,
        /** Links and references lead to public entries. */
        LINKS
    }

    /**
     * Something to do, at a field.
     *
     * @param field name of a field, or {@code slug}; empty where it concerns the whole part
     * @param problem what is wrong; its key and arguments make the sentence
     */
    public record Step(String field, FieldProblem problem) {}

    public Check {
        open = List.copyOf(open);
    }

    public boolean isDone() {
        return open.isEmpty();
    }
}
