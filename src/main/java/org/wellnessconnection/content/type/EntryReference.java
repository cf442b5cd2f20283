package org.wellnessconnection.content.type;

import java.util.Comparator;
import java.util.Optional;
import org.wellnessconnection.kernel.Slug;

/** An entry as others refer to it: {@code faq/is-it-national}. */
public record EntryReference(String type, String key) {

    /** By type, then by key. */
    public static final Comparator<EntryReference> IN_ORDER =
            Comparator.comparing(EntryReference::type).thenComparing(EntryReference::key);

    public EntryReference {
        if (!Members.WORD.matcher(type).matches() || Slug.parse(key).isEmpty()) {
            throw new IllegalArgumentException("not a reference: type/key");
        }
    }

    /** The reference written {@code type/key}, or nothing. */
    public static Optional<EntryReference> parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        var type = text.substring(0, slash);
        var key = text.substring(slash + 1);
        return Members.WORD.matcher(type).matches() && Slug.parse(key).isPresent()
                ? Optional.of(new EntryReference(type, key))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return type + "/" + key;
    }
}
