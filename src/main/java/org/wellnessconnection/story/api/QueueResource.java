package org.wellnessconnection.story.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.Problem.Fault;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.platform.rest.QueryString;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.story.ModerationDesk;
import org.wellnessconnection.story.ModerationDesk.Tab;

/** The queue for programs, without a word of the stories. */
@ApplicationScoped
@Path("/manage/stories")
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {

    private static final String PART = "part";

    private final ModerationDesk desk;
    private final CurrentActor current;

    @Inject
    public QueueResource(ModerationDesk desk, CurrentActor current) {
        this.desk = desk;
        this.current = current;
    }

    /** At most the two hundred that come first. */
    @GET
    @RolesAllowed("MODERATOR")
    public JsonObject list(@Context HttpServletRequest request) {
        var items = SharedJson.array();
        desk.list(part(QueryString.parse(request.getQueryString())), current.actor())
                .forEach(line -> items.add(ManagedStory.line(line)));
        return SharedJson.object().add("items", items).build();
    }

    private static Tab part(QueryString query) {
        var part = Tab.TO_READ;
        for (var parameter : query.parameters()) {
            if (!parameter.name().equals(PART)) {
                throw refused(Fault.parameter(parameter.name(), "story.api.fault.parameter", PART));
            }
            part = Arrays.stream(Tab.values())
                    .filter(tab -> ManagedStory.word(tab).equals(parameter.value()))
                    .findFirst()
                    .orElseThrow(() -> refused(Fault.parameter(
                            PART, "story.api.fault.one-of", String.join(", ", ManagedStory.words(Tab.values())))));
        }
        return part;
    }

    private static ProblemException refused(Fault fault) {
        return new ProblemException(Problem.badRequest(List.of(fault)));
    }
}
