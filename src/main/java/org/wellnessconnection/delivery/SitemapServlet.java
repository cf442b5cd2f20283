package org.wellnessconnection.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.wellnessconnection.platform.rest.QueryString;

/** {@code /sitemap.xml}, and {@code ?part=n} of it where one file does not hold everything. */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends PublicServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PARTS = 9_999;

    @Inject
    private transient Sitemap sitemap;

    @Override
    Body answer(HttpServletRequest request, HttpServletResponse response) {
        var faults = new Faults();
        var single = new SingleParameters(faults);
        for (var parameter : QueryString.parse(request.getQueryString()).parameters()) {
            if (parameter.name().equals("part")) {
                single.add(parameter);
            } else {
                faults.unknownParameter(parameter.name(), "part");
            }
        }
        var part = single.number("part", 1, MOST_PARTS, 0);
        faults.throwIfAny();
        response.setHeader("Surrogate-Key", "search");
        return new Body(part == 0 ? sitemap.whole() : sitemap.file(part), "application/xml;charset=UTF-8");
    }
}
