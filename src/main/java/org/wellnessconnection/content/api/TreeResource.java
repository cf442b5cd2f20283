package org.wellnessconnection.content.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.content.Exporting;
import org.wellnessconnection.content.Importing;
import org.wellnessconnection.content.files.EntryFiles;
import org.wellnessconnection.content.files.Tree;
import org.wellnessconnection.content.files.TreeFiles;
import org.wellnessconnection.content.files.TreeReader;
import org.wellnessconnection.content.files.TreeWriter;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.FileProblem;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.Problem.Fault;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.platform.security.CurrentActor;

/** The whole content tree as an archive: in, all of it or nothing, and out. */
@ApplicationScoped
@Path("/manage")
public class TreeResource {

    static final String ZIP = "application/zip";

    private final ContentTypes types;
    private final Importing importing;
    private final Exporting exporting;
    private final Receipt receipt;
    private final CurrentActor current;

    @Inject
    public TreeResource(
            ContentTypes types, Importing importing, Exporting exporting, Receipt receipt, CurrentActor current) {
        this.types = types;
        this.importing = importing;
        this.exporting = exporting;
        this.receipt = receipt;
        this.current = current;
    }

    /** Creates, changes and publishes what the archive says; 422 with every problem of every file where it is not good. */
    @POST
    @Path("/import")
    @Consumes(ZIP)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("EDITOR")
    @org.wellnessconnection.platform.rest.Body(atMost = 64L << 20)
    public Response bringIn(InputStream archive, @HeaderParam("Prefer") @Nullable String prefer) {
        return switch (TreeReader.read(types, TreeFiles.zip(archive), importing::knows)) {
            case Tree.Good good -> imported(good, prefer);
            case Tree.Broken broken ->
                throw new ProblemException(new Problem(
                        422,
                        "import",
                        List.of(broken.problems().size()),
                        broken.problems().stream().map(TreeResource::fault).toList()));
        };
    }

    private Response imported(Tree.Good tree, @Nullable String prefer) {
        var imported = importing.importAll(tree.entries(), current.actor());
        var json = SharedJson.object()
                .add("created", imported.created())
                .add("changed", imported.changed())
                .add("unchanged", imported.unchanged())
                .add("number", imported.number());
        return receipt.of(Response.ok(json.build()), imported.number(), prefer).build();
    }

    /** Drafts too; the trash not. */
    @GET
    @Path("/export")
    @Produces(ZIP)
    @RolesAllowed({"EDITOR", "REVIEWER"})
    public Response takeOut() {
        var all = new ArrayList<EntryFiles>();
        exporting.exportAll(all::addAll);
        StreamingOutput archive = out -> new TreeWriter(types).zip(out, all.iterator());
        return Response.ok(archive)
                .header("Content-Disposition", "attachment; filename=\"content.zip\"")
                .build();
    }

    private static Fault fault(FileProblem problem) {
        return new Fault(Fault.Place.FILE, problem.path() + ":" + problem.line(), problem.key(), problem.arguments());
    }
}
