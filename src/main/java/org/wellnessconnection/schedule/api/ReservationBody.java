package org.wellnessconnection.schedule.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.Problem.Fault;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.schedule.CalendarEntry;
import org.wellnessconnection.schedule.ReservationForm;
import org.wellnessconnection.schedule.ScheduleRefusal;
import org.wellnessconnection.schedule.Standing;
import org.wellnessconnection.schedule.Wish;

/** What a program sends to reserve a seat for somebody. Every fault is told at once, with a pointer to its place. */
final class ReservationBody {

    private static final List<String> KNOWN =
            List.of("name", "email", "standing", "rules", "language", "entry", "waitlist");

    private final JsonObject body;
    private final List<Fault> faults = new ArrayList<>();

    private ReservationBody(JsonObject body) {
        this.body = body;
    }

    static ReservationForm read(@Nullable JsonStructure json, Language language) {
        if (!(json instanceof JsonObject body)) {
            throw new ProblemException(Problem.badRequest(List.of(Fault.pointer("", "schedule.api.fault.object"))));
        }
        return new ReservationBody(body).form(language);
    }

    private ReservationForm form(Language language) {
        body.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> faults.add(Fault.pointer("/" + name, "schedule.api.fault.unknown")));
        var form = new ReservationForm(
                isTrue("waitlist") ? Wish.QUEUE : Wish.SEAT,
                text("name"),
                text("email"),
                standing(),
                isTrue("rules"),
                word("language", language.code(), List.of("en", "fr")).equals("en") ? Language.EN : Language.FR,
                word("entry", "discreet", List.of("discreet", "full")).equals("full")
                        ? CalendarEntry.FULL
                        : CalendarEntry.DISCREET);
        form.faults().forEach(this::tell);
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.badRequest(faults));
        }
        return form;
    }

    private void tell(ScheduleRefusal fault) {
        faults.add(Fault.pointer("/" + fault.field(), fault.key(), ReservationForm.LONGEST_NAME));
    }

    private Optional<Standing> standing() {
        var word = text("standing").toUpperCase(Locale.ROOT);
        return Arrays.stream(Standing.values())
                .filter(one -> one.name().equals(word))
                .findFirst();
    }

    private String text(String name) {
        return switch (body.get(name)) {
            case null -> "";
            case JsonString text -> text.getString();
            default -> {
                faults.add(Fault.pointer("/" + name, "schedule.api.fault.text"));
                yield "";
            }
        };
    }

    private String word(String name, String usual, List<String> allowed) {
        var word = text(name);
        if (!word.isEmpty() && !allowed.contains(word)) {
            faults.add(Fault.pointer("/" + name, "schedule.api.fault.word", String.join(", ", allowed)));
        }
        return allowed.contains(word) ? word : usual;
    }

    private boolean isTrue(String name) {
        var value = body.getOrDefault(name, JsonValue.FALSE);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            faults.add(Fault.pointer("/" + name, "schedule.api.fault.truth"));
        }
        return value == JsonValue.TRUE;
    }
}
