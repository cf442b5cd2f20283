package org.wellnessconnection.staff.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.security.ClientKind;
import org.wellnessconnection.staff.Secret;
import org.wellnessconnection.staff.Sessions;
import org.wellnessconnection.staff.StaffMember;
import org.wellnessconnection.staff.Tokens;

/**
 * Recognises people by their cookie on the desk, programs by their bearer token on the management API, and nobody anywhere
 * else. It never sends anybody away: what a page or a method needs is checked where it stands. A cookie counts for nothing
 * on the API, so that no form of another site can use it there.
 */
@ApplicationScoped
public class StaffDoor implements HttpAuthenticationMechanism {

    private static final String MANAGEMENT = "/api/v1/manage";
    private static final String BEARER = "bearer ";

    private final Sessions sessions;
    private final Tokens tokens;
    private final DeskCookie cookie;
    private final ActingNow now;

    @Inject
    public StaffDoor(Sessions sessions, Tokens tokens, DeskCookie cookie, ActingNow now) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.cookie = cookie;
        this.now = now;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var path = request.getRequestURI();
        if (path.equals(MANAGEMENT) || path.startsWith(MANAGEMENT + "/")) {
            return program(request)
                    .map(actor -> enter(actor, actor.roles(), context))
                    .orElseGet(() -> {
                        response.setHeader("WWW-Authenticate", "Bearer");
                        return context.doNothing();
                    });
        }
        if (DeskPage.isDesk(path)) {
            now.is(new Actor.Visitor(), device(request));
            return cookie.read(request)
                    .flatMap(sessions::resume)
                    .map(StaffMember::actor)
                    .map(actor -> {
                        now.is(actor, device(request));
                        return enter(actor, actor.roles(), context);
                    })
                    .orElseGet(context::doNothing);
        }
        return context.doNothing();
    }

    private Optional<Actor.Program> program(HttpServletRequest request) {
        var program = bearer(request.getHeader("Authorization")).flatMap(tokens::recognise);
        now.is(program.<Actor>map(found -> found).orElseGet(Actor.Visitor::new), ClientKind.PROGRAM);
        return program;
    }

    /** The secret of an {@code Authorization} header (RFC 6750, 2.1); the scheme's case does not matter. */
    static Optional<Secret> bearer(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(new Secret(header.substring(BEARER.length()).strip()))
                : Optional.empty();
    }

    /** What kind of device a request comes from. */
    public static ClientKind device(HttpServletRequest request) {
        return ClientKind.ofBrowser(
                Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }

    /** The container's roles bear the names of ours; an administrator has them all. */
    private static AuthenticationStatus enter(Actor actor, Set<Role> roles, HttpMessageContext context) {
        var names = Arrays.stream(Role.values())
                .filter(role -> roles.contains(role) || roles.contains(Role.ADMINISTRATOR))
                .map(Role::name)
                .collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(actor.name(), names);
    }
}
