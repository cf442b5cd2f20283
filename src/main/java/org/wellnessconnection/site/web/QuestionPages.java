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

    private final Searching searching;
    private final Shelf shelf;
    private final Addresses addresses;
    private final Heads heads;
    private final PerPublication<List<PublishedDocument>> questions;

    @Inject
    QuestionPages(
            Published published,
            Searching searching,
            Shelf shelf,
            Addresses addresses,
            Heads heads,
            Calendar calendar) {
        this.searching = searching;
        this.shelf = shelf;
        this.addresses = addresses;
        this.heads = heads;
        this.questions = new PerPublication<>(published, calendar, language -> shelf.all(language, "faq"));
    }

    /** The page. {@code status} is empty while nobody searches. */
    record Questions(
            String title, String action, String query, String status, List<Group> groups, List<Link> contact) {}

    record Group(String id, String label, int count, List<Question> questions) {}

    /** {@code open} is {@code open} or empty, as the attribute wants it. */
    record Question(String id, String titleHtml, String html, String open, List<Link> related) {}

    Route show(Visit visit, PublishedType type) {
        var language = visit.language();
        var own = addresses.list(type, language).orElseThrow();
        var all = questions.in(language);
        var query = visit.parameter("q");
        var page = query.isEmpty() ? plain(visit, type, all) : searched(visit, type, all, query);
        var draft = heads.page(visit, "questions", own, addresses.list(type, language.other()))
                .about(page.title(), visit.texts().get("site.questions.description"))
                .show(page)
                .data(StructuredData.questions(all, language));
        return (query.isEmpty() ? draft : draft.unlisted()).route();
    }

    private Questions plain(Visit visit, PublishedType type, List<PublishedDocument> all) {
        return page(visit, type, "", "", groups(type, all, Set.of(), Marks.none()));
    }

    private Questions searched(Visit visit, PublishedType type, List<PublishedDocument> all, String query) {
        var answer = searching.search(
                new SearchRequest(visit.language(), query, Map.of("type", List.of(type.name())), 0, 50, false));
        var found = answer.hits().stream().map(hit -> hit.document().id()).collect(Collectors.toSet());
        var words = answer.corrected().orElse(query);
        return page(
                visit,
                type,
                query,
                visit.texts().of("site.questions.status", found.size(), words),
                groups(type, all, found, Marks.of(words)));
    }

    private Questions page(Visit visit, PublishedType type, String query, String status, List<Group> groups) {
        var language = visit.language();
        return new Questions(
                type.plural().in(language),
                addresses.list(type, language).orElseThrow(),
                query,
                status,
                groups,
                shelf.links(language, List.of("page/contact")));
    }

    private List<Group> groups(PublishedType type, List<PublishedDocument> all, Set<String> found, Marks marks) {
        var byGroup = new LinkedHashMap<String, List<PublishedDocument>>();
        type.field("group").ifPresent(field -> field.options().keySet().forEach(key -> byGroup.put(key, List.of())));
        byGroup.putAll(all.stream().collect(Collectors.groupingBy(question -> question.text("group"))));
        return byGroup.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> group(type, entry.getKey(), entry.getValue(), found, marks))
                .toList();
    }

    private Group group(
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

    private Question question(PublishedDocument question, boolean open, Marks marks) {
        return new Question(
                question.key(),
                open ? marks.in(Html.escape(question.title())) : Html.escape(question.title()),
                open ? marks.in(question.html("answer")) : question.html("answer"),
                open ? "open" : "",
                shelf.links(question, "related"));
    }
}
