package org.wellnessconnection.staff.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.desk.PageRegister;
import org.wellnessconnection.platform.http.ClientAddress;
import org.wellnessconnection.platform.http.LanguagePaths;
import org.wellnessconnection.staff.Caller;
import org.wellnessconnection.staff.SigningIn;
import org.wellnessconnection.staff.SigningIn.Outcome;
import org.wellnessconnection.staff.StaffPages;

/**
 * Stands before every view of the desk. A view that no room has declared is not there. Who has not signed in gets the
 * sign-in form at the very address they asked for, and goes on from it with what they were doing.
 */
@WebFilter(filterName = "desk-guard", urlPatterns = "/desk/*", dispatcherTypes = DispatcherType.FORWARD)
public class DeskGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final String NOT_ALLOWED = "/desk/desk/not-allowed.xhtml";
    private static final String NOT_FOUND = "/desk/desk/not-found.xhtml";
    private static final String FOREIGN_FORM = "/desk/desk/foreign-form.xhtml";

    @Inject
    private transient PageRegister register;

    @Inject
    private transient SigningIn signingIn;

    @Inject
    private transient DeskCookie cookie;

    @Inject
    private transient ActingNow now;

    @Inject
    private transient ClientAddress client;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var page = register.ofView(request.getServletPath());
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request instanceof RequestAs) {
            chain.doFilter(request, response);
        } else if (!SAFE.contains(request.getMethod()) && !origin(request).allows()) {
            show(FOREIGN_FORM, HttpServletResponse.SC_FORBIDDEN, request, response);
        } else if (KeptForm.isSignIn(request)) {
            signIn(page.get(), request, response, chain);
        } else if (page.get().view().equals(StaffPages.SIGN_IN.view())) {
            signInPage(request, response);
        } else {
            enter(page.get(), request, response, chain);
        }
    }

    private void enter(DeskPage page, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (page.access().admits(now.actor())) {
            draw(request, response, chain);
        } else if (now.actor() instanceof Actor.Staff) {
            show(NOT_ALLOWED, HttpServletResponse.SC_FORBIDDEN, request, response);
        } else {
            askToSignIn(SignInState.first(KeptForm.of(request)), request, response);
        }
    }

    /** A page about something that does not exist is the page that says so. */
    private static void draw(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!isNotFound(failure) || response.isCommitted()) {
                throw failure;
            }
            response.resetBuffer();
            show(NOT_FOUND, HttpServletResponse.SC_NOT_FOUND, request, response);
        }
    }

    private static boolean isNotFound(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(NotFound.class::isInstance);
    }

    private void signIn(DeskPage page, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var kept = KeptForm.carriedBy(request);
        var email = Optional.ofNullable(request.getParameter(KeptForm.EMAIL)).orElse("");
        var password = request.getParameter(KeptForm.PASSWORD);
        var caller = new Caller(client.of(request), StaffDoor.device(request));
        switch (signingIn.signIn(email, password, caller)) {
            case Outcome.SignedIn in -> {
                cookie.set(in.session(), response);
                now.is(in.member().actor(), caller.client());
                goOn(page, kept, request, response, chain);
            }
            case Outcome.Refused refused ->
                askToSignIn(new SignInState(SignInState.Why.REFUSED, 0, email, kept), request, response);
            case Outcome.Wait wait ->
                askToSignIn(
                        new SignInState(
                                SignInState.Why.WAIT,
                                Math.max(1, wait.time().plusMillis(999).toSeconds()),
                                email,
                                kept),
                        request,
                        response);
            case Outcome.Busy busy ->
                askToSignIn(new SignInState(SignInState.Why.BUSY, 0, email, kept), request, response);
        }
    }

    /** To the page that was asked for, or straight on with the form that was being sent. */
    private void goOn(
            DeskPage page, KeptForm kept, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (kept.isPost()) {
            enter(page, RequestAs.sending(kept, request), response, chain);
        } else if (page.view().equals(StaffPages.SIGN_IN.view())) {
            redirect(DeskPage.root(language(request)), response);
        } else {
            var address = String.valueOf(request.getAttribute(LanguagePaths.ADDRESS));
            redirect(kept.query().isEmpty() ? address : address + "?" + oneLine(kept.query()), response);
        }
    }

    private void signInPage(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (now.actor() instanceof Actor.Staff) {
            redirect(DeskPage.root(language(request)), response);
            return;
        }
        request.setAttribute(SignInState.ATTRIBUTE, SignInState.first(KeptForm.of(request)));
        show(StaffPages.SIGN_IN.viewId(), HttpServletResponse.SC_OK, request, response);
    }

    /** 401 needs a challenge (RFC 9110, 15.5.2); browsers show the page for one they do not know. */
    private static void askToSignIn(SignInState state, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(SignInState.ATTRIBUTE, state);
        response.setHeader("WWW-Authenticate", "Form");
        if (state.why() == SignInState.Why.WAIT) {
            response.setHeader("Retry-After", Long.toString(state.seconds()));
        }
        var status = state.why() == SignInState.Why.WAIT ? 429 : HttpServletResponse.SC_UNAUTHORIZED;
        show(StaffPages.SIGN_IN.viewId(), status, request, response);
    }

    private static void show(String view, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(status);
        request.getRequestDispatcher(view).forward(RequestAs.looking(request), response);
    }

    private static void redirect(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    /** A query comes back from the form, so it might hold anything; a header must stay one line. */
    private static String oneLine(String query) {
        return query.replaceAll("[\\p{Cntrl}\\s]", "");
    }

    private static Language language(HttpServletRequest request) {
        return request.getAttribute(LanguagePaths.LANGUAGE) instanceof Language language ? language : Language.EN;
    }

    private static SameOrigin origin(HttpServletRequest request) {
        return new SameOrigin(
                Optional.ofNullable(request.getHeader("Sec-Fetch-Site")),
                Optional.ofNullable(request.getHeader("Origin")),
                Optional.ofNullable(request.getHeader("Referer")),
                Optional.ofNullable(request.getHeader("Host")).orElse(""));
    }
}
