package org.wellnessconnection.schedule.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.schedule.Consulting;
import org.wellnessconnection.schedule.Planning;
import org.wellnessconnection.schedule.Rescheduling;
import org.wellnessconnection.schedule.ScheduleRefusal;
import org.wellnessconnection.schedule.Series;
import org.wellnessconnection.schedule.SeriesPlan;
import org.wellnessconnection.schedule.Timetable;
import org.wellnessconnection.schedule.api.PointedRefusal.Form;

/** Series: planning, publishing and changing them. A changed rule ends one series and begins the next. */
@ApplicationScoped
@Path("/manage/series")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeriesResource {

    private final Consulting consulting;
    private final Planning planning;
    private final Rescheduling rescheduling;
    private final Timetable timetable;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    public SeriesResource(
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

    @GET
    @RolesAllowed("SCHEDULER")
    public JsonObject list() {
        return ManageJson.list(
                consulting.going(current.actor()).stream().map(ManageJson::of).toList());
    }

    /** A new series with its first sessions, as drafts; with {@code publish} they are public at once. */
    @POST
    @RolesAllowed("SCHEDULER")
    public Response create(@Nullable JsonStructure json) {
        var body = new ManageBody(json);
        var plan = PlanBody.series(body, "");
        var publish = body.isTrue("publish");
        body.end();
        var id = Seen.pointed(
                Form.SERIES,
                () -> publish ? planning.beginPublished(current.actor(), plan) : planning.begin(current.actor(), plan));
        return Response.created(URI.create("/api/v1/manage/series/" + id))
                .entity(SharedJson.object().add("id", id).build())
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("SCHEDULER")
    public Response read(@PathParam("id") String id) {
        var series = consulting.series(current.actor(), id);
        return Response.ok(ManageJson.of(series)).tag(ManageJson.tag(series)).build();
    }

    /** What {@link #change} would do. Nothing is changed. */
    @POST
    @Path("/{id}/preview")
    @RolesAllowed("SCHEDULER")
    public JsonObject preview(@PathParam("id") String id, @Nullable JsonStructure json) {
        var actor = current.actor();
        var plan = plan(actor, id, json);
        var effect = Seen.pointed(Form.SERIES, () -> rescheduling.preview(actor, firstSession(id), from(plan), plan));
        return ManageJson.of(effect).build();
    }

    /** Gives the series another rule from the rule's first day on; the answer names the series that goes on with it. */
    @PUT
    @Path("/{id}")
    @RolesAllowed("SCHEDULER")
    public JsonObject change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonStructure json) {
        var actor = current.actor();
        var seen = Seen.of(ifMatch);
        var plan = plan(actor, id, json);
        return Seen.change(
                Form.SERIES,
                () -> consulting.ifSeries(id, is(seen), () -> {
                    var session = firstSession(id);
                    var effect = rescheduling.preview(actor, session, from(plan), plan);
                    var next = rescheduling.change(actor, session, from(plan), plan);
                    return ManageJson.of(effect).add("id", next).build();
                }));
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed("SCHEDULER")
    public Response publish(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var seen = Seen.of(ifMatch);
        Seen.change(
                Form.SERIES,
                () -> consulting.ifSeries(id, is(seen), () -> {
                    planning.publish(current.actor(), id);
                    return id;
                }));
        return Response.noContent().build();
    }

    private SeriesPlan plan(Actor actor, String id, @Nullable JsonStructure json) {
        var link = consulting.series(actor, id).plan().session().joiningLink();
        var body = new ManageBody(json);
        var plan = PlanBody.series(body, link);
        body.end();
        return plan;
    }

    private static Predicate<Series> is(Seen seen) {
        return series -> seen.is(ManageJson.tag(series));
    }

    private String firstSession(String series) {
        return timetable
                .firstOf(series)
                .orElseThrow(() -> new Refusal(ScheduleRefusal.NO_SESSION_LEFT))
                .id();
    }

    /** The past stays as it was. */
    private LocalDate from(SeriesPlan plan) {
        var today = LocalDate.ofInstant(clock.instant(), plan.zone());
        return plan.firstDay().isBefore(today) ? today : plan.firstDay();
    }
}
