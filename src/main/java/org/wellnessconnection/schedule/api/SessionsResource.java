package org.wellnessconnection.schedule.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.forms.FormGuard;
import org.wellnessconnection.platform.forms.FormRule;
import org.wellnessconnection.platform.forms.Verdict;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.platform.rest.QueryString;
import org.wellnessconnection.schedule.Reserving;
import org.wellnessconnection.schedule.SchedulePaths;
import org.wellnessconnection.schedule.Timetable;

/** Public sessions, and reserving a seat (SPEC A3). Answers and rate limits are those of the pages. */
@ApplicationScoped
@Path("/{locale: en|fr}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class SessionsResource {

    /** The same allowance as that of the page's form. */
    private static final FormRule RESERVE = FormRule.mailing("reserve-seat");

    private final Timetable timetable;
    private final Reserving reserving;
    private final FormGuard guard;
    private final SchedulePaths paths;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public SessionsResource(
            Timetable timetable, Reserving reserving, FormGuard guard, SchedulePaths paths, Texts texts, Clock clock) {
        this.timetable = timetable;
        this.reserving = reserving;
        this.guard = guard;
        this.paths = paths;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    public Response list(@PathParam("locale") String locale, @Context HttpServletRequest request) {
        var language = language(locale);
        var now = clock.instant();
        var query = SessionQuery.read(QueryString.parse(request.getQueryString()), now);
        var items = timetable.between(query.from(), query.until()).stream()
                .filter(query::takes)
                .map(session -> SessionJson.of(session, language, paths, now))
                .toList();
        return answer(SessionJson.list(items), language);
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("locale") String locale, @PathParam("id") String id) {
        var language = language(locale);
        return answer(SessionJson.of(timetable.session(id), language, paths, clock.instant()), language);
    }

    /** 202, whatever became of it: everything personal is said by letter. */
    @POST
    @Path("/{id}/reservations")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reserve(
            @PathParam("locale") String locale, @PathParam("id") String id, @Nullable JsonStructure json) {
        var language = language(locale);
        var form = ReservationBody.read(json, language);
        timetable.mustBePublic(id);
        switch (guard.judgeProgram(RESERVE, EmailAddress.parse(form.email()))) {
            case Verdict.Passed passed -> reserving.reserve(id, form);
            case Verdict.Ignored ignored -> {
                // The answer is the same: who asks learns nothing about the address.
            }
            case Verdict.Refused refused -> throw new ProblemException(Problem.tooMany(refused.pause()));
        }
        var body = SharedJson.object().add("message", texts.in(language).get("schedule.sent.lead"));
        return Response.accepted(body.build())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .build();
    }

    private static Response answer(JsonObject body, Language language) {
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header("Surrogate-Key", "sessions")
                .header("Cache-Tag", "sessions")
                .build();
    }

    private static Language language(String locale) {
        return Language.of(locale).orElseThrow(() -> new NotFound("language " + locale));
    }
}
