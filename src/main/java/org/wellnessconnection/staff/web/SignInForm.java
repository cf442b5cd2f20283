package org.wellnessconnection.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.staff.security.KeptForm;
import org.wellnessconnection.staff.security.SignInState;
import org.wellnessconnection.staff.security.SignInState.Why;

/** The sign-in form as the desk's guard wants it shown. The guard itself takes what is sent, at whatever address. */
@Named("signIn")
@RequestScoped
public class SignInForm {

    private final HttpServletRequest request;
    private final PageLanguage page;

    @Inject
    public SignInForm(HttpServletRequest request, PageLanguage page) {
        this.request = request;
        this.page = page;
    }

    /** What went wrong with the last attempt; empty at the first. */
    public String problem() {
        var state = state();
        return state.why() == Why.FIRST
                ? ""
                : page.texts().of("staff.sign-in.message.error." + state.why(), state.seconds());
    }

    public boolean isProblem() {
        return state().why() != Why.FIRST;
    }

    /** Whether a form is waiting to be sent on. */
    public boolean isGoingOn() {
        return state().kept().isPost();
    }

    public String email() {
        return state().email();
    }

    public List<KeptForm.Hidden> hidden() {
        return state().kept().hidden();
    }

    private SignInState state() {
        return request.getAttribute(SignInState.ATTRIBUTE) instanceof SignInState state
                ? state
                : new SignInState(Why.FIRST, 0, "", new KeptForm("GET", "", Map.of()));
    }
}
