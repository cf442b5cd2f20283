package org.wellnessconnection.content.api;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.Catalogue;
import org.wellnessconnection.content.Drafting;
import org.wellnessconnection.content.NewEntry;
import org.wellnessconnection.content.Publishing;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.QueryString;
import org.wellnessconnection.platform.security.CurrentActor;

/** All entries: listing them, and making new ones. */
@ApplicationScoped
@Path("/manage/entries")
@Produces(MediaType.APPLICATION_JSON)
public class EntriesResource {

    private final Catalogue catalogue;
    private final Drafting drafting;
    private final Publishing publishing;
    private final Receipt receipt;
    private final CurrentActor current;

    @Inject
    public EntriesResource(
            Catalogue catalogue, Drafting drafting, Publishing publishing, Receipt receipt, CurrentActor current) {
        this.catalogue = catalogue;
        this.drafting = drafting;
        this.publishing = publishing;
        this.receipt = receipt;
        this.current = current;
    }

    @GET
    @RolesAllowed({"EDITOR", "TRANSLATOR", "REVIEWER"})
    public JsonObject list(@Context HttpServletRequest request) {
        var query = ListQuery.read(QueryString.parse(request.getQueryString()));
        return EntryJson.of(catalogue.list(query));
    }

    /** Makes an entry; with {@code publish} it is public at once, in the same transaction. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("EDITOR")
    public Response create(@Nullable JsonStructure json, @HeaderParam("Prefer") @Nullable String prefer) {
        var body = new Body(json);
        var entry = new NewEntry(body.required("type"), body.text("key"), body.parts(), body.text("note"));
        var publish = body.isTrue("publish");
        var languages = body.languages("languages");
        body.end();
        if (!publish) {
            return created(drafting.create(entry, current.actor()), 0).build();
        }
        var published = publishing.createAndPublish(entry, languages, current.actor());
        return receipt.of(created(published.entryId(), published.number()), published.number(), prefer)
                .build();
    }

    private static Response.ResponseBuilder created(String id, long number) {
        var json = SharedJson.object().add("id", id);
        if (number > 0) {
            json.add("number", number);
        }
        return Response.created(URI.create("/api/v1/manage/entries/" + id)).entity(json.build());
    }
}
