package org.wellnessconnection.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.desk.PageTurn;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.security.ClientKind;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.staff.ChangingPeople;
import org.wellnessconnection.staff.Joining;
import org.wellnessconnection.staff.People;
import org.wellnessconnection.staff.Sessions;
import org.wellnessconnection.staff.StaffMember;
import org.wellnessconnection.staff.StaffPages;
import org.wellnessconnection.staff.StaffSession;

/** What everybody may change about themselves, and where they are signed in. */
@Named("account")
@RequestScoped
public class MyAccount {

    private final HttpServletRequest request;
    private final ChangingPeople changing;
    private final Joining joining;
    private final Sessions sessions;
    private final Entrance entrance;
    private final StaffForm form;
    private final PageTurn turn;
    private final PageLanguage page;

    private final Actor.Staff me;
    private final StaffMember member;
    private String name;
    private String language;
    private String current = "";
    private String password = "";

    @Inject
    public MyAccount(
            HttpServletRequest request,
            People people,
            ChangingPeople changing,
            Joining joining,
            Sessions sessions,
            Entrance entrance,
            StaffForm form,
            PageTurn turn,
            PageLanguage page,
            CurrentActor actor) {
        this.request = request;
        this.changing = changing;
        this.joining = joining;
        this.sessions = sessions;
        this.entrance = entrance;
        this.form = form;
        this.turn = turn;
        this.page = page;
        if (!(actor.actor() instanceof Actor.Staff staff)) {
            throw new NotFound("account");
        }
        this.me = staff;
        this.member = people.get(staff.id());
        this.name = member.name();
        this.language = member.language().name();
    }

    /** One place where this person is signed in. */
    public record Place(ClientKind client, String since, String seen) {}

    public List<Place> places() {
        return sessions.of(me.id()).stream().map(this::place).toList();
    }

    private Place place(StaffSession session) {
        return new Place(session.client(), moment(session.createdAt()), moment(session.seenAt()));
    }

    private String moment(Instant instant) {
        var local = LocalDateTime.ofInstant(instant, Calendar.ZONE);
        return page.texts()
                .of(
                        "staff.account.text.moment",
                        Formats.date(local.toLocalDate(), page.language()),
                        Formats.time(local.toLocalTime(), page.language()));
    }

    public void introduce() {
        if (form.succeeds(() -> changing.introduceOneself(me, name, Language.valueOf(language)))) {
            turn.to(StaffPages.ACCOUNT, "done", "saved");
        }
    }

    /** All sessions end with the old password; this browser gets a new one at once. */
    public void changePassword() {
        if (form.succeeds(() -> entrance.letIn(joining.changePassword(me.id(), current, password), request))) {
            turn.to(StaffPages.ACCOUNT, "done", "password");
        }
    }

    public void signOutElsewhere() {
        entrance.secret(request).ifPresent(mine -> sessions.closeOthers(member, mine));
        turn.to(StaffPages.ACCOUNT, "done", "elsewhere");
    }

    public String getEmail() {
        return member.email().value();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
