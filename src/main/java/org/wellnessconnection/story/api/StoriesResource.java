package org.wellnessconnection.story.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;
import org.wellnessconnection.platform.forms.FormGuard;
import org.wellnessconnection.platform.forms.FormRule;
import org.wellnessconnection.platform.forms.Verdict;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.story.Sharing;
import org.wellnessconnection.story.StoryAddresses;

/** Sending a story (SPEC A3). Rules and rate limits are those of the page; the answer holds the private link, once. */
@ApplicationScoped
@Path("/{locale: en|fr}/stories")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class StoriesResource {

    /** The same allowance as that of the page's form. */
    private static final FormRule SHARE = FormRule.mailing("share-story");

    private final Sharing sharing;
    private final FormGuard guard;
    private final StoryAddresses addresses;

    @Inject
    public StoriesResource(Sharing sharing, FormGuard guard, StoryAddresses addresses) {
        this.sharing = sharing;
        this.guard = guard;
        this.addresses = addresses;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response share(@PathParam("locale") String locale, @Nullable JsonStructure json) {
        var language = Language.of(locale).orElseThrow(() -> new NotFound("language " + locale));
        var draft = StoryBody.read(json, language);
        Sharing.check(draft);
        switch (guard.judgeProgram(SHARE, draft.email())) {
            case Verdict.Passed passed -> {
                var receipt = sharing.send(draft);
                var body = SharedJson.object()
                        .add("reference", receipt.reference())
                        .add(
                                "manage",
                                addresses
                                        .absolute(
                                                addresses.mine(receipt.token()).in(language))
                                        .toString())
                        .add("confirmationSent", receipt.letter());
                return Response.status(Response.Status.CREATED)
                        .entity(body.build())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                        .build();
            }
            case Verdict.Ignored ignored -> throw new ProblemException(Problem.tooMany(Duration.ofDays(1)));
            case Verdict.Refused refused -> throw new ProblemException(Problem.tooMany(refused.pause()));
        }
    }
}
