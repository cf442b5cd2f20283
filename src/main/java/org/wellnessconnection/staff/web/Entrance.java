package org.wellnessconnection.staff.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.wellnessconnection.staff.Secret;
import org.wellnessconnection.staff.Sessions;
import org.wellnessconnection.staff.StaffMember;
import org.wellnessconnection.staff.security.DeskCookie;
import org.wellnessconnection.staff.security.StaffDoor;

/** Gives the browser of the page at hand its session, or takes it away. */
@ApplicationScoped
public class Entrance {

    private final Sessions sessions;
    private final DeskCookie cookie;

    @Inject
    public Entrance(Sessions sessions, DeskCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** For somebody whose identity was just proven: by a one-time link, or by the password that they change. */
    void letIn(StaffMember member, HttpServletRequest request) {
        cookie.set(sessions.open(member, StaffDoor.device(request)), response());
    }

    void forget() {
        cookie.clear(response());
    }

    Optional<Secret> secret(HttpServletRequest request) {
        return cookie.read(request);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
