package org.wellnessconnection.content.api;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.Change;
import org.wellnessconnection.content.Drafting;
import org.wellnessconnection.content.Opening;
import org.wellnessconnection.content.PublishOrder;
import org.wellnessconnection.content.Publishing;
import org.wellnessconnection.content.Publishing.Published;
import org.wellnessconnection.content.SaveOutcome;
import org.wellnessconnection.content.Trashing;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.security.CurrentActor;

/** One entry: reading, changing, publishing, withdrawing, and the trash. Every write names what it is based on. */
@ApplicationScoped
@Path("/manage/entries/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EntryResource {

    private final Opening opening;
    private final Drafting drafting;
    private final Publishing publishing;
    private final Trashing trashing;
    private final Receipt receipt;
    private final CurrentActor current;

    @Inject
    public EntryResource(
            Opening opening,
            Drafting drafting,
            Publishing publishing,
            Trashing trashing,
            Receipt receipt,
            CurrentActor current) {
        this.opening = opening;
        this.drafting = drafting;
        this.publishing = publishing;
        this.trashing = trashing;
        this.receipt = receipt;
        this.current = current;
    }

    @GET
    @RolesAllowed({"EDITOR", "TRANSLATOR", "REVIEWER"})
    public Response read(@PathParam("id") String id) {
        var entry = opening.open(id);
        return Response.ok(EntryJson.of(entry)).tag(Base.tag(entry)).build();
    }

    /** Replaces the parts that are in the body and leaves the others alone. */
    @PUT
    @RolesAllowed({"EDITOR", "TRANSLATOR"})
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonStructure json) {
        var entry = opening.open(id);
        Base.require(ifMatch, entry);
        var body = new Body(json);
        var change = new Change(id, entry.heads(), body.parts(), body.text("note"));
        body.end();
        return switch (drafting.save(change, current.actor())) {
            case SaveOutcome.Saved saved ->
                Response.ok(EntryJson.ids(id, saved.heads()))
                        .tag(Base.tag(saved.heads(), entry.live().orElse(0L), false))
                        .build();
            case SaveOutcome.Clash clash -> throw Base.stale();
        };
    }

    /** Says that fields of one language are right as they stand, beside the other language's newest. */
    @POST
    @Path("/confirm")
    @RolesAllowed({"EDITOR", "TRANSLATOR"})
    public Response confirm(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonStructure json) {
        var entry = opening.open(id);
        Base.require(ifMatch, entry);
        var body = new Body(json);
        var language = body.language("language");
        var fields = Set.copyOf(body.texts("fields"));
        var note = body.text("note");
        body.end();
        var heads = drafting.confirm(id, language, fields, note, current.actor());
        return Response.ok(EntryJson.ids(id, heads))
                .tag(Base.tag(heads, entry.live().orElse(0L), false))
                .build();
    }

    /** Publishes exactly what stood in front of the caller. */
    @POST
    @Path("/publish")
    @RolesAllowed("EDITOR")
    public Response publish(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Prefer") @Nullable String prefer,
            @Nullable JsonStructure json) {
        var entry = opening.open(id);
        Base.require(ifMatch, entry);
        var body = new Body(json);
        var order = new PublishOrder(id, entry.heads(), body.languages("languages"), body.text("reason"));
        body.end();
        var published = publishing.publish(order, current.actor());
        var answer = Response.ok(number(published)).tag(Base.tag(entry.heads(), published.number(), false));
        return receipt.of(answer, published.number(), prefer).build();
    }

    /** Takes both languages from the public. */
    @POST
    @Path("/withdraw")
    @RolesAllowed("EDITOR")
    public Response withdraw(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Prefer") @Nullable String prefer,
            @Nullable JsonStructure json) {
        var entry = opening.open(id);
        Base.require(ifMatch, entry);
        var body = new Body(json);
        var reason = body.text("reason");
        var althoughUsed = body.isTrue("althoughUsed");
        body.end();
        var withdrawn = Base.unlessChanged(() -> althoughUsed
                ? publishing.withdrawAlthoughUsed(id, entry.seen(), reason, current.actor())
                : publishing.withdraw(id, entry.seen(), reason, current.actor()));
        var answer = Response.ok(number(withdrawn)).tag(Base.tag(entry.heads(), 0, false));
        return receipt.of(answer, withdrawn.number(), prefer).build();
    }

    /** Puts an entry that is not public into the trash. */
    @DELETE
    @RolesAllowed("EDITOR")
    public Response trash(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var entry = opening.open(id);
        Base.require(ifMatch, entry);
        Base.unlessChanged(() -> trashing.trash(id, entry.seen(), current.actor()));
        return Response.noContent().build();
    }

    /** Takes an entry out of the trash. */
    @POST
    @Path("/restore")
    @RolesAllowed("EDITOR")
    public Response restore(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var entry = opening.open(id);
        Base.require(ifMatch, entry);
        Base.unlessChanged(() -> trashing.restore(id, entry.seen(), current.actor()));
        return Response.noContent()
                .tag(Base.tag(entry.heads(), entry.live().orElse(0L), false))
                .build();
    }

    private static JsonObject number(Published published) {
        return SharedJson.object()
                .add("id", published.entryId())
                .add("number", published.number())
                .build();
    }
}
