package org.wellnessconnection.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.content.Revision.Saving;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.EntryReference;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.kernel.Slug;
import org.wellnessconnection.platform.json.SharedJson;

/** Makes new entries, with the key and the slugs that nobody gave them. */
@Dependent
class Founding {

    private final ContentTypes types;
    private final Entries entries;
    private final Clock clock;

    @Inject
    Founding(ContentTypes types, Entries entries, Clock clock) {
        this.types = types;
        this.entries = entries;
        this.clock = clock;
    }

    /** The new entry, stored. */
    Standing found(NewEntry wanted, Actor actor) {
        var type = types.find(wanted.type()).orElseThrow(() -> new Refusal(ContentRefusal.UNKNOWN_TYPE, wanted.type()));
        Permission.toManage(actor, type);
        Permission.toWrite(actor, type, wanted.values().present());
        var values = Gate.draft(type, withSlugs(type, wanted.values()));
        var reference = new EntryReference(type.name(), key(type, wanted.key(), values));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var saving = new Saving(actor.name(), at, Notes.checked(wanted.note()), Origin.WRITTEN);
        var begun = Revising.begin(type, reference, values, saving, clock);
        entries.add(begun.standing().entry());
        begun.fresh().forEach(entries::add);
        return begun.standing();
    }

    private String key(ContentType type, String wanted, EntryValues values) {
        if (wanted.isEmpty()) {
            return free(type, ofTitle(type, values));
        }
        var key = Slug.parse(wanted).orElseThrow(() -> new Refusal(ContentRefusal.KEY_FORM, Slug.MAX));
        if (entries.find(new EntryReference(type.name(), key.value())).isPresent()) {
            throw new Refusal(ContentRefusal.KEY_TAKEN, key.value());
        }
        return key.value();
    }

    private static String ofTitle(ContentType type, EntryValues values) {
        return Stream.of(Language.values())
                .map(language -> Revising.title(type, values.part(Part.of(language))))
                .flatMap(title -> Slug.from(title).stream())
                .findFirst()
                .orElseThrow(() -> new Refusal(ContentRefusal.KEY_MISSING))
                .value();
    }

    /** The key itself, or with the first number that makes it new. */
    private String free(ContentType type, String key) {
        var taken = new HashSet<>(entries.keysLike(type.name(), key));
        if (!taken.contains(key)) {
            return key;
        }
        var stem = key.length() > Slug.MAX - 6 ? key.substring(0, Slug.MAX - 6).replaceAll("-+$", "") : key;
        var number = 2;
        while (taken.contains(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    private static EntryValues withSlugs(ContentType type, EntryValues values) {
        if (!type.hasPages()) {
            return values;
        }
        var all = values;
        for (var language : Language.values()) {
            var part = Part.of(language);
            if (values.has(part)) {
                all = all.with(part, withSlug(type, values.part(part)));
            }
        }
        return all;
    }

    private static JsonObject withSlug(ContentType type, JsonObject body) {
        var derived = Gate.slug(body).isPresent() ? Optional.<Slug>empty() : Slug.from(Revising.title(type, body));
        return derived.isEmpty()
                ? body
                : SharedJson.object(body)
                        .add(EntryValues.SLUG, derived.get().value())
                        .build();
    }
}
