package org.wellnessconnection.story.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.story.Guidelines;
import org.wellnessconnection.story.Guidelines.Guideline;
import org.wellnessconnection.story.Moderating;
import org.wellnessconnection.story.ModerationDesk;
import org.wellnessconnection.story.ModerationDesk.Opened;
import org.wellnessconnection.story.StoryRefusal;
import org.wellnessconnection.story.Themes;

/**
 * One story for programs that moderate: read, held, decided, taken back. Every write names the version that was read and
 * answers the story as it stands after it.
 */
@ApplicationScoped
@Path("/manage/stories/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("MODERATOR")
public class ManagedStoryResource {

    private final ModerationDesk desk;
    private final Moderating moderating;
    private final Guidelines guidelines;
    private final Themes themes;
    private final CurrentActor current;

    @Inject
    public ManagedStoryResource(
            ModerationDesk desk, Moderating moderating, Guidelines guidelines, Themes themes, CurrentActor current) {
        this.desk = desk;
        this.moderating = moderating;
        this.guidelines = guidelines;
        this.themes = themes;
        this.current = current;
    }

    @GET
    @RolesAllowed("MODERATOR")
    public Response read(@PathParam("id") String id) {
        return answer(id);
    }

    /** Holds the story for whoever has the token. */
    @POST
    @Path("/claim")
    @RolesAllowed("MODERATOR")
    public Response claim(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        require(ifMatch, id);
        moderating.claim(id, current.actor());
        return answer(id);
    }

    /** Lets go of it; no reason is asked. */
    @POST
    @Path("/pass-on")
    @RolesAllowed("MODERATOR")
    public Response passOn(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        require(ifMatch, id);
        moderating.passOn(id, current.actor());
        return answer(id);
    }

    @POST
    @Path("/decisions")
    @RolesAllowed("MODERATOR")
    public Response decide(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonStructure json) {
        var story = require(ifMatch, id);
        var order = DecisionBody.order(json, id, story.version(), rules(), themes.codes());
        try {
            moderating.decide(order, current.actor());
        } catch (Refusal refusal) {
            throw refusal.reason() == StoryRefusal.CHANGED_MEANWHILE ? IfMatch.stale() : refusal;
        }
        return answer(id);
    }

    /** Takes the decision back that the body names, until its letter has gone. */
    @POST
    @Path("/undo")
    @RolesAllowed("MODERATOR")
    public Response undo(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonStructure json) {
        var story = require(ifMatch, id);
        var decision = DecisionBody.decision(json);
        if (story.past().stream().noneMatch(past -> past.id().equals(decision))) {
            throw new Refusal(StoryRefusal.MOVED_ON);
        }
        moderating.undo(decision, current.actor());
        return answer(id);
    }

    private List<String> rules() {
        return guidelines.in(Language.EN).stream().map(Guideline::code).toList();
    }

    private Response answer(String id) {
        var story = desk.open(id, current.actor());
        return Response.ok(ManagedStory.of(story))
                .tag(Integer.toString(story.version()))
                .build();
    }

    /** The story, if {@code If-Match} names it as it stands: 428 without the header, 412 with another version. */
    private Opened require(@Nullable String ifMatch, String id) {
        var story = desk.open(id, current.actor());
        IfMatch.require(ifMatch, story.version());
        return story;
    }
}
