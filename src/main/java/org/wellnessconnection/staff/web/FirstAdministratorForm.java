package org.wellnessconnection.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.PageTurn;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.staff.Joining;
import org.wellnessconnection.staff.OneTimeLinks;
import org.wellnessconnection.staff.PersonDetails;
import org.wellnessconnection.staff.Secret;

/** The one-time link of the first start: who holds it becomes the first administrator. */
@Named("firstAdministrator")
@RequestScoped
public class FirstAdministratorForm {

    private final HttpServletRequest request;
    private final OneTimeLinks links;
    private final Joining joining;
    private final Entrance entrance;
    private final StaffForm form;
    private final PageTurn turn;

    private String name = "";
    private String email = "";
    private String language;
    private String password = "";

    @Inject
    public FirstAdministratorForm(
            HttpServletRequest request,
            OneTimeLinks links,
            Joining joining,
            Entrance entrance,
            StaffForm form,
            PageTurn turn,
            PageLanguage page) {
        this.request = request;
        this.links = links;
        this.joining = joining;
        this.entrance = entrance;
        this.form = form;
        this.turn = turn;
        this.language = page.language().name();
    }

    public boolean isWorking() {
        return links.worksForTheFirst(secret());
    }

    public String getToken() {
        return secret().value();
    }

    public void submit() {
        var details = new PersonDetails(
                name, email, Language.valueOf(language), Set.of(Role.ADMINISTRATOR), EnumSet.allOf(Language.class));
        var fine = form.isFine(details.faults());
        fine &= form.isFine(Joining.fault(password, name, email).stream().toList());
        if (fine && form.succeeds(() -> entrance.letIn(joining.joinAsFirst(secret(), details, password), request))) {
            turn.toDesk();
        }
    }

    private Secret secret() {
        return new Secret(Optional.ofNullable(request.getParameter("token")).orElse(""));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
