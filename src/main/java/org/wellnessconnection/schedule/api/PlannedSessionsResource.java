package org.wellnessconnection.schedule.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.QueryString;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.schedule.Consulting;
import org.wellnessconnection.schedule.GroupSession;
import org.wellnessconnection.schedule.Planning;
import org.wellnessconnection.schedule.Rescheduling;
import org.wellnessconnection.schedule.Timetable;
import org.wellnessconnection.schedule.api.PointedRefusal.Form;

/** Single sessions, drafts too: changing one apart from its series, publishing, cancelling. Who is in them is not told. */
@ApplicationScoped
@Path("/manage/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlannedSessionsResource {

    private final Consulting consulting;
    private final Planning planning;
    private final Rescheduling rescheduling;
    private final Timetable timetable;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    public PlannedSessionsResource(
            Consulting consulting,
            Planning planning,
            Rescheduling rescheduling,
            Timetable timetable,
            CurrentActor current,
            Clock clock) {
        this.consulting = consulting;
        this.planning = planning;
        this.rescheduling = rescheduling;
        this.timetable = timetable;
        this.current = current;
        this.clock = clock;
    }

    /** With the parameters of the public list. */
    @GET
    @RolesAllowed("SCHEDULER")
    public JsonObject list(@Context HttpServletRequest request) {
        var query = SessionQuery.read(QueryString.parse(request.getQueryString()), clock.instant());
        return ManageJson.list(timetable.everything(query.from(), query.until()).stream()
                .filter(query::takes)
                .map(ManageJson::of)
                .toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("SCHEDULER")
    public Response read(@PathParam("id") String id) {
        return shown(id);
    }

    /** Changes one session; its series leaves it as it is from now on. */
    @PUT
    @Path("/{id}")
    @RolesAllowed("SCHEDULER")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonStructure json) {
        var actor = current.actor();
        var seen = Seen.of(ifMatch);
        var body = new ManageBody(json);
        var plan = PlanBody.session(body, rescheduling.look(actor, id).joiningLink());
        var moment = PlanBody.moment(body);
        body.end();
        Seen.change(
                Form.SESSION,
                () -> consulting.ifSession(id, is(seen), () -> {
                    rescheduling.changeOne(actor, id, plan, moment.local(), moment.zone());
                    return id;
                }));
        return shown(id);
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed("SCHEDULER")
    public Response publish(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var seen = Seen.of(ifMatch);
        Seen.change(
                Form.SESSION,
                () -> consulting.ifSession(id, is(seen), () -> {
                    planning.publishSession(current.actor(), id);
                    return id;
                }));
        return Response.noContent().build();
    }

    /** It does not take place; everybody with a reservation is told. How many that are is the answer. */
    @POST
    @Path("/{id}/cancel")
    @RolesAllowed("SCHEDULER")
    public JsonObject cancel(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var seen = Seen.of(ifMatch);
        int told = Seen.change(
                Form.SESSION, () -> consulting.ifSession(id, is(seen), () -> rescheduling.cancel(current.actor(), id)));
        return SharedJson.object().add("told", told).build();
    }

    private Response shown(String id) {
        var session = rescheduling.look(current.actor(), id);
        return Response.ok(ManageJson.of(session)).tag(ManageJson.tag(session)).build();
    }

    private static Predicate<GroupSession> is(Seen seen) {
        return session -> seen.is(ManageJson.tag(session));
    }
}
