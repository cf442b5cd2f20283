package org.wellnessconnection.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.desk.PageTurn;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.staff.ChangingPeople;
import org.wellnessconnection.staff.Inviting;
import org.wellnessconnection.staff.People;
import org.wellnessconnection.staff.PersonDetails;
import org.wellnessconnection.staff.StaffMember;
import org.wellnessconnection.staff.StaffPages;

/** One person: name, roles and languages; a new link; out and in again. */
@Named("changePerson")
@RequestScoped
public class ChangePerson {

    private final ChangingPeople changing;
    private final Inviting inviting;
    private final CurrentActor current;
    private final StaffForm form;
    private final PageTurn turn;
    private final String site;

    private final StaffMember member;
    private String name;
    private String language;
    private String link = "";
    private final RoleChoice choice;

    @Inject
    public ChangePerson(
            HttpServletRequest request,
            People people,
            ChangingPeople changing,
            Inviting inviting,
            CurrentActor current,
            StaffForm form,
            PageTurn turn,
            @ConfigProperty(name = "wellness.address") String site) {
        this.changing = changing;
        this.inviting = inviting;
        this.current = current;
        this.form = form;
        this.turn = turn;
        this.site = site;
        var id = Optional.ofNullable(request.getParameter("id")).orElse("");
        this.member = people.find(id).orElseThrow(() -> new NotFound("staff/" + id));
        this.name = member.name();
        this.language = member.language().name();
        this.choice = RoleChoice.of(member.roles(), member.languages());
    }

    public void change() {
        var details = new PersonDetails(
                name,
                member.email().value(),
                Language.valueOf(language),
                choice.chosenRoles(),
                choice.chosenLanguages());
        if (form.isFine(details.faults())
                && form.succeeds(() -> changing.change(current.actor(), member.id(), details))) {
            turn.to(StaffPages.PEOPLE, "done", "changed");
        }
    }

    public void deactivate() {
        if (form.succeeds(() -> changing.deactivate(current.actor(), member.id()))) {
            turn.to(StaffPages.PEOPLE, "done", "deactivated");
        }
    }

    public void reactivate() {
        if (form.succeeds(() -> changing.reactivate(current.actor(), member.id()))) {
            turn.to(StaffPages.PEOPLE, "done", "reactivated");
        }
    }

    /** Shown in the answer itself: an address would keep it. */
    public void renewLink() {
        form.succeeds(() -> {
            var invitation = inviting.renew(current.actor(), member.id());
            link = StaffPages.link(site, StaffPages.WELCOME, member.language(), invitation.secret());
        });
    }

    /** Whether this is the person who looks: nobody deactivates themselves by mistake. */
    public boolean isOneself() {
        return current.actor() instanceof Actor.Staff staff && staff.id().equals(member.id());
    }

    public boolean isDeactivated() {
        return member.state() == StaffMember.State.DEACTIVATED;
    }

    public String getId() {
        return member.id();
    }

    public String getFullName() {
        return member.name();
    }

    public String getEmail() {
        return member.email().value();
    }

    public String getState() {
        return member.state().name();
    }

    public String getLink() {
        return link;
    }

    public RoleChoice getChoice() {
        return choice;
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
}
