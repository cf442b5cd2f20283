package org.wellnessconnection.story.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.site.PublicPage;
import org.wellnessconnection.platform.site.PublicShell;
import org.wellnessconnection.story.Draft;
import org.wellnessconnection.story.Following;
import org.wellnessconnection.story.Guidelines;
import org.wellnessconnection.story.StoryAddresses;
import org.wellnessconnection.story.StoryRefusal;
import org.wellnessconnection.story.StoryState;
import org.wellnessconnection.story.Withdrawing;
import org.wellnessconnection.story.Words;

/** The author's own page, behind the private link: where the story stands, and what can be done about it. */
@ApplicationScoped
class MyStory {

    private static final Set<String> DONE = Set.of("confirmed", "changed", "appealed", "withdrawn");

    private final Following following;
    private final Withdrawing withdrawing;
    private final Guidelines guidelines;
    private final StoryAddresses addresses;
    private final PublicShell shell;
    private final Texts texts;

    @Inject
    MyStory(
            Following following,
            Withdrawing withdrawing,
            Guidelines guidelines,
            StoryAddresses addresses,
            PublicShell shell,
            Texts texts) {
        this.following = following;
        this.withdrawing = withdrawing;
        this.guidelines = guidelines;
        this.addresses = addresses;
        this.shell = shell;
        this.texts = texts;
    }

    Route show(Language language, String token, HttpServletRequest request) {
        return page(language, token, "", 200, request);
    }

    Route post(Language language, String token, HttpServletRequest request) {
        var view = following.view(token);
        if (view.isEmpty()) {
            return new Route.Missing();
        }
        try {
            return new Route.Redirect(
                    addresses.mine(token).in(language) + "?done=" + act(token, view.get(), request), false);
        } catch (Refusal refusal) {
            var t = texts.in(language);
            var sentence = t.of(refusal.reason().key(), refusal.arguments().toArray());
            return page(language, token, sentence, refusal.reason().isAboutInput() ? 422 : 409, request);
        }
    }

    private String act(String token, Following.View view, HttpServletRequest request) {
        return switch (String.valueOf(request.getParameter("do"))) {
            case "confirm" -> {
                withdrawing.confirm(token);
                yield "confirmed";
            }
            case "change" -> {
                var typed = typed(request).orElseThrow(() -> new Refusal(StoryRefusal.STORY_EMPTY));
                withdrawing.change(token, new Draft(view.language(), typed, Optional.empty(), true));
                yield "changed";
            }
            case "appeal" -> {
                withdrawing.appeal(token);
                yield "appealed";
            }
            case "withdraw" -> {
                withdrawing.withdraw(token);
                yield "withdrawn";
            }
            default -> "nothing";
        };
    }

    /** What the author changed the story to; nothing where no change was sent. */
    private static Optional<Words> typed(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("story"))
                .map(story -> new Words(sent(request, "title"), story, sent(request, "sign")));
    }

    private static String sent(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private Route page(Language language, String token, String problem, int status, HttpServletRequest request) {
        return following
                .view(token)
                .map(view -> page(language, token, view, problem, status, request))
                .orElseGet(Route.Missing::new);
    }

    private Route page(
            Language language,
            String token,
            Following.View view,
            String problem,
            int status,
            HttpServletRequest request) {
        var t = texts.in(language);
        var title = t.of("story.mine.title", view.reference());
        var done = String.valueOf(request.getParameter("done"));
        var page = new MyStoryPage(
                view,
                typed(request).orElse(new Words(view.title(), view.text(), view.signature())),
                title,
                addresses.mine(token).in(language),
                addresses.absolute(addresses.mine(token).in(language)).toString(),
                t.get("story.mine.state." + view.state()),
                "yes".equals(request.getParameter("sent")),
                view.distress() && view.state() != StoryState.WITHDRAWN,
                addresses.help(language),
                DONE.contains(done) ? t.get("story.mine.message.info." + done.toLowerCase(Locale.ROOT)) : "",
                problem,
                view.guidelines().stream()
                        .map(code -> guidelines.title(code, language))
                        .toList(),
                view.state() == StoryState.CHANGES_ASKED,
                view.state() == StoryState.DECLINED && !view.text().isEmpty(),
                view.state() != StoryState.WITHDRAWN);
        return shell.show(
                PublicPage.of(language, "story/mine", addresses.mine(token), title, "story", page)
                        .unlisted()
                        .status(status),
                request);
    }
}
