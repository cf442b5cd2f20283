package org.wellnessconnection.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * What a page may load (Content Security Policy, level 3). Public pages need no script beyond our own files and no
 * inline style. Pages of the desk get their policy from PrimeFaces, which adds a nonce for its scripts: see {@code
 * primefaces.CSP_POLICY} in {@code web.xml}.
 */
final class ContentPolicy {

    static final String HEADER = "Content-Security-Policy";

    private static final String PUBLIC = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private ContentPolicy() {}

    static void set(HttpServletResponse response) {
        response.setHeader(HEADER, PUBLIC);
    }

    /** Two policies in one answer are both enforced, so the one that PrimeFaces adds takes the place of ours. */
    static HttpServletResponse forTheDesk(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return new HttpServletResponseWrapper(response) {
            @Override
            public void addHeader(String name, String value) {
                if (name.equalsIgnoreCase(HEADER)) {
                    super.setHeader(name, value);
                } else {
                    super.addHeader(name, value);
                }
            }
        };
    }
}
