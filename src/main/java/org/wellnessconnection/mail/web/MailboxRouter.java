package org.wellnessconnection.mail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.mail.Mailbox;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.http.Router;

/** {@code /en/mailbox} and {@code /fr/boite-aux-lettres}, for whoever sits at this machine. */
@ApplicationScoped
public class MailboxRouter implements Router {

    static final Bilingual<String> PATH = new Bilingual<>("mailbox", "boite-aux-lettres");

    private final Mailbox mailbox;

    @Inject
    public MailboxRouter(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public Route route(Language language, List<String> segments, HttpServletRequest request) {
        if (segments.isEmpty()
                || !segments.getFirst().equals(PATH.in(language))
                || !mailbox.isOpen()
                || !isHere(request)) {
            return new Route.Missing();
        }
        if (!request.getMethod().equals("GET")) {
            return new Route.OnlyFor("GET");
        }
        return switch (segments.size()) {
            case 1 -> view("", "");
            case 2 -> view(segments.get(1), "");
            case 3 -> view(segments.get(1), segments.get(2));
            default -> new Route.Missing();
        };
    }

    private static Route view(String letter, String part) {
        return new Route.View(MailboxServlet.PATH, Map.of(MailboxServlet.LETTER, letter, MailboxServlet.PART, part));
    }

    /** From this machine and through no proxy: a mailbox holds other people's letters. */
    private static boolean isHere(HttpServletRequest request) {
        try {
            return request.getHeader("X-Forwarded-For") == null
                    && request.getHeader("Forwarded") == null
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }
}
