package org.wellnessconnection.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.http.Router;
import org.wellnessconnection.schedule.CanadianZone;
import org.wellnessconnection.schedule.SchedulePaths;
import org.wellnessconnection.search.Published;

/** The public addresses of this room. Reading changes nothing; what changes something is sent with POST. */
@ApplicationScoped
public class ScheduleRouter implements Router {

    private static final String READ_ONLY = "GET, HEAD";
    private static final String BOTH = "GET, HEAD, POST";

    private final SessionListPages lists;
    private final SessionPages sessions;
    private final ReserveSeat reserve;
    private final LostLink lostLink;
    private final KeepReservation reservations;
    private final JoinSession join;
    private final MySessions mine;
    private final DeadLink deadLink;
    private final SiteLinks links;

    @Inject
    public ScheduleRouter(
            SessionListPages lists,
            SessionPages sessions,
            ReserveSeat reserve,
            LostLink lostLink,
            KeepReservation reservations,
            JoinSession join,
            MySessions mine,
            DeadLink deadLink,
            SiteLinks links) {
        this.lists = lists;
        this.sessions = sessions;
        this.reserve = reserve;
        this.lostLink = lostLink;
        this.reservations = reservations;
        this.join = join;
        this.mine = mine;
        this.deadLink = deadLink;
        this.links = links;
    }

    @Override
    public Route route(Language language, List<String> segments, HttpServletRequest request) {
        if (segments.isEmpty()) {
            return new Route.Missing();
        }
        var first = segments.getFirst();
        try {
            if (first.equals(SchedulePaths.SESSIONS.in(language))) {
                return session(language, segments, request);
            }
            return segments.size() == 2 ? behindLink(language, first, segments.get(1), request) : new Route.Missing();
        } catch (NotFound nothing) {
            return new Route.Missing();
        } catch (Published.NotReady building) {
            return new Route.NotReady();
        }
    }

    /** Pages that a mailed link opens. A link that opens nothing is told so kindly, whatever is the matter with it. */
    private Route behindLink(Language language, String first, String token, HttpServletRequest request) {
        try {
            if (first.equals(SchedulePaths.RESERVATION.in(language))) {
                return switch (request.getMethod()) {
                    case "GET", "HEAD" -> reservations.show(language, token, request);
                    case "POST" -> reservations.submit(language, token, request);
                    default -> new Route.OnlyFor(BOTH);
                };
            }
            if (first.equals(SchedulePaths.MINE.in(language))) {
                return switch (request.getMethod()) {
                    case "GET", "HEAD" -> mine.show(language, token, request);
                    case "POST" -> mine.submit(language, token, request);
                    default -> new Route.OnlyFor(BOTH);
                };
            }
            if (first.equals(SchedulePaths.JOIN.in(language))) {
                return isRead(request) ? join.show(language, token, request) : new Route.OnlyFor(READ_ONLY);
            }
            return new Route.Missing();
        } catch (NotFound nothing) {
            return deadLink.show(language, request);
        }
    }

    private Route session(Language language, List<String> segments, HttpServletRequest request) {
        return switch (segments.size()) {
            case 1 -> isRead(request) ? list(language, request) : new Route.OnlyFor(READ_ONLY);
            case 2 ->
                segments.get(1).equals(SchedulePaths.LOST_LINK.in(language))
                        ? lostLink(language, request)
                        : segments.get(1).equals(SchedulePaths.ASK_FOR_MINE.in(language))
                                ? askForMine(language, request)
                                : one(language, segments.get(1), request);
            case 3 ->
                segments.get(2).equals(SchedulePaths.SENT.in(language))
                        ? isRead(request)
                                ? reserve.sent(language, segments.get(1), request)
                                : new Route.OnlyFor(READ_ONLY)
                        : new Route.Missing();
            default -> new Route.Missing();
        };
    }

    private Route one(Language language, String id, HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> zoned(request) ? remember(request) : sessions.show(language, id, request);
            case "POST" -> reserve.submit(language, id, request);
            default -> new Route.OnlyFor(BOTH);
        };
    }

    private Route list(Language language, HttpServletRequest request) {
        return zoned(request) ? remember(request) : lists.show(language, request);
    }

    private Route lostLink(Language language, HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> lostLink.show(language, request);
            case "POST" -> lostLink.submit(language, request);
            default -> new Route.OnlyFor(BOTH);
        };
    }

    private Route askForMine(Language language, HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> mine.ask(language, request);
            case "POST" -> mine.send(language, request);
            default -> new Route.OnlyFor(BOTH);
        };
    }

    /** Whether somebody has chosen another zone than the one that is remembered. */
    private static boolean zoned(HttpServletRequest request) {
        var word = request.getParameter(VisitorZone.PARAMETER);
        return word != null && CanadianZone.of(word).isPresent();
    }

    /** The choice goes into the cookie and out of the address, so that an address that is passed on carries nobody's zone. */
    private Route remember(HttpServletRequest request) {
        var zone = CanadianZone.of(request.getParameter(VisitorZone.PARAMETER)).orElse(VisitorZone.USUAL);
        var rest = new TreeMap<>(request.getParameterMap());
        rest.remove(VisitorZone.PARAMETER);
        var cookies = zone == VisitorZone.of(request)
                ? List.<Cookie>of()
                : List.of(VisitorZone.remember(zone, links.absolute("").startsWith("https:")));
        return new Route.Redirect(request.getRequestURI() + query(rest), false, cookies);
    }

    private static String query(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .filter(one -> one.getValue().length > 0 && !one.getValue()[0].isBlank())
                .map(one -> encode(one.getKey()) + "=" + encode(one.getValue()[0]))
                .reduce((left, right) -> left + "&" + right)
                .map(text -> "?" + text)
                .orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
