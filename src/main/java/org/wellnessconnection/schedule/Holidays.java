package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.platform.yaml.Yaml;

/** The holidays of Canada and of its provinces and territories, from {@code content/schedule/holidays.yaml}. */
@ApplicationScoped
public class Holidays {

    /** The whole country. */
    public static final String CANADA = "CA";

    /** Provinces and territories, in alphabetical order of their letters. */
    public static final List<String> PROVINCES =
            List.of("AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT");

    private static final String FILE = "schedule/holidays.yaml";

    private final List<Holiday> all;

    @Inject
    Holidays(ScheduleFiles files) {
        this.all = read(files.read(FILE));
    }

    private record Holiday(Bilingual<String> name, HolidayRule rule, Set<String> where) {
        boolean isIn(String place) {
            return where.contains(CANADA) || where.contains(place);
        }
    }

    /** Whether a series that rests on the holidays of {@code place} rests on this day; with an empty place never. */
    public boolean isHoliday(LocalDate day, String place) {
        return name(day, place).isPresent();
    }

    /** What is celebrated there on this day. */
    public Optional<Bilingual<String>> name(LocalDate day, String place) {
        return place.isEmpty()
                ? Optional.empty()
                : all.stream()
                        .filter(one ->
                                one.isIn(place) && one.rule().in(day.getYear()).equals(day))
                        .map(Holiday::name)
                        .findFirst();
    }

    /** A holiday of one year. */
    public record Celebrated(LocalDate day, Bilingual<String> name) {}

    /** What is celebrated there in a year, in order. */
    public List<Celebrated> of(int year, String place) {
        return all.stream()
                .filter(one -> one.isIn(place))
                .map(one -> new Celebrated(one.rule().in(year), one.name()))
                .sorted(Comparator.comparing(Celebrated::day))
                .toList();
    }

    private static List<Holiday> read(Yaml file) {
        if (!(file instanceof Yaml.Sequence days)) {
            throw ScheduleFiles.broken(FILE, file.line(), "a list of holidays is expected");
        }
        var found = new ArrayList<Holiday>();
        for (var day : days.items()) {
            found.add(holiday(day));
        }
        return List.copyOf(found);
    }

    private static Holiday holiday(Yaml item) {
        if (item instanceof Yaml.Mapping day
                && day.get("name").orElse(null) instanceof Yaml.Mapping name
                && day.get("on").orElse(null) instanceof Yaml.Scalar on
                && day.get("where").orElse(null) instanceof Yaml.Sequence where) {
            var rule = HolidayRule.parse(on.text())
                    .orElseThrow(() -> ScheduleFiles.broken(FILE, on.line(), "no day is meant by: " + on.text()));
            return new Holiday(ScheduleFiles.bilingual(FILE, name), rule, places(where));
        }
        throw ScheduleFiles.broken(FILE, item.line(), "a holiday has name, on and where");
    }

    private static Set<String> places(Yaml.Sequence where) {
        return where.items().stream()
                .map(place -> {
                    var text = place instanceof Yaml.Scalar scalar ? scalar.text() : "";
                    if (!text.equals(CANADA) && !PROVINCES.contains(text)) {
                        throw ScheduleFiles.broken(FILE, place.line(), "not a province, a territory or CA: " + text);
                    }
                    return text;
                })
                .collect(Collectors.toUnmodifiableSet());
    }
}
