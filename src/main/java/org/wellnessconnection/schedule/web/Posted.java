package org.wellnessconnection.schedule.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.schedule.CalendarEntry;
import org.wellnessconnection.schedule.ReservationForm;
import org.wellnessconnection.schedule.Standing;
import org.wellnessconnection.schedule.Wish;

/** What was typed into a public form. Nothing of it is lost when the page is shown again. */
public record Posted(
        String act,
        String name,
        String email,
        String standing,
        boolean rules,
        String language,
        boolean full,
        boolean queue,
        String target,
        String zone) {

    /** Longer than anything that is asked for. */
    private static final int LONGEST = 500;

    static Posted of(HttpServletRequest request) {
        return new Posted(
                field(request, "act"),
                field(request, "name"),
                field(request, "email"),
                field(request, "standing"),
                !field(request, "rules").isEmpty(),
                field(request, "language"),
                field(request, "entry").equals("full"),
                field(request, "wish").equals("queue"),
                field(request, "target"),
                field(request, "zone"));
    }

    /** An untouched form. */
    static Posted nothing(Language language) {
        return new Posted("", "", "", "", false, language.code(), false, false, "", "");
    }

    /** A form that shows what is known. */
    static Posted known(String name, Language language, CalendarEntry entry) {
        return new Posted("", name, "", "", false, language.code(), entry == CalendarEntry.FULL, false, "", "");
    }

    ReservationForm form(Language page) {
        return new ReservationForm(
                queue ? Wish.QUEUE : Wish.SEAT, name, email, chosenStanding(), rules, chosenLanguage(page), entry());
    }

    Language chosenLanguage(Language page) {
        return Language.of(language).orElse(page);
    }

    CalendarEntry entry() {
        return full ? CalendarEntry.FULL : CalendarEntry.DISCREET;
    }

    private Optional<Standing> chosenStanding() {
        for (var one : Standing.values()) {
            if (one.name().equals(standing)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static String field(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    @Override
    public String toString() {
        return "Posted[" + act + "]";
    }
}
