package org.wellnessconnection.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.http.LanguagePaths;
import org.wellnessconnection.platform.i18n.Texts;

/** The language of the page that is being made, for the beans behind views; views themselves read {@code language} and {@code t}. */
@RequestScoped
public class PageLanguage {

    private final HttpServletRequest request;
    private final Texts texts;

    @Inject
    public PageLanguage(HttpServletRequest request, Texts texts) {
        this.request = request;
        this.texts = texts;
    }

    public Language language() {
        return request.getAttribute(LanguagePaths.LANGUAGE) instanceof Language language ? language : Language.EN;
    }

    public Texts.In texts() {
        return texts.in(language());
    }

    /** The sentence of a refusal, which says what to do. */
    public String sentence(Refusal refusal) {
        return texts().of(refusal.reason().key(), refusal.arguments().toArray());
    }
}
