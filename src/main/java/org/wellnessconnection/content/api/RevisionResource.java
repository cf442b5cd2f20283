package org.wellnessconnection.content.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.wellnessconnection.content.LookingBack;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.platform.json.SharedJson;

/** What an entry was: its revisions per part, the newest first, and each with its values. */
@ApplicationScoped
@Path("/manage/entries/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
public class RevisionResource {

    private final LookingBack past;

    @Inject
    public RevisionResource(LookingBack past) {
        this.past = past;
    }

    @GET
    @RolesAllowed({"EDITOR", "TRANSLATOR", "REVIEWER"})
    public JsonObject list(@PathParam("id") String id) {
        var all = past.revisions(id);
        var items = SharedJson.array();
        for (var part : Part.values()) {
            all.getOrDefault(part, List.of()).forEach(line -> items.add(EntryJson.of(line)));
        }
        return SharedJson.object().add("items", items).build();
    }

    @GET
    @Path("/{revision}")
    @RolesAllowed({"EDITOR", "TRANSLATOR", "REVIEWER"})
    public JsonObject read(@PathParam("id") String id, @PathParam("revision") String revision) {
        var version = past.version(id, revision);
        return EntryJson.of(version.line()).add("values", version.values()).build();
    }
}
