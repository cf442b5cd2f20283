package org.wellnessconnection.platform.http;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What a page may load (Content Security Policy, level 3), the same for the public and for the desk: our own files, no
 * inline script, no inline style.
 *
 * <p>PrimeFaces could send a policy of its own with a nonce for its inline scripts ({@code primefaces.CSP}), but keeps the
 * nonce in the view's map, and with it makes an HTTP session for every page, of visitors too. Pages are drawn without its
 * widgets instead.
 */
final class ContentPolicy {

    static final String HEADER = "Content-Security-Policy";

    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private ContentPolicy() {}

    static void set(HttpServletResponse response) {
        response.setHeader(HEADER, POLICY);
    }
}
