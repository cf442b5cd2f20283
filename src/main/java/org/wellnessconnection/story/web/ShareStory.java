package org.wellnessconnection.story.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.forms.FormGuard;
import org.wellnessconnection.platform.forms.FormRule;
import org.wellnessconnection.platform.forms.Verdict;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.site.PublicPage;
import org.wellnessconnection.platform.site.PublicShell;
import org.wellnessconnection.story.Draft;
import org.wellnessconnection.story.Guidelines;
import org.wellnessconnection.story.Redaction;
import org.wellnessconnection.story.Redaction.Replacement;
import org.wellnessconnection.story.Screening;
import org.wellnessconnection.story.Sharing;
import org.wellnessconnection.story.StoryAddresses;
import org.wellnessconnection.story.StoryRefusal;
import org.wellnessconnection.story.Words;
import org.wellnessconnection.story.screening.Finding;
import org.wellnessconnection.story.web.SharePage.Found;
import org.wellnessconnection.story.web.SharePage.Problem;

/** The form beside the rules. Checking posts the form to itself and stores nothing; sending ends on the author's own page. */
@ApplicationScoped
class ShareStory {

    static final FormRule RULE = FormRule.mailing("share-story");

    private static final String WALL = "gratitude";

    private final Sharing sharing;
    private final Screening screening;
    private final Guidelines guidelines;
    private final StoryAddresses addresses;
    private final PublicShell shell;
    private final FormGuard guard;
    private final Texts texts;

    @Inject
    ShareStory(
            Sharing sharing,
            Screening screening,
            Guidelines guidelines,
            StoryAddresses addresses,
            PublicShell shell,
            FormGuard guard,
            Texts texts) {
        this.sharing = sharing;
        this.screening = screening;
        this.guidelines = guidelines;
        this.addresses = addresses;
        this.shell = shell;
        this.guard = guard;
        this.texts = texts;
    }

    Route show(Language language, HttpServletRequest request) {
        return page(language, ShareForm.empty(language), List.of(), false, 200, request);
    }

    Route post(Language language, HttpServletRequest request) {
        var form = ShareForm.of(request, language);
        if (request.getParameter("use") != null) {
            return page(language, used(form, request.getParameter("use")), List.of(), true, 200, request);
        }
        if (request.getParameter("send") == null) {
            return page(language, form, List.of(), true, 200, request);
        }
        var problems = problems(form, texts.in(language));
        if (!problems.isEmpty()) {
            return page(language, form, problems, false, 422, request);
        }
        return switch (guard.judge(RULE, form.address())) {
            case Verdict.Passed passed -> send(language, form, request);
            case Verdict.Ignored ignored -> page(language, form, List.of(), true, 200, request);
            case Verdict.Refused refused ->
                page(
                        language,
                        form,
                        List.of(new Problem(
                                "", texts.in(language).of(refused.reason().key(), refused.minutes()))),
                        false,
                        422,
                        request);
        };
    }

    private Route send(Language language, ShareForm form, HttpServletRequest request) {
        try {
            var receipt = sharing.send(form.draft());
            return new Route.Redirect(addresses.mine(receipt.token()).in(language) + "?sent=yes", false);
        } catch (Refusal refusal) {
            return page(language, form, List.of(problem("story", refusal, texts.in(language))), false, 422, request);
        }
    }

    private static List<Problem> problems(ShareForm form, Texts.In t) {
        var problems = new ArrayList<Problem>();
        try {
            Sharing.check(form.draft());
        } catch (Refusal refusal) {
            problems.add(problem(field(refusal), refusal, t));
        }
        if (!form.email().isEmpty() && form.address().isEmpty()) {
            problems.add(new Problem("email", t.get(StoryRefusal.EMAIL_FORM.key())));
        }
        return problems;
    }

    private static String field(Refusal refusal) {
        return switch ((StoryRefusal) refusal.reason()) {
            case TITLE_TOO_LONG -> "title";
            case SIGNATURE_TOO_LONG -> "sign";
            case NO_CONSENT -> "consent";
            default -> "story";
        };
    }

    private static Problem problem(String field, Refusal refusal, Texts.In t) {
        return new Problem(
                field, t.of(refusal.reason().key(), refusal.arguments().toArray()));
    }

    /** The form with one finding's suggestion in its place. */
    private ShareForm used(ShareForm form, String number) {
        var findings = forAuthors(form);
        return IntStream.range(0, findings.size())
                .filter(index -> Integer.toString(index + 1).equals(number))
                .mapToObj(findings::get)
                .findFirst()
                .map(finding -> form.with(Redaction.of(
                        form.words(),
                        List.of(new Replacement(
                                finding.place(),
                                finding.span(),
                                Pieces.suggestion(finding, texts.in(form.language())))))))
                .orElse(form);
    }

    private List<Finding> forAuthors(ShareForm form) {
        return screening.of(form.words(), form.language()).stream()
                .filter(Pieces::isForAuthors)
                .toList();
    }

    private Route page(
            Language language,
            ShareForm form,
            List<Problem> problems,
            boolean checked,
            int status,
            HttpServletRequest request) {
        var t = texts.in(language);
        var checks = checked && !form.words().equals(Words.NONE);
        var findings = checks ? forAuthors(form) : List.<Finding>of();
        var help =
                checks && screening.of(form.words(), form.language()).stream().anyMatch(Finding::isDistress);
        var page = new SharePage(
                form,
                addresses.share().in(language),
                "/" + language.code() + "/" + WALL,
                t.of("story.share.input.story.hint", Draft.LONGEST),
                problems,
                checks,
                help,
                addresses.help(language),
                t.of("story.share.check.heading", findings.size()),
                MarkedWords.of(form.words(), findings),
                found(findings, form.language(), t),
                guidelines.in(language).stream()
                        .filter(rule -> !rule.kind().equals("can-expect"))
                        .toList());
        var title = t.get("story.share.title");
        return shell.show(
                PublicPage.of(
                                language,
                                "story/share",
                                addresses.share(),
                                problems.isEmpty() ? title : t.get("story.share.title.error") + " " + title,
                                "story",
                                page)
                        .described(t.get("story.share.lead"))
                        .status(status),
                request);
    }

    private List<Found> found(List<Finding> findings, Language written, Texts.In t) {
        return IntStream.range(0, findings.size())
                .mapToObj(index -> {
                    var finding = findings.get(index);
                    var suggestion = Pieces.suggestion(finding, texts.in(written));
                    var replaceable = finding.suggestion().isPresent();
                    return new Found(
                            Integer.toString(index + 1),
                            t.get("story.why." + finding.why()),
                            suggestion.isEmpty() && replaceable
                                    ? t.get("story.share.check.remove")
                                    : replaceable ? t.of("story.share.check.instead", suggestion) : "",
                            !replaceable
                                    ? ""
                                    : suggestion.isEmpty()
                                            ? t.get("story.share.action.remove")
                                            : t.of("story.share.action.use", suggestion));
                })
                .toList();
    }
}
