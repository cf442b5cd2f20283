package org.wellnessconnection.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.wellnessconnection.platform.desk.PageTurn;
import org.wellnessconnection.staff.Joining;
import org.wellnessconnection.staff.OneTimeLinks;
import org.wellnessconnection.staff.Secret;
import org.wellnessconnection.staff.StaffMember;

/** An invitation, or a link for a lost password: its holder chooses a password and is in. */
@Named("welcome")
@RequestScoped
public class Welcome {

    private final HttpServletRequest request;
    private final OneTimeLinks links;
    private final Joining joining;
    private final Entrance entrance;
    private final StaffForm form;
    private final PageTurn turn;

    private String password = "";

    @Inject
    public Welcome(
            HttpServletRequest request,
            OneTimeLinks links,
            Joining joining,
            Entrance entrance,
            StaffForm form,
            PageTurn turn) {
        this.request = request;
        this.links = links;
        this.joining = joining;
        this.entrance = entrance;
        this.form = form;
        this.turn = turn;
    }

    public boolean isWorking() {
        return links.holder(secret()).isPresent();
    }

    public String name() {
        return links.holder(secret()).map(StaffMember::name).orElse("");
    }

    public String email() {
        return links.holder(secret()).map(holder -> holder.email().value()).orElse("");
    }

    public void submit() {
        if (form.succeeds(() -> entrance.letIn(joining.join(secret(), password), request))) {
            turn.toDesk();
        }
    }

    private Secret secret() {
        return new Secret(Optional.ofNullable(request.getParameter("token")).orElse(""));
    }

    public String getToken() {
        return secret().value();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
