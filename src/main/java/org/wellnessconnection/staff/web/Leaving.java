package org.wellnessconnection.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.wellnessconnection.platform.desk.PageTurn;
import org.wellnessconnection.staff.Sessions;
import org.wellnessconnection.staff.StaffPages;

/** Signing out, from any page. */
@Named("leaving")
@RequestScoped
public class Leaving {

    private final Sessions sessions;
    private final Entrance entrance;
    private final PageTurn turn;
    private final HttpServletRequest request;

    @Inject
    public Leaving(Sessions sessions, Entrance entrance, PageTurn turn, HttpServletRequest request) {
        this.sessions = sessions;
        this.entrance = entrance;
        this.turn = turn;
        this.request = request;
    }

    public void signOut() {
        entrance.secret(request).ifPresent(sessions::close);
        entrance.forget();
        turn.to(StaffPages.SIGN_IN, "done", "signed-out");
    }
}
