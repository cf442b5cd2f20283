package org.wellnessconnection.story.api;

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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.Problem.Fault;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.story.Guidelines;
import org.wellnessconnection.story.Guidelines.Guideline;
import org.wellnessconnection.story.PatternDesk;
import org.wellnessconnection.story.StoryRefusal;
import org.wellnessconnection.story.screening.RuleProblem;
import org.wellnessconnection.story.screening.WordPattern;

/**
 * Patterns for programs that moderate: read, tried out on what waits and what is public, saved, taken out of force. One that
 * cannot be used, or misses its own examples, is refused with every reason.
 */
@ApplicationScoped
@Path("/manage/patterns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("MODERATOR")
public class PatternsResource {

    private final PatternDesk desk;
    private final Guidelines guidelines;
    private final CurrentActor current;

    @Inject
    public PatternsResource(PatternDesk desk, Guidelines guidelines, CurrentActor current) {
        this.desk = desk;
        this.guidelines = guidelines;
        this.current = current;
    }

    /** All in force, by name. */
    @GET
    @RolesAllowed("MODERATOR")
    public JsonObject list() {
        var items = SharedJson.array();
        desk.list(current.actor()).forEach(line -> items.add(ManagedPattern.line(line)));
        return SharedJson.object().add("items", items).build();
    }

    /** A new one; 409 where its name is taken. */
    @POST
    @RolesAllowed("MODERATOR")
    public Response create(@Nullable JsonStructure json) {
        var pattern = usable(ManagedPattern.read(json, Optional.empty(), rules()));
        return answer(pattern, desk.create(pattern, current.actor()))
                .status(Response.Status.CREATED)
                .location(URI.create("/api/v1/manage/patterns/" + pattern.name()))
                .build();
    }

    /** In how many of how many stories it would find something; nothing is stored. */
    @POST
    @Path("/trial")
    @RolesAllowed("MODERATOR")
    public JsonObject tryOut(@Nullable JsonStructure json) {
        var trial = desk.tryOut(usable(ManagedPattern.read(json, Optional.empty(), rules())), current.actor());
        return SharedJson.object()
                .add("found", trial.found())
                .add("of", trial.of())
                .add("some", SharedJson.array(trial.some()))
                .build();
    }

    @GET
    @Path("/{name}")
    @RolesAllowed("MODERATOR")
    public Response read(@PathParam("name") String name) {
        var opened = desk.open(name, current.actor());
        return answer(opened.pattern(), opened.number()).build();
    }

    @PUT
    @Path("/{name}")
    @RolesAllowed("MODERATOR")
    public Response save(
            @PathParam("name") String name,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonStructure json) {
        var seen = desk.open(name, current.actor()).number();
        IfMatch.require(ifMatch, seen);
        var pattern = usable(ManagedPattern.read(json, Optional.of(name), rules()));
        unlessChanged(() -> desk.save(pattern, seen, current.actor()));
        return answer(pattern, seen + 1).build();
    }

    /** Out of force from now on; its savings stay. */
    @DELETE
    @Path("/{name}")
    @RolesAllowed("MODERATOR")
    public Response remove(@PathParam("name") String name, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var seen = desk.open(name, current.actor()).number();
        IfMatch.require(ifMatch, seen);
        unlessChanged(() -> desk.remove(name, seen, current.actor()));
        return Response.noContent().build();
    }

    private static void unlessChanged(Runnable write) {
        try {
            write.run();
        } catch (Refusal refusal) {
            throw refusal.reason() == StoryRefusal.PATTERN_CHANGED ? IfMatch.stale() : refusal;
        }
    }

    private WordPattern usable(WordPattern pattern) {
        var problems = desk.problems(pattern, current.actor());
        if (!problems.isEmpty()) {
            throw new ProblemException(Problem.badRequest(
                    problems.stream().map(PatternsResource::fault).toList()));
        }
        return pattern;
    }

    private static Fault fault(RuleProblem problem) {
        var member = switch (problem.reason()) {
            case "name", "weight", "within", "must" -> problem.reason();
            case "must-not" -> "mustNot";
            case "no-example" -> "must";
            case "too-long" -> "";
            default -> "words";
        };
        return Fault.pointer(
                member.isEmpty() ? "" : "/" + member, "story.pattern.problem." + problem.reason(), problem.detail());
    }

    private List<String> rules() {
        return guidelines.in(Language.EN).stream().map(Guideline::code).toList();
    }

    private static Response.ResponseBuilder answer(WordPattern pattern, int number) {
        return Response.ok(ManagedPattern.of(pattern)).tag(Integer.toString(number));
    }
}
