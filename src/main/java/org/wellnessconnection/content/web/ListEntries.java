package org.wellnessconnection.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellnessconnection.content.Catalogue;
import org.wellnessconnection.content.ContentPages;
import org.wellnessconnection.content.EntryLine;
import org.wellnessconnection.content.EntryPage;
import org.wellnessconnection.content.EntryQuery;
import org.wellnessconnection.content.LanguageState;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.web.FieldInput.Option;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.security.ActorNames;

/** The list of all entries: found by type, by the state of a language, by words; new ones are begun here. */
@Named
@RequestScoped
public class ListEntries {

    private final Exchange exchange;
    private final Catalogue catalogue;
    private final ContentTypes types;
    private final ActorNames names;
    private final Moments moments;

    private EntryPage page = new EntryPage(List.of(), 0, 1);
    private List<Row> rows = List.of();

    @Inject
    public ListEntries(Exchange exchange, Catalogue catalogue, ContentTypes types, ActorNames names, Moments moments) {
        this.exchange = exchange;
        this.catalogue = catalogue;
        this.types = types;
        this.names = names;
        this.moments = moments;
    }

    /** A line of the table. */
    public record Row(
            String address,
            String typeLabel,
            String key,
            String en,
            String fr,
            List<StateTag> states,
            String when,
            String by) {}

    /** A select of the filter. */
    public record Filter(String name, String label, List<Option> options) {}

    /** Another page of the list. */
    public record Step(String address, String label) {}

    public void open() {
        page = catalogue.list(query());
        var authors = names.all(page.rows().stream().map(EntryLine::changedBy).toList(), exchange.language());
        rows = page.rows().stream().map(line -> row(line, authors)).toList();
    }

    private EntryQuery query() {
        var states = new EnumMap<Language, LanguageState>(Language.class);
        for (var language : Language.values()) {
            state(exchange.parameter(language.code())).ifPresent(state -> states.put(language, state));
        }
        var number = exchange.parameter("page");
        return new EntryQuery(
                exchange.parameter("type"),
                states,
                exchange.parameter("text"),
                isTrash(),
                number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 1);
    }

    private static Optional<LanguageState> state(String name) {
        return Arrays.stream(LanguageState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    private Row row(EntryLine line, Map<String, String> authors) {
        var language = exchange.language();
        var type = line.reference().type();
        return new Row(
                ContentPages.address(ContentPages.EDIT, line.id(), language),
                types.find(type).map(one -> one.label().in(language)).orElse(type),
                line.reference().key(),
                line.titles().en(),
                line.titles().fr(),
                Stream.of(Language.values())
                        .map(one -> StateTag.of(
                                one, line.states().in(one), line.behind().in(one), exchange.texts()))
                        .toList(),
                moments.of(line.changedAt()),
                authors.getOrDefault(line.changedBy(), ""));
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Of this page, for links to it. */
    public String getAddress() {
        return ContentPages.LIST.address(exchange.language());
    }

    public String getFound() {
        return exchange.texts().of("content.list-entries.text.found", page.total());
    }

    public String getText() {
        return exchange.parameter("text");
    }

    public boolean isTrash() {
        return exchange.parameter("trash").equals("yes");
    }

    /** Whether this person begins entries; translators only go on with them. */
    public boolean isWriter() {
        return exchange.actor().is(Role.EDITOR);
    }

    public List<Filter> getFilters() {
        var t = exchange.texts();
        var byType = options("type", types.all().stream().map(type ->
                new String[] {type.name(), type.plural().in(exchange.language())}));
        return List.of(
                new Filter("type", t.get("content.list-entries.input.type.label"), byType),
                new Filter("en", t.get("content.list-entries.input.en.label"), options("en", states())),
                new Filter("fr", t.get("content.list-entries.input.fr.label"), options("fr", states())));
    }

    private Stream<String[]> states() {
        return Arrays.stream(LanguageState.values()).map(state ->
                new String[] {state.name(), exchange.texts().get("content.list-entries.input.state." + state.name())});
    }

    private List<Option> options(String name, Stream<String[]> choices) {
        var chosen = exchange.parameter(name);
        return choices.map(choice -> new Option("", choice[0], choice[1], choice[0].equals(chosen)))
                .toList();
    }

    /** Where an entry of each type is begun. */
    public List<EditorPage.Link> getBeginnings() {
        return types.all().stream()
                .map(type -> new EditorPage.Link(
                        ContentPages.EDIT.address(exchange.language()) + "?type=" + type.name(),
                        type.label().in(exchange.language())))
                .toList();
    }

    /** To the page before and the page after, where there are such. */
    public List<Step> getSteps() {
        var t = exchange.texts();
        return Stream.of(
                        Optional.of(page.page() - 1)
                                .filter(number -> number >= 1)
                                .map(number ->
                                        new Step(addressOf(number), t.get("content.list-entries.action.previous"))),
                        Optional.of(page.page() + 1)
                                .filter(number -> number <= page.pages())
                                .map(number -> new Step(addressOf(number), t.get("content.list-entries.action.next"))))
                .flatMap(Optional::stream)
                .toList();
    }

    public String getPlace() {
        return page.pages() == 1
                ? ""
                : exchange.texts().of("content.list-entries.text.place", page.page(), page.pages());
    }

    private String addressOf(int number) {
        var query = Stream.of("type", "en", "fr", "text", "trash")
                .filter(name -> !exchange.parameter(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(exchange.parameter(name), StandardCharsets.UTF_8))
                .toList();
        return getAddress() + "?page=" + number + (query.isEmpty() ? "" : "&" + String.join("&", query));
    }
}
