package org.wellnessconnection.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /robots.txt}: everything public may be read by everybody; the team's pages are of no use to a search engine. */
@WebServlet("/robots.txt")
public class RobotsServlet extends PublicServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Pages pages;

    @Override
    Body answer(HttpServletRequest request, HttpServletResponse response) {
        var text = """
                User-agent: *
                Disallow: /en/team
                Disallow: /fr/equipe
                Disallow: /api/v1/manage
                Sitemap: %s
                """.formatted(pages.absolute("/sitemap.xml"));
        return new Body(text, "text/plain;charset=UTF-8");
    }
}
