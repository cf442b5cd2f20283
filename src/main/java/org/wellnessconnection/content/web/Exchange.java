package org.wellnessconnection.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.LanguagePaths;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.security.CurrentActor;

/**
 * The request at hand and its answer, as the beans of this room need them. It asks Faces for the request, not CDI: a form
 * that went on after signing in arrives in a request of its own that CDI does not know.
 */
@RequestScoped
public class Exchange {

    private final CurrentActor current;

    @Inject
    public Exchange(CurrentActor current) {
        this.current = current;
    }

    public Actor actor() {
        return current.actor();
    }

    public Language language() {
        return (Language) attribute(LanguagePaths.LANGUAGE);
    }

    public Texts.In texts() {
        return (Texts.In) attribute(LanguagePaths.TEXTS);
    }

    public boolean isPost() {
        return ((HttpServletRequest) external().getRequest()).getMethod().equals("POST");
    }

    /** What was sent under this name, or an empty text. */
    public String parameter(String name) {
        var value = external().getRequestParameterMap().get(name);
        return value == null ? "" : value;
    }

    public List<String> parameters(String name) {
        var values = external().getRequestParameterValuesMap().get(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /** Ends this request with the address to go to; the form that was sent is not sent again by reloading. */
    public void goTo(String address) {
        external().setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external().setResponseHeader("Location", address);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Ends this request without a page. */
    public void end(int status) {
        external().setResponseStatus(status);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** The page is drawn, but what was sent could not be taken. */
    public void answerWith(int status) {
        external().setResponseStatus(status);
    }

    private static Object attribute(String name) {
        var value = external().getRequestMap().get(name);
        if (value == null) {
            throw new IllegalStateException("no " + name + ": the request did not come through a language's address");
        }
        return value;
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
