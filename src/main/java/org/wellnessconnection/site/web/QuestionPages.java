package org.wellnessconnection.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.http.Route;
import org.wellnessconnection.platform.markup.Html;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.search.SearchRequest;
import org.wellnessconnection.search.Searching;
import org.wellnessconnection.site.Addresses;

/** All questions in their groups; a search opens those that answer it. */
@ApplicationScoped
class QuestionPages {

    private final Published published;
    private final Searching searching;
    private final Shelf shelf;
    private final Addresses addresses;
    private final Heads heads;
    private final PerPublication<Kept> kept;

    @Inject
    QuestionPages(
            Published published,
            Searching searching,
            Shelf shelf,
            Addresses addresses,
            Heads heads,
            Calendar calendar) {
        this.published = published;
        this.searching = searching;
        this.shelf = shelf;
        this.addresses = addresses;
        this.heads = heads;
        this.kept = new PerPublication<>(published, calendar, this::keep);
    }

    /** What does not depend on the visitor: the questions, their groups while nobody searches, and the same for machines. */
    private record Kept(List<PublishedDocument> questions, List<Group> groups, String data, List<Link> contact) {}

    private Kept keep(Language language) {
        var questions = shelf.all(language, "faq");
        var type = published.type("faq").orElseThrow();
        return new Kept(
                questions,
                groups(type, questions, Set.of(), Marks.none()),
                StructuredData.questions(questions, language),
                shelf.links(language, List.of("page/contact")));
    }

    /** The page. {@code status} and {@code answers}, the way to each answer, best first, are empty while nobody searches. */
    record Questions(
            String title,
            String action,
            String query,
            String status,
            List<Link> answers,
            List<Group> groups,
            List<Link> contact) {}

    record Group(String id, String label, int count, List<Question> questions) {}

    /** {@code open} is {@code open} or empty, as the attribute wants it. */
    record Question(String id, String titleHtml, String html, String open) {}

    Route show(Visit visit, PublishedType type) {
        var language = visit.language();
        var own = addresses.list(type, language).orElseThrow();
        var known = kept.in(language);
        var query = visit.parameter("q");
        var page = query.isEmpty()
                ? page(visit, type, "", "", List.of(), known.groups(), known)
                : searched(visit, type, query, known);
        var draft = heads.page(visit, "questions", own, addresses.list(type, language.other()))
                .about(page.title(), visit.texts().get("site.questions.description"))
                .show(page)
                .data(known.data());
        return (query.isEmpty() ? draft : draft.unlisted()).route();
    }

    private Questions searched(Visit visit, PublishedType type, String query, Kept known) {
        var answer = searching.search(
                new SearchRequest(visit.language(), query, Map.of("type", List.of(type.name())), 0, 50, false));
        var found = answer.hits().stream().map(hit -> hit.document().id()).collect(Collectors.toSet());
        var answers = answer.hits().stream()
                .map(hit ->
                        new Link(hit.document().title(), "#" + hit.document().key()))
                .toList();
        var words = answer.corrected().orElse(query);
        return page(
                visit,
                type,
                query,
                visit.texts().of("site.questions.status", found.size(), words),
                answers,
                groups(type, known.questions(), found, Marks.of(words)),
                known);
    }

    private Questions page(
            Visit visit,
            PublishedType type,
            String query,
            String status,
            List<Link> answers,
            List<Group> groups,
            Kept known) {
        var language = visit.language();
        return new Questions(
                type.plural().in(language),
                addresses.list(type, language).orElseThrow(),
                query,
                status,
                answers,
                groups,
                known.contact());
    }

    private static List<Group> groups(PublishedType type, List<PublishedDocument> all, Set<String> found, Marks marks) {
        var byGroup = new LinkedHashMap<String, List<PublishedDocument>>();
        type.field("group").ifPresent(field -> field.options().keySet().forEach(key -> byGroup.put(key, List.of())));
        byGroup.putAll(all.stream().collect(Collectors.groupingBy(question -> question.text("group"))));
        return byGroup.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> group(type, entry.getKey(), entry.getValue(), found, marks))
                .toList();
    }

    private static Group group(
            PublishedType type, String key, List<PublishedDocument> questions, Set<String> found, Marks marks) {
        Language language = questions.getFirst().language();
        Optional<String> label = type.field("group").map(field -> Facts.option(field, key, language));
        return new Group(
                "group-" + key,
                label.orElse(key),
                questions.size(),
                questions.stream()
                        .map(question -> question(question, found.contains(question.id()), marks))
                        .toList());
    }

    private static Question question(PublishedDocument question, boolean open, Marks marks) {
        return new Question(
                question.key(),
                open ? marks.in(Html.escape(question.title())) : Html.escape(question.title()),
                open ? marks.in(question.html("answer")) : question.html("answer"),
                open ? "open" : "");
    }
}
