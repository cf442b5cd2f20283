package org.wellnessconnection.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.NotFound;

/**
 * {@code /.well-known/security.txt} (RFC 9116): where to report a weakness. Nothing is there until an operator says whom
 * reports reach; an address that nobody reads would be worse than none.
 */
@WebServlet("/.well-known/security.txt")
public class SecurityServlet extends PublicServlet {

    private static final long serialVersionUID = 1L;

    /** RFC 9116, 2.5.5 wants less than a year; a copy older than this should be fetched again. */
    private static final Duration VALID = Duration.ofDays(180);

    @Inject
    private transient Pages pages;

    @Inject
    private transient Clock clock;

    @Inject
    @ConfigProperty(name = "wellness.security.contact")
    private transient Optional<String> contact;

    @Override
    Body answer(HttpServletRequest request, HttpServletResponse response) {
        var reached = contact.map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new NotFound("security.txt without wellness.security.contact"));
        var expires = clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS);
        var text = """
                Contact: %s
                Expires: %s
                Preferred-Languages: en, fr
                Canonical: %s
                """.formatted(reached, expires, pages.absolute("/.well-known/security.txt"));
        return new Body(text, "text/plain;charset=UTF-8");
    }
}
