package org.wellnessconnection.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.staff.Inviting;
import org.wellnessconnection.staff.PersonDetails;
import org.wellnessconnection.staff.StaffPages;

/**
 * Inviting somebody. The link is in the answer to the form itself and nowhere else: a redirect would have to carry it in
 * an address.
 */
@Named("invitePerson")
@RequestScoped
public class InvitePerson {

    private final Inviting inviting;
    private final CurrentActor current;
    private final StaffForm form;
    private final String site;

    private String name = "";
    private String email = "";
    private String language;
    private String link = "";
    private final RoleChoice choice = RoleChoice.none();

    @Inject
    public InvitePerson(
            Inviting inviting,
            CurrentActor current,
            StaffForm form,
            PageLanguage page,
            @ConfigProperty(name = "wellness.address") String site) {
        this.inviting = inviting;
        this.current = current;
        this.form = form;
        this.site = site;
        this.language = page.language().name();
    }

    public void submit() {
        var theirs = Language.valueOf(language);
        var details = new PersonDetails(name, email, theirs, choice.chosenRoles(), choice.chosenLanguages());
        if (form.isFine(details.faults())) {
            form.succeeds(() -> {
                var invitation = inviting.invite(current.actor(), details);
                link = StaffPages.link(site, StaffPages.WELCOME, theirs, invitation.secret());
            });
        }
    }

    /** The link to hand over, once it is made. */
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
}
