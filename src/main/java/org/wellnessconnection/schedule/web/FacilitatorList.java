package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wellnessconnection.platform.desk.PageTurn;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.schedule.Facilitator;
import org.wellnessconnection.schedule.SchedulePages;
import org.wellnessconnection.schedule.Staffing;

/** Everybody who leads sessions, and until when they may. */
@Named("facilitators")
@RequestScoped
public class FacilitatorList {

    private final Staffing staffing;
    private final CurrentActor current;
    private final ScheduleDesk desk;
    private final PageTurn turn;
    private final PageLanguage page;
    private final Calendar calendar;
    private final PersonForm form = new PersonForm();

    @Inject
    public FacilitatorList(
            Staffing staffing,
            CurrentActor current,
            ScheduleDesk desk,
            PageTurn turn,
            PageLanguage page,
            Calendar calendar) {
        this.staffing = staffing;
        this.current = current;
        this.desk = desk;
        this.turn = turn;
        this.page = page;
        this.calendar = calendar;
    }

    /** One line of the list. */
    public record Row(String id, String name, String spoken, String until, boolean ended, boolean retired) {}

    public List<Row> rows() {
        return staffing.all().stream().map(this::row).toList();
    }

    private Row row(Facilitator person) {
        var until = person.credentials().stream().findFirst().map(one -> one.validUntil());
        return new Row(
                person.id(),
                person.name(),
                page.texts().get("schedule.Spoken." + person.spoken()),
                until.map(day -> Formats.date(day, page.language())).orElse(""),
                until.map(calendar.today()::isAfter).orElse(true),
                person.isRetired());
    }

    public void add() {
        var id = desk.orElse(() -> staffing.add(current.actor(), form.details()), "");
        if (!id.isEmpty()) {
            turn.to(SchedulePages.FACILITATOR, "person", id, "done", "added");
        }
    }

    public PersonForm getForm() {
        return form;
    }
}
