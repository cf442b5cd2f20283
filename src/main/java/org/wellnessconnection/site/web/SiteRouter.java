package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.DisplayMode;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.http.Router;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.site.Addresses;

/**
 * The addresses of the public site: the start page, search, one list per type, one page per entry. Types are known from
 * what is published, so a new one has its pages at once.
 */
@ApplicationScoped
class SiteRouter implements Router {

    /** An address of this site and of no other: one slash, a language, and no sign that a browser reads as a host. */
    private static final Pattern OWN_ADDRESS = Pattern.compile("/(en|fr)([/?][^\\\\\\s\\p{Cntrl}]*)?");

    private final Published published;
    private final Addresses addresses;
    private final Texts texts;
    private final HomePages homes;
    private final QuestionPages questions;
    private final RulePages rules;
    private final StoryPages stories;
    private final GlossaryPages glossary;
    private final ListPages lists;
    private final SearchPages searches;
    private final EntryPages entries;
    private final Heads heads;

    @Inject
    SiteRouter(
            Published published,
            Addresses addresses,
            Texts texts,
            HomePages homes,
            QuestionPages questions,
            RulePages rules,
            StoryPages stories,
            GlossaryPages glossary,
            ListPages lists,
            SearchPages searches,
            EntryPages entries,
            Heads heads) {
        this.published = published;
        this.addresses = addresses;
        this.texts = texts;
        this.homes = homes;
        this.questions = questions;
        this.rules = rules;
        this.stories = stories;
        this.glossary = glossary;
        this.lists = lists;
        this.searches = searches;
        this.entries = entries;
        this.heads = heads;
    }

    @Override
    public Route route(Language language, List<String> segments, HttpServletRequest request) {
        try {
            var route = find(Visit.of(request, language, texts), segments);
            var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
            return reads || route instanceof Route.Missing ? route : new Route.OnlyFor("GET, HEAD");
        } catch (Published.NotReady building) {
            return new Route.NotReady();
        }
    }

    private Route find(Visit visit, List<String> segments) {
        return switch (segments.size()) {
            case 0 -> homes.show(visit);
            case 1 -> one(visit, segments.getFirst());
            case 2 ->
                published.types().stream()
                        .filter(type -> stands(type, visit.language(), segments.getFirst()))
                        .findFirst()
                        .map(type -> entry(visit, type, segments.getLast()))
                        .orElseGet(Route.Missing::new);
            default -> new Route.Missing();
        };
    }

    private Route one(Visit visit, String word) {
        if (word.equals(Addresses.SEARCH.in(visit.language()))) {
            return searches.everywhere(visit);
        }
        if (word.equals(Addresses.DISPLAY.in(visit.language()))) {
            return display(visit);
        }
        for (var type : published.types()) {
            if (stands(type, visit.language(), word)) {
                return list(visit, type);
            }
        }
        return published.types().stream()
                .filter(type -> stands(type, visit.language(), ""))
                .map(type -> entry(visit, type, word))
                .filter(route -> !(route instanceof Route.Missing))
                .findFirst()
                .orElseGet(Route.Missing::new);
    }

    private static boolean stands(PublishedType type, Language language, String word) {
        return type.path().map(path -> path.in(language).equals(word)).orElse(false);
    }

    private Route list(Visit visit, PublishedType type) {
        return switch (type.name()) {
            case "faq" -> questions.show(visit, type);
            case "guideline" -> rules.show(visit, type);
            case "story" -> stories.wall(visit, type);
            case "term" -> glossary.show(visit, type);
            default -> visit.parameter("q").isEmpty() ? lists.show(visit, type) : searches.inType(visit, type);
        };
    }

    private Route entry(Visit visit, PublishedType type, String slug) {
        var document = published.bySlug(visit.language(), type.name(), slug);
        if (document.isEmpty()) {
            return entries.elsewhere(visit, type, slug).orElseGet(Route.Missing::new);
        }
        if (document.get().reference().equals(Addresses.HOME)) {
            return new Route.Redirect(addresses.home(visit.language()), true);
        }
        return type.name().equals("story")
                ? stories.story(visit, type, document.get())
                : entries.show(visit, type, document.get());
    }

    private Route display(Visit visit) {
        var back = visit.parameter("back");
        var to = OWN_ADDRESS.matcher(back).matches() ? back : addresses.home(visit.language());
        return DisplayMode.of(visit.parameter("mode"))
                .<Route>map(mode -> new Route.Redirect(
                        to, false, List.of(mode.cookie(addresses.absolute("").startsWith("https:")))))
                .orElseGet(Route.Missing::new);
    }

    @Override
    public Route nothingHere(Language language, List<String> segments, HttpServletRequest request) {
        try {
            var visit = Visit.of(request, language, texts);
            var t = visit.texts();
            return heads.page(visit, "missing", addresses.home(language), Optional.of(addresses.home(language.other())))
                    .about(t.get("platform.page.not-found.title"), "")
                    .toggleTo(addresses.home(language.other()))
                    .unlisted()
                    .status(404)
                    .show(new Link(t.get("platform.page.not-found.text"), addresses.search(language)))
                    .route();
        } catch (Published.NotReady building) {
            return new Route.NotReady();
        }
    }
}
