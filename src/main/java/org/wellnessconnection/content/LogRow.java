package org.wellnessconnection.content;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.Publication.Action;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.platform.json.CanonicalJson;
import org.wellnessconnection.platform.json.SharedJson;

/**
 * What a row of the publication log says, and how it is chained to the one before. The hash covers the pinned revisions'
 * own hashes, and so every word that was ever public.
 */
record LogRow(
        long number,
        String entryId,
        Action action,
        Map<Part, Pin> pins,
        @Nullable String waiverId,
        String reason,
        String actor,
        Instant at) {

    /** The hash before the first row. */
    static final String START = "0".repeat(64);

    LogRow {
        pins = Map.copyOf(pins);
    }

    /** A pinned revision and the hash of its body. */
    record Pin(String revision, String sha256) {}

    @Nullable
    String revision(Part part) {
        var pin = pins.get(part);
        return pin == null ? null : pin.revision();
    }

    /** The hash of this row after a row with the hash {@code previous}. */
    String hash(String previous) {
        var json = SharedJson.object()
                .add("previous", previous)
                .add("number", number)
                .add("entry", entryId)
                .add("action", action.name())
                .add("reason", reason)
                .add("actor", actor)
                .add("at", at.toString());
        pins.forEach((part, pin) -> json.add(part.code(), pin.revision() + " " + pin.sha256()));
        if (waiverId != null) {
            json.add("waiver", waiverId);
        }
        return CanonicalJson.sha256(json.build());
    }

    Publication after(String previous) {
        return new Publication(this, previous, hash(previous));
    }
}
