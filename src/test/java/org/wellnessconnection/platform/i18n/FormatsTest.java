package org.wellnessconnection.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.kernel.Language.EN;
import static org.wellnessconnection.kernel.Language.FR;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UX.md §4, whatever the machine's own language is: in Turkish, i has a dotted capital. */
class FormatsTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void leaveTheMachineAsItWas() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-CA", "fr-CA", "tr-TR", "ar-EG-u-nu-arab"})
    void datesTimesNumbersPhonesAndLists(String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        var thursday = LocalDate.of(2027, 2, 11);

        assertThat(plain(Formats.date(thursday, EN))).isEqualTo("February 11, 2027");
        assertThat(plain(Formats.date(thursday, FR))).isEqualTo("11 février 2027");
        assertThat(plain(Formats.date(LocalDate.of(2027, 3, 1), FR))).isEqualTo("1er mars 2027");
        assertThat(plain(Formats.longDate(thursday, EN))).isEqualTo("Thursday, February 11, 2027");
        assertThat(plain(Formats.longDate(thursday, FR))).isEqualTo("le jeudi 11 février 2027");
        assertThat(plain(Formats.month(thursday, FR))).isEqualTo("février 2027");
        assertThat(Formats.numericDate(thursday)).isEqualTo("2027-02-11");

        assertThat(plain(Formats.time(LocalTime.of(18, 30), "ET", EN))).isEqualTo("6:30 p.m. ET");
        assertThat(plain(Formats.time(LocalTime.of(19, 0), EN))).isEqualTo("7 p.m.");
        assertThat(plain(Formats.time(LocalTime.NOON, EN))).isEqualTo("12 noon");
        assertThat(plain(Formats.time(LocalTime.MIDNIGHT, EN))).isEqualTo("12 midnight");
        assertThat(plain(Formats.time(LocalTime.of(0, 5), EN))).isEqualTo("12:05 a.m.");
        assertThat(plain(Formats.time(LocalTime.of(18, 30), "HE", FR))).isEqualTo("18 h 30 (HE)");
        assertThat(plain(Formats.time(LocalTime.of(19, 0), FR))).isEqualTo("19 h");
        assertThat(plain(Formats.time(LocalTime.of(9, 5), FR))).isEqualTo("9 h 05");

        assertThat(Formats.number(1500, EN)).isEqualTo("1,500");
        assertThat(Formats.number(1500, FR)).isEqualTo("1\u00a0500");
        assertThat(Formats.number(-1234567, EN)).isEqualTo("\u22121,234,567");
        assertThat(Formats.number(0, FR)).isEqualTo("0");

        assertThat(Formats.list(List.of("a", "b", "c"), EN)).isEqualTo("a, b and c");
        assertThat(Formats.list(List.of("a", "b"), FR)).isEqualTo("a et b");
        assertThat(Formats.list(List.of("a"), FR)).isEqualTo("a");
        assertThat(Formats.list(List.of(), FR)).isEmpty();
        assertThat(Formats.capital("information", EN)).isEqualTo("Information");
        assertThat(Formats.capital("été", FR)).isEqualTo("Été");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-833-555-0134", "+1 833 555 0134", "18335550134", "1 (833) 555-0134"})
    void tollFreeNumbersHoweverTheyWereTyped(String typed) {
        assertThat(Formats.phone(typed, EN)).isEqualTo("1-833-555-0134");
        assertThat(plain(Formats.phone(typed, FR))).isEqualTo("1 833 555-0134");
        assertThat(Formats.dial(typed)).isEqualTo("tel:+18335550134");
    }

    @ParameterizedTest
    @ValueSource(strings = {"988", "9-8-8"})
    void threeDigitLines(String typed) {
        assertThat(Formats.phone(typed, EN)).isEqualTo("9-8-8");
        assertThat(Formats.phone(typed, FR)).isEqualTo("9-8-8");
        assertThat(Formats.dial(typed)).isEqualTo("tel:988");
    }

    @ParameterizedTest
    @ValueSource(strings = {"888-855-2555"})
    void numbersWithoutTheOne(String typed) {
        assertThat(plain(Formats.phone(typed, FR))).isEqualTo("888 855-2555");
        assertThat(Formats.phone(typed, EN)).isEqualTo("888-855-2555");
        assertThat(Formats.dial(typed)).isEqualTo("tel:+18888552555");
        assertThat(Formats.phone("+44 20 7946 0958", EN)).isEqualTo("+44 20 7946 0958");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
