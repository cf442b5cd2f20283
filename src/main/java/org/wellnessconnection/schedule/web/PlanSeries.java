package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.desk.PageTurn;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.schedule.CanadianZone;
import org.wellnessconnection.schedule.Facilitator;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.Holidays;
import org.wellnessconnection.schedule.Planning;
import org.wellnessconnection.schedule.Recurrence;
import org.wellnessconnection.schedule.Rescheduling;
import org.wellnessconnection.schedule.SchedulePages;
import org.wellnessconnection.schedule.Spoken;
import org.wellnessconnection.schedule.Staffing;

/** A new series, or another plan for one: for this session, for this and those that follow, or for all. Shown before saved. */
@Named("planSeries")
@RequestScoped
public class PlanSeries {

    private final Planning planning;
    private final Rescheduling rescheduling;
    private final Staffing staffing;
    private final FormatNames formats;
    private final SeriesSentence sentence;
    private final Sayings sayings;
    private final CurrentActor current;
    private final ScheduleDesk desk;
    private final PageTurn turn;
    private final PageLanguage page;
    private final Calendar calendar;

    private final Optional<GroupSession> session;
    private final SeriesForm form;
    private String scope = "following";
    private SeriesSentence.@Nullable Said said;
    private Rescheduling.@Nullable Effect effect;

    @Inject
    public PlanSeries(
            HttpServletRequest request,
            Planning planning,
            Rescheduling rescheduling,
            Staffing staffing,
            FormatNames formats,
            SeriesSentence sentence,
            Sayings sayings,
            CurrentActor current,
            ScheduleDesk desk,
            PageTurn turn,
            PageLanguage page,
            Calendar calendar) {
        this.planning = planning;
        this.rescheduling = rescheduling;
        this.staffing = staffing;
        this.formats = formats;
        this.sentence = sentence;
        this.sayings = sayings;
        this.current = current;
        this.desk = desk;
        this.turn = turn;
        this.page = page;
        this.calendar = calendar;
        this.session = Optional.ofNullable(request.getParameter("session"))
                .filter(id -> !id.isEmpty())
                .map(id -> rescheduling.look(current.actor(), id));
        this.form = session.map(this::known).orElseGet(this::fresh);
    }

    private SeriesForm known(GroupSession known) {
        var plan = known.seriesId()
                .map(id -> rescheduling.plan(current.actor(), id).from(known.day()))
                .map(SeriesForm::of)
                .orElseGet(this::fresh);
        plan.take(known.plan());
        plan.at(known.day(), known.localStart().toLocalTime());
        return plan;
    }

    private SeriesForm fresh() {
        var empty = new SeriesForm();
        empty.setFirstDay(calendar.today().plusDays(7).toString());
        empty.setTimes("6");
        return empty;
    }

    /** Shows what would happen; nothing is saved. */
    public void preview() {
        desk.succeeds(this::look);
    }

    public void save() {
        if (session.isEmpty()) {
            var id = desk.orElse(() -> planning.begin(current.actor(), form.plan()), "");
            if (!id.isEmpty()) {
                turn.to(SchedulePages.WEEK, "week", form.day().toString(), "done", "planned");
            }
        } else if (desk.succeeds(this::change)) {
            turn.to(SchedulePages.WEEK, "week", form.day().toString(), "done", "changed");
        }
    }

    private void look() {
        said = sentence.say(form.plan(), page.language());
        if (session.isPresent() && !scope.equals("one")) {
            effect = rescheduling.preview(current.actor(), session.get().id(), from(), form.plan());
        }
    }

    private void change() {
        var id = session.orElseThrow().id();
        if (scope.equals("one")) {
            rescheduling.changeOne(
                    current.actor(), id, form.session(), form.day().atTime(form.time()), form.zoneId());
        } else {
            rescheduling.change(current.actor(), id, from(), form.plan());
        }
    }

    /** From which day on the sessions take the new plan. */
    private LocalDate from() {
        return scope.equals("all") ? calendar.today() : session.orElseThrow().day();
    }

    public boolean isNew() {
        return session.isEmpty();
    }

    public String getSession() {
        return session.map(GroupSession::id).orElse("");
    }

    /** The sentence and what else is worth knowing, once it was asked for. */
    public SeriesSentence.@Nullable Said said() {
        return said;
    }

    /** What a change would do in numbers, as sentences. */
    public List<String> effects() {
        if (effect == null) {
            return List.of();
        }
        var t = page.texts();
        var counts = t.of("schedule.series.effect", effect.same(), effect.moved(), effect.cancelled(), effect.added());
        var told = t.of("schedule.series.told", effect.told());
        return effect.apart().isEmpty()
                ? List.of(counts, told)
                : List.of(
                        counts,
                        told,
                        t.of("schedule.series.apart", effect.apart().size()));
    }

    public SeriesForm getForm() {
        return form;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public Map<String, String> formats() {
        var choices = new LinkedHashMap<String, String>();
        formats.all(page.language()).forEach(format -> choices.put(format.name(), format.key()));
        return choices;
    }

    public Map<String, String> zones() {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(CanadianZone.values())
                .forEach(zone -> choices.put(sayings.city(zone.id(), page.language()), zone.word()));
        return choices;
    }

    public Map<String, String> patterns() {
        return named(Recurrence.Pattern.values(), "schedule.Pattern.");
    }

    public Map<String, String> languages() {
        return named(Spoken.values(), "schedule.Spoken.");
    }

    public Map<String, String> holidays() {
        var choices = new LinkedHashMap<String, String>();
        choices.put(page.texts().get("schedule.series.holidays.none"), "");
        choices.put(page.texts().get("schedule.province.CA"), Holidays.CANADA);
        Holidays.PROVINCES.forEach(one -> choices.put(page.texts().get("schedule.province." + one), one));
        return choices;
    }

    public Map<String, String> people() {
        var choices = new LinkedHashMap<String, String>();
        staffing.all().stream()
                .filter(person -> !person.isRetired())
                .forEach(person -> choices.put(name(person, choices), person.id()));
        return choices;
    }

    /** Two people of one name stay two choices. */
    private static String name(Facilitator person, Map<String, String> taken) {
        return taken.containsKey(person.name())
                ? person.name() + " (" + person.id().substring(0, 8) + ")"
                : person.name();
    }

    private Map<String, String> named(Enum<?>[] values, String prefix) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(one -> choices.put(page.texts().get(prefix + one.name()), one.name()));
        return choices;
    }
}
