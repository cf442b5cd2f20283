package org.wellnessconnection.site.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.search.Published;

/**
 * Something per language that only changes with a publication or at midnight, kept until then. The number is read
 * before the value is made, so a value may be newer than its number and never older.
 */
final class PerPublication<T> {

    private final Published published;
    private final Calendar calendar;
    private final Function<Language, T> maker;
    private volatile Map<Language, Kept<T>> kept = Map.of();

    PerPublication(Published published, Calendar calendar, Function<Language, T> maker) {
        this.published = published;
        this.calendar = calendar;
        this.maker = maker;
    }

    T in(Language language) {
        var number = published.number();
        var today = calendar.today();
        @Nullable Kept<T> known = kept.get(language);
        if (known == null || known.number != number || !known.day.equals(today)) {
            known = new Kept<>(number, today, maker.apply(language));
            keep(language, known);
        }
        return known.value;
    }

    private synchronized void keep(Language language, Kept<T> value) {
        var next = new EnumMap<Language, Kept<T>>(Language.class);
        next.putAll(kept);
        next.put(language, value);
        kept = next;
    }

    private record Kept<T>(long number, LocalDate day, T value) {}
}
