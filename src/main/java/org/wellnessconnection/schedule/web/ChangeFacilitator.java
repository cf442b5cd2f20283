package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.desk.PageTurn;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.schedule.Facilitator;
import org.wellnessconnection.schedule.Holidays;
import org.wellnessconnection.schedule.Qualifications;
import org.wellnessconnection.schedule.SchedulePages;
import org.wellnessconnection.schedule.ScheduleRefusal;
import org.wellnessconnection.schedule.Staffing;

/** One person who leads sessions: name, languages, credentials; leaving and coming back. */
@Named("changeFacilitator")
@RequestScoped
public class ChangeFacilitator {

    private final Staffing staffing;
    private final Qualifications qualifications;
    private final CurrentActor current;
    private final ScheduleDesk desk;
    private final PageTurn turn;
    private final PageLanguage page;
    private final Facilitator person;
    private final PersonForm form;
    private String kind = "";
    private String regulator = "";
    private String province = "ON";
    private String until = "";

    @Inject
    public ChangeFacilitator(
            HttpServletRequest request,
            Staffing staffing,
            Qualifications qualifications,
            CurrentActor current,
            ScheduleDesk desk,
            PageTurn turn,
            PageLanguage page) {
        this.staffing = staffing;
        this.qualifications = qualifications;
        this.current = current;
        this.desk = desk;
        this.turn = turn;
        this.page = page;
        this.person = Optional.ofNullable(request.getParameter("person"))
                .map(staffing::get)
                .orElseThrow(() -> new NotFound("facilitator"));
        this.form = PersonForm.of(person);
    }

    /** A credential as it is shown. */
    public record Row(String id, String kind, String regulator, String province, String until) {}

    public List<Row> credentials() {
        return person.credentials().stream()
                .map(one -> new Row(
                        one.id(),
                        qualifications
                                .kinds()
                                .getOrDefault(one.kind(), new Bilingual<>(one.kind(), one.kind()))
                                .in(page.language()),
                        one.regulator(),
                        page.texts().get("schedule.province." + one.province()),
                        Formats.date(one.validUntil(), page.language())))
                .toList();
    }

    public void change() {
        after(() -> staffing.change(current.actor(), person.id(), form.details()), "changed");
    }

    public void addCredential() {
        after(
                () -> staffing.addCredential(current.actor(), person.id(), kind, regulator, province, day()),
                "credential-added");
    }

    public void removeCredential(String id) {
        after(() -> staffing.removeCredential(current.actor(), person.id(), id), "credential-removed");
    }

    public void retire() {
        after(() -> staffing.retire(current.actor(), person.id()), "retired");
    }

    public void bringBack() {
        after(() -> staffing.bringBack(current.actor(), person.id()), "returned");
    }

    private void after(Runnable task, String word) {
        if (desk.succeeds(task)) {
            turn.to(SchedulePages.FACILITATOR, "person", person.id(), "done", word);
        }
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(until.strip());
        } catch (DateTimeException noDay) {
            throw new Refusal(ScheduleRefusal.CREDENTIAL_DAY);
        }
    }

    public Map<String, String> kinds() {
        var choices = new LinkedHashMap<String, String>();
        qualifications.kinds().forEach((key, name) -> choices.put(name.in(page.language()), key));
        return choices;
    }

    public Map<String, String> provinces() {
        var choices = new LinkedHashMap<String, String>();
        Holidays.PROVINCES.forEach(one -> choices.put(page.texts().get("schedule.province." + one), one));
        return choices;
    }

    public String getId() {
        return person.id();
    }

    public String getFullName() {
        return person.name();
    }

    public boolean isRetired() {
        return person.isRetired();
    }

    public PersonForm getForm() {
        return form;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getRegulator() {
        return regulator;
    }

    public void setRegulator(String regulator) {
        this.regulator = regulator;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
