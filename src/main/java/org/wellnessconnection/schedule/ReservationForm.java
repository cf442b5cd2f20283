package org.wellnessconnection.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;

/**
 * What somebody typed to reserve. Prints without any of it.
 *
 * @param standing what the person says to be; nothing where nothing was chosen
 * @param rules whether the rules of engagement were accepted
 * @param language in which letters are written
 */
public record ReservationForm(
        Wish wish,
        String name,
        String email,
        Optional<Standing> standing,
        boolean rules,
        Language language,
        CalendarEntry entry) {

    /** The longest name that is kept. */
    public static final int LONGEST_NAME = 60;

    /** Everything that is wrong at once, in the order of the form. */
    public List<ScheduleRefusal> faults() {
        var faults = new ArrayList<>(nameFaults(name));
        if (EmailAddress.parse(email).isEmpty()) {
            faults.add(ScheduleRefusal.EMAIL_FORM);
        }
        if (standing.isEmpty()) {
            faults.add(ScheduleRefusal.STANDING_MISSING);
        }
        if (!rules) {
            faults.add(ScheduleRefusal.RULES_NOT_ACCEPTED);
        }
        return faults;
    }

    public static List<ScheduleRefusal> nameFaults(String typed) {
        var name = clean(typed);
        if (name.isEmpty()) {
            return List.of(ScheduleRefusal.NAME_MISSING);
        }
        return name.length() > LONGEST_NAME ? List.of(ScheduleRefusal.NAME_LONG) : List.of();
    }

    /**
     * A name as it is kept: on one line, without signs that nobody sees. Marks that turn the direction of writing would
     * turn the rest of a letter's line as well.
     */
    static String clean(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\u200d]]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Override
    public String toString() {
        return "ReservationForm[" + wish + ", " + language + "]";
    }
}
