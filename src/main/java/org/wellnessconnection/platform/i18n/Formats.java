package org.wellnessconnection.platform.i18n;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Language;

/**
 * Dates, times, numbers, phones and lists as they are written in Canada. The platform's own patterns differ from what the
 * Translation Bureau and the OQLF ask for ({@code 7:00 p.m.}, {@code 19 h 00}), and they follow the machine's locale
 * when forgotten once; nothing here does.
 */
public final class Formats {

    private static final char NO_BREAK = '\u00a0';

    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> MONTHS_FR = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> DAYS_EN =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> DAYS_FR =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private Formats() {}

    /** {@code February 11, 2027}; {@code 11 février 2027}, {@code 1er mars 2027}. */
    public static String date(LocalDate date, Language language) {
        return language == Language.EN
                ? month(date.getMonth(), language) + NO_BREAK + date.getDayOfMonth() + ", " + date.getYear()
                : dayFr(date) + NO_BREAK + month(date.getMonth(), language) + NO_BREAK + date.getYear();
    }

    /** With the day of the week: {@code Thursday, February 11, 2027}; {@code le jeudi 11 février 2027}. */
    public static String longDate(LocalDate date, Language language) {
        var day = day(date.getDayOfWeek(), language);
        return language == Language.EN
                ? day + ", " + date(date, language)
                : "le" + NO_BREAK + day + " " + date(date, language);
    }

    /** Month and year: {@code January 2027}; {@code janvier 2027}. */
    public static String month(LocalDate date, Language language) {
        return month(date.getMonth(), language) + NO_BREAK + date.getYear();
    }

    /** The same in both languages: {@code 2027-02-11} (ISO 8601). */
    public static String numericDate(LocalDate date) {
        return date.toString();
    }

    public static String month(Month month, Language language) {
        return (language == Language.EN ? MONTHS_EN : MONTHS_FR).get(month.getValue() - 1);
    }

    public static String day(DayOfWeek day, Language language) {
        return (language == Language.EN ? DAYS_EN : DAYS_FR).get(day.getValue() - 1);
    }

    /**
     * A time of the day, whole minutes: {@code 6:30 p.m.}, {@code 7 p.m.}, {@code 12 noon}, {@code 12 midnight}; {@code
     * 18 h 30}, {@code 19 h}, {@code 0 h}. The zone is the caller's to add: it is always shown.
     */
    public static String time(LocalTime time, Language language) {
        return language == Language.EN ? timeEn(time) : timeFr(time);
    }

    /** With a zone's short name: {@code 6:30 p.m. ET}; {@code 18 h 30 (HE)}. */
    public static String time(LocalTime time, String zone, Language language) {
        return language == Language.EN
                ? time(time, language) + NO_BREAK + zone
                : time(time, language) + NO_BREAK + "(" + zone + ")";
    }

    /** {@code 1,500}; {@code 1 500} with a space that does not break. */
    public static String number(long number, Language language) {
        var digits = Long.toString(Math.abs(number));
        var text = new StringBuilder();
        for (var i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(language == Language.EN ? ',' : NO_BREAK);
            }
            text.append(digits.charAt(i));
        }
        return number < 0 ? "\u2212" + text : text.toString();
    }

    /**
     * A North American number as people write it: {@code 1-833-555-0134} or {@code 888-855-2555}; {@code 1 833
     * 555-0134}, {@code 888 855-2555}; three-digit lines {@code 9-8-8}. Anything else stays as it is.
     */
    public static String phone(String number, Language language) {
        var digits = digits(number);
        if (digits.length() == 3) {
            return String.join("-", digits.split(""));
        }
        var national = digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits;
        if (national.length() != 10 || number.chars().anyMatch(Character::isLetter)) {
            return number;
        }
        var first = language == Language.EN ? "-" : String.valueOf(NO_BREAK);
        var prefix = national.length() == digits.length() ? "" : "1" + first;
        return prefix + national.substring(0, 3) + first + national.substring(3, 6) + "-" + national.substring(6);
    }

    /** The address that dials: {@code tel:+18335550134}, {@code tel:988}. */
    public static String dial(String number) {
        var digits = digits(number);
        return switch (digits.length()) {
            case 10 -> "tel:+1" + digits;
            case 11 -> "tel:+" + digits;
            default -> "tel:" + digits;
        };
    }

    /** {@code a, b and c}; {@code a, b et c}. No comma before the last, as Canadian style asks in both languages. */
    public static String list(List<String> items, Language language) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return items.subList(0, items.size() - 1).stream().collect(Collectors.joining(", "))
                + (language == Language.EN ? " and " : " et ")
                + items.getLast();
    }

    /** With a capital first letter, in the language's own rules. */
    public static String capital(String text, Language language) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    private static String timeEn(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return "12" + NO_BREAK + (time.getHour() == 0 ? "midnight" : "noon");
        }
        var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var minutes = time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ":%02d", time.getMinute());
        return hour + minutes + NO_BREAK + (time.getHour() < 12 ? "a.m." : "p.m.");
    }

    private static String timeFr(LocalTime time) {
        var minutes = time.getMinute() == 0 ? "" : NO_BREAK + String.format(Locale.ROOT, "%02d", time.getMinute());
        return time.getHour() + String.valueOf(NO_BREAK) + "h" + minutes;
    }

    private static String dayFr(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
    }

    private static String digits(String number) {
        var plain = number.indexOf(';') < 0 ? number : number.substring(0, number.indexOf(';'));
        return plain.chars()
                .filter(sign -> sign >= '0' && sign <= '9')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
