package org.wellnessconnection.staff.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.Problems;
import org.wellnessconnection.platform.rest.RequestLanguage;
import org.wellnessconnection.platform.security.ClientKind;
import org.wellnessconnection.staff.Secret;
import org.wellnessconnection.staff.Sessions;
import org.wellnessconnection.staff.StaffMember;
import org.wellnessconnection.staff.Tokens;

/**
 * Recognises people by their cookie on the desk and programs by their bearer token on the management API; {@code web.xml}
 * puts it before those two and nothing else. A program without a good token goes no further (RFC 6750, 3); everything else
 * that a page or a method needs is checked where it stands. A cookie counts for nothing on the API, so that no form of another site can use it there.
 *
 * <p>A filter and not an authentication mechanism of the container: that one would be looked up and asked before and
 * after every public request too, which took two fifths of the time of a finished answer.
 */
public class StaffDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BEARER = "bearer ";
    private static final String CHALLENGE = "Bearer realm=\"Wellness Connection\"";

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient Tokens tokens;

    @Inject
    private transient DeskCookie cookie;

    @Inject
    private transient ActingNow now;

    @Inject
    private transient Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (DeskPage.isDesk(request.getRequestURI())) {
            person(request);
        } else if (!isProgram(request)) {
            var language = RequestLanguage.of(request);
            response.setHeader("WWW-Authenticate", CHALLENGE);
            problems.write(Problem.of(401, "unauthorized"), language, response);
            return;
        }
        chain.doFilter(new RecognisedRequest(request, now.actor()), response);
    }

    private void person(HttpServletRequest request) {
        var actor = cookie.read(request).flatMap(sessions::resume).map(StaffMember::actor);
        now.is(actor.<Actor>map(found -> found).orElseGet(Actor.Visitor::new), device(request));
    }

    private boolean isProgram(HttpServletRequest request) {
        var program = bearer(request.getHeader("Authorization")).flatMap(tokens::recognise);
        now.is(program.<Actor>map(found -> found).orElseGet(Actor.Visitor::new), ClientKind.PROGRAM);
        return program.isPresent();
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
}
