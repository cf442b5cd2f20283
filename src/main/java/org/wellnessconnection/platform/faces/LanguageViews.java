package org.wellnessconnection.platform.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.LanguagePaths;

/**
 * Keeps the address that was asked for: a form posts back to {@code /fr/…}, not to the view that renders it, and the
 * view speaks the language of the address whatever the browser prefers.
 */
public class LanguageViews extends ViewHandlerWrapper {

    public LanguageViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return attribute(context, LanguagePaths.LANGUAGE) instanceof Language language
                ? language.locale()
                : super.calculateLocale(context);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var address = own(context, viewId);
        return address == null ? super.getActionURL(context, viewId) : address;
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        var address = own(context, viewId);
        return address == null
                ? super.getBookmarkableURL(context, viewId, parameters, includeViewParams)
                : context.getExternalContext().encodeBookmarkableURL(address, parameters);
    }

    @Override
    public String getRedirectURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        var address = own(context, viewId);
        return address == null
                ? super.getRedirectURL(context, viewId, parameters, includeViewParams)
                : context.getExternalContext().encodeRedirectURL(address, parameters);
    }

    /** The address of this request, where it is this request's view that is meant. */
    private static @Nullable String own(FacesContext context, String viewId) {
        var root = context.getViewRoot();
        return root != null && viewId.equals(root.getViewId())
                ? (String) attribute(context, LanguagePaths.ADDRESS)
                : null;
    }

    private static @Nullable Object attribute(FacesContext context, String name) {
        return context.getExternalContext().getRequestMap().get(name);
    }
}
