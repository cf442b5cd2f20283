package org.wellnessconnection.staff.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Role;

/** The request as whoever was recognised sends it: the roles bear the names of ours, an administrator has them all. */
final class RecognisedRequest extends HttpServletRequestWrapper {

    private final Actor actor;

    RecognisedRequest(HttpServletRequest request, Actor actor) {
        super(request);
        this.actor = actor;
    }

    @Override
    public @Nullable Principal getUserPrincipal() {
        return isRecognised() ? actor::name : null;
    }

    @Override
    public @Nullable String getRemoteUser() {
        return isRecognised() ? actor.name() : null;
    }

    @Override
    public boolean isUserInRole(String role) {
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(role))
                .anyMatch(actor::is);
    }

    /** The container's own would ask programs for a name and a password (Basic) and write so into the answer. */
    @Override
    public boolean authenticate(HttpServletResponse response) {
        return isRecognised();
    }

    private boolean isRecognised() {
        return !(actor instanceof Actor.Visitor);
    }
}
