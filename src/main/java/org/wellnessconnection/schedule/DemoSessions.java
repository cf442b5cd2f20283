package org.wellnessconnection.schedule;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.platform.yaml.Yaml;

/**
 * For a first look ({@code ./wellness start --demo}): sample facilitators, series and reservations from {@code
 * content/demo/sessions.yaml}, with days counted from today. Only into an empty schedule.
 */
@ApplicationScoped
class DemoSessions {

    private static final System.Logger LOG = System.getLogger(DemoSessions.class.getName());
    private static final String FILE = "demo/sessions.yaml";
    private static final Actor DEMO = new Actor.System("demo");

    private final ScheduleFiles files;
    private final Staffing staffing;
    private final Planning planning;
    private final Timetable timetable;
    private final Reserving reserving;
    private final Calendar calendar;
    private final boolean wanted;

    @Inject
    DemoSessions(
            ScheduleFiles files,
            Staffing staffing,
            Planning planning,
            Timetable timetable,
            Reserving reserving,
            Calendar calendar,
            @ConfigProperty(name = "wellness.demo") boolean wanted) {
        this.files = files;
        this.staffing = staffing;
        this.planning = planning;
        this.timetable = timetable;
        this.reserving = reserving;
        this.calendar = calendar;
        this.wanted = wanted;
    }

    void atStart(@Observes @Priority(350) Startup start) {
        if (wanted && staffing.all().isEmpty() && files.read(FILE) instanceof Yaml.Mapping demo) {
            var people = new HashMap<String, String>();
            items(demo, "facilitators").forEach(person -> people.put(text(person, "key"), add(person)));
            var series = items(demo, "series");
            series.forEach(one -> begin(one, people));
            LOG.log(Level.INFO, "schedule: made {0} sample series", series.size());
        }
    }

    private String add(Yaml.Mapping person) {
        var about = person.get("about")
                .filter(Yaml.Mapping.class::isInstance)
                .map(text -> ScheduleFiles.bilingual(FILE, (Yaml.Mapping) text))
                .orElse(new Bilingual<>("", ""));
        var spoken = Spoken.valueOf(text(person, "spoken").toUpperCase(Locale.ROOT));
        var id = staffing.add(DEMO, new FacilitatorDetails(text(person, "name"), spoken, about));
        staffing.addCredential(
                DEMO,
                id,
                text(person, "credential"),
                text(person, "regulator"),
                text(person, "province"),
                calendar.today().plusDays(number(person, "valid-days")));
        return id;
    }

    private void begin(Yaml.Mapping one, Map<String, String> people) {
        var title = one.get("title")
                .filter(Yaml.Mapping.class::isInstance)
                .map(text -> ScheduleFiles.bilingual(FILE, (Yaml.Mapping) text))
                .orElse(new Bilingual<>("", ""));
        var plan = new SessionPlan(
                text(one, "format"),
                title,
                Spoken.valueOf(text(one, "spoken").toUpperCase(Locale.ROOT)),
                number(one, "minutes"),
                number(one, "seats"),
                number(one, "waitlist"),
                0,
                60,
                "https://video.example.ca/room/" + text(one, "led-by"),
                List.of(people.getOrDefault(text(one, "led-by"), "")));
        var id = planning.begin(
                DEMO,
                new SeriesPlan(
                        plan,
                        Calendar.ZONE,
                        first(one),
                        LocalTime.parse(text(one, "start")),
                        Recurrence.weekly(number(one, "every"), number(one, "times")),
                        Set.of(),
                        Holidays.CANADA));
        planning.publish(DEMO, id);
        timetable.firstOf(id).ifPresent(session -> fill(session, number(one, "reserved")));
    }

    /** The first such weekday that is at least so many days away. */
    private LocalDate first(Yaml.Mapping one) {
        return calendar.today()
                .plusDays(number(one, "in-days"))
                .with(TemporalAdjusters.nextOrSame(
                        DayOfWeek.valueOf(text(one, "weekday").toUpperCase(Locale.ROOT))));
    }

    private void fill(GroupSession session, int people) {
        for (var guest = 1; guest <= people; guest++) {
            reserving.reserve(
                    session.id(),
                    new ReservationForm(
                            Wish.QUEUE,
                            "Sample " + guest,
                            "sample" + guest + "@example.ca",
                            Optional.of(Standing.values()[guest % Standing.values().length]),
                            true,
                            guest % 3 == 0 ? Language.FR : Language.EN,
                            CalendarEntry.DISCREET));
        }
    }

    private static List<Yaml.Mapping> items(Yaml.Mapping demo, String name) {
        return demo.get(name).orElse(null) instanceof Yaml.Sequence list
                ? list.items().stream()
                        .filter(Yaml.Mapping.class::isInstance)
                        .map(Yaml.Mapping.class::cast)
                        .toList()
                : List.of();
    }

    private static String text(Yaml.Mapping item, String name) {
        if (item.get(name).orElse(null) instanceof Yaml.Scalar value) {
            return value.text();
        }
        throw ScheduleFiles.broken(FILE, item.line(), name + " is missing");
    }

    private static int number(Yaml.Mapping item, String name) {
        return Integer.parseInt(text(item, name));
    }
}
