package org.wellnessconnection.content.type;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.platform.yaml.Yaml;
import org.wellnessconnection.search.IndexedField.Weight;
import org.wellnessconnection.search.PublishedType.Kind;

/** Reads one field of a type file. */
final class FieldReader {

    private static final Set<String> ALWAYS = Set.of("kind", "label", "help", "localized", "required");

    /** What else may be said about a field of each kind. */
    private static final Map<Kind, Set<String>> ALSO = Map.ofEntries(
            entry(Kind.TEXT, Set.of("min", "max", "pattern", "search", "sortable", "voice")),
            entry(Kind.MARKDOWN, Set.of("min", "max", "search", "voice")),
            entry(Kind.CHOICE, Set.of("options", "facet")),
            entry(Kind.CHOICES, Set.of("options", "facet", "min", "max")),
            entry(Kind.LIST, Set.of("min", "max", "search", "facet")),
            entry(Kind.BOOLEAN, Set.of("facet")),
            entry(Kind.NUMBER, Set.of("min", "max", "sortable")),
            entry(Kind.DATE, Set.of("sortable")),
            entry(Kind.URL, Set.of()),
            entry(Kind.EMAIL, Set.of()),
            entry(Kind.PHONE, Set.of()),
            entry(Kind.REFERENCE, Set.of("to", "facet")),
            entry(Kind.REFERENCES, Set.of("to", "facet", "min", "max")),
            entry(Kind.MEDIA, Set.of()));

    private static final Set<String> EVERYTHING = everything();

    /** Names that an item of the API has for itself. */
    private static final Set<String> TAKEN = Set.of(
            "id", "type", "locale", "slug", "alternates", "published", "modified", "revision", "relevance", "key");

    private final String name;
    private final Members members;

    private FieldReader(Yaml.Member member, String path, List<FileProblem> problems) {
        this.name = member.name();
        this.members = Members.of(member.value(), name, path, problems);
        if (!Members.WORD.matcher(name).matches()) {
            members.wrong(member.line(), "not-word", "fields", name);
        }
        if (TAKEN.contains(name)) {
            members.wrong(member.line(), "field-taken", name);
        }
    }

    /** The field, or nothing where not even its kind is known; all its problems are added. */
    static Optional<Field> read(Yaml.Member member, String path, List<FileProblem> problems) {
        var reader = new FieldReader(member, path, problems);
        return member.value() instanceof Yaml.Mapping ? reader.field() : Optional.empty();
    }

    private Optional<Field> field() {
        members.onlyKnows(EVERYTHING);
        members.needs("kind");
        members.needs("label");
        var kind = members.oneOf("kind", Kind.class);
        kind.ifPresent(this::onlyWhatFits);
        return kind.map(this::of);
    }

    private void onlyWhatFits(Kind kind) {
        var fitting = ALSO.getOrDefault(kind, Set.of());
        for (var member : members.all()) {
            if (EVERYTHING.contains(member.name())
                    && !ALWAYS.contains(member.name())
                    && !fitting.contains(member.name())) {
                members.wrong(member.line(), "not-for-kind", member.name(), written(kind));
            }
        }
    }

    private Field of(Kind kind) {
        var traits = traits();
        return switch (kind) {
            case TEXT -> new Field.Text(traits, limits(0, 500), pattern());
            case MARKDOWN -> new Field.Markdown(traits, limits(0, 50_000));
            case CHOICE -> new Field.Choice(traits, options());
            case CHOICES -> choices(traits);
            case LIST -> new Field.Items(traits, limits(0, 50));
            case BOOLEAN -> new Field.Flag(traits);
            case NUMBER -> new Field.Whole(traits, limits(Integer.MIN_VALUE, Integer.MAX_VALUE));
            case DATE -> new Field.Day(traits);
            case URL -> new Field.Url(traits);
            case EMAIL -> new Field.Email(traits);
            case PHONE -> new Field.Phone(traits);
            case REFERENCE -> new Field.Reference(traits, to());
            case REFERENCES -> new Field.References(traits, limits(0, 50), to());
            case MEDIA -> new Field.Media(traits);
        };
    }

    private Field choices(Field.Traits traits) {
        var options = options();
        return new Field.Choices(traits, limits(0, Math.max(1, options.size())), options);
    }

    private Field.Traits traits() {
        return new Field.Traits(
                name,
                members.bilingual("label"),
                members.bilingual("help"),
                members.flag("localized"),
                members.flag("required"),
                weight(),
                members.flag("facet"),
                members.flag("sortable"),
                members.flag("voice"));
    }

    private Optional<Weight> weight() {
        var none = members.value("search")
                .filter(value ->
                        value instanceof Yaml.Scalar scalar && scalar.text().equals("none"));
        return none.isPresent() ? Optional.empty() : members.oneOf("search", Weight.class);
    }

    /** From what the file says, within what the kind can hold at all. */
    private Field.Limits limits(long least, long most) {
        var min = members.whole("min").orElse(least);
        var max = members.whole("max").orElse(least < 0 || min <= most ? most : min);
        if (min < least || min > max) {
            members.wrong(members.line(members.has("min") ? "min" : "max"), "limits", min, max);
        }
        return new Field.Limits(min, max);
    }

    private Optional<Pattern> pattern() {
        return members.text("pattern").flatMap(text -> {
            try {
                return Optional.of(Pattern.compile(text));
            } catch (PatternSyntaxException broken) {
                members.wrong(members.line("pattern"), "pattern", broken.getDescription());
                return Optional.empty();
            }
        });
    }

    private SequencedMap<String, Bilingual<String>> options() {
        members.needs("options");
        return members.options("options");
    }

    /** Types are known only when all files are read: whether they exist is asked later. */
    private List<String> to() {
        var to = members.items("to").stream().map(Yaml.Scalar::text).toList();
        if (to.isEmpty()) {
            members.wrong(members.line("to"), "missing", "to");
        }
        return to;
    }

    static String written(Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Set<String> everything() {
        var all = new HashSet<>(ALWAYS);
        all.addAll(ALSO.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return Set.copyOf(all);
    }
}
