package org.wellnessconnection.content;

import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Language;

/** Where one language of an entry stands, in one word. The first that applies, in this order; {@link Catalogue} filters by the same. */
public enum LanguageState {
    /** Nobody has begun it. */
    MISSING,
    /** The other language changed after this one was written or confirmed. */
    BEHIND,
    /** The public reads exactly what stands here. */
    PUBLISHED,
    /** The public reads an older text. */
    CHANGED,
    /** The public could read it once. */
    WITHDRAWN,
    /** The public never saw it. */
    DRAFT;

    /**
     * What the log says of one language of an entry.
     *
     * @param live what is public now; nothing pinned where the entry is not public
     * @param wasPublic whether the language was public at any time
     */
    record Trace(Heads live, boolean wasPublic) {}

    static LanguageState of(Entry entry, Language language, Trace trace) {
        var part = Part.of(language);
        if (entry.heads().of(part).isEmpty()) {
            return MISSING;
        }
        if (entry.behind().in(language) > 0) {
            return BEHIND;
        }
        if (trace.live().of(part).isPresent()) {
            return trace.live().same(entry.heads(), part) && trace.live().same(entry.heads(), Part.SHARED)
                    ? PUBLISHED
                    : CHANGED;
        }
        return trace.wasPublic() ? WITHDRAWN : DRAFT;
    }

    /** What is public by a row of the log; nothing without one. */
    static Heads pinned(@Nullable Publication publication) {
        return publication == null ? Heads.NONE : publication.pinned();
    }
}
