package org.wellnessconnection.schedule.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.schedule.Consulting;
import org.wellnessconnection.schedule.FacilitatorDetails;
import org.wellnessconnection.schedule.Spoken;
import org.wellnessconnection.schedule.Staffing;
import org.wellnessconnection.schedule.api.PointedRefusal.Form;

/** Those who lead sessions, with what lets them. */
@ApplicationScoped
@Path("/manage/facilitators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FacilitatorsResource {

    private final Consulting consulting;
    private final Staffing staffing;
    private final CurrentActor current;

    @Inject
    public FacilitatorsResource(Consulting consulting, Staffing staffing, CurrentActor current) {
        this.consulting = consulting;
        this.staffing = staffing;
        this.current = current;
    }

    @GET
    @RolesAllowed("SCHEDULER")
    public JsonObject list() {
        return ManageJson.list(staffing.all().stream().map(ManageJson::of).toList());
    }

    @POST
    @RolesAllowed("SCHEDULER")
    public Response create(@Nullable JsonStructure json) {
        var details = details(json);
        var id = Seen.pointed(Form.PERSON, () -> staffing.add(current.actor(), details));
        return Response.created(URI.create("/api/v1/manage/facilitators/" + id))
                .entity(SharedJson.object().add("id", id).build())
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("SCHEDULER")
    public Response read(@PathParam("id") String id) {
        var person = staffing.get(id);
        return Response.ok(ManageJson.of(person)).tag(ManageJson.tag(person)).build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("SCHEDULER")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonStructure json) {
        var seen = Seen.of(ifMatch);
        var details = details(json);
        return does(seen, id, actor -> staffing.change(actor, id, details));
    }

    @POST
    @Path("/{id}/credentials")
    @RolesAllowed("SCHEDULER")
    public Response addCredential(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonStructure json) {
        var seen = Seen.of(ifMatch);
        var body = new ManageBody(json);
        var kind = body.required("kind");
        var regulator = body.required("regulator");
        var province = body.required("province");
        var until = body.parsedRequired("validUntil", LocalDate::parse, "schedule.api.fault.day", LocalDate.EPOCH);
        body.end();
        return does(seen, id, actor -> staffing.addCredential(actor, id, kind, regulator, province, until));
    }

    @DELETE
    @Path("/{id}/credentials/{credential}")
    @RolesAllowed("SCHEDULER")
    public Response removeCredential(
            @PathParam("id") String id,
            @PathParam("credential") String credential,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return does(Seen.of(ifMatch), id, actor -> staffing.removeCredential(actor, id, credential));
    }

    /** Leads no more. */
    @POST
    @Path("/{id}/retire")
    @RolesAllowed("SCHEDULER")
    public Response retire(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return does(Seen.of(ifMatch), id, actor -> staffing.retire(actor, id));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed("SCHEDULER")
    public Response bringBack(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return does(Seen.of(ifMatch), id, actor -> staffing.bringBack(actor, id));
    }

    private Response does(Seen seen, String id, Consumer<Actor> change) {
        Seen.change(
                Form.PERSON,
                () -> consulting.ifFacilitator(id, person -> seen.is(ManageJson.tag(person)), () -> {
                    change.accept(current.actor());
                    return id;
                }));
        return read(id);
    }

    private static FacilitatorDetails details(@Nullable JsonStructure json) {
        var body = new ManageBody(json);
        body.ignore("id", "retired", "credentials");
        var details = new FacilitatorDetails(
                body.required("name"), body.word("language", Spoken.class, Spoken.BOTH), body.both("about"));
        body.end();
        return details;
    }
}
