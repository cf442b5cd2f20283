package org.wellnessconnection.content.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.wellnessconnection.platform.i18n.Texts;

/**
 * The catalogue of content types, read once at start from {@link ContentFolder#types()}. If anything is wrong in any file,
 * the start stops with a {@link BrokenTypes} that tells all of it.
 */
@ApplicationScoped
public class ContentTypes {

    /** First segments below a language that the site has for itself, in either language. */
    static final Set<String> RESERVED = Set.of(
            "affichage",
            "api",
            "desk",
            "display",
            "equipe",
            "feed",
            "join",
            "mes-seances",
            "mon-recit",
            "my-sessions",
            "my-story",
            "partager",
            "recherche",
            "rejoindre",
            "reservation",
            "search",
            "seances",
            "sessions",
            "share",
            "team");

    private final SequencedMap<String, ContentType> types;

    @Inject
    public ContentTypes(ContentFolder folder, Texts texts) {
        this(read(folder.types(), texts));
    }

    private ContentTypes(List<ContentType> list) {
        types = new LinkedHashMap<>();
        list.forEach(type -> types.put(type.name(), type));
    }

    /** The types of a folder of {@code <type>.yaml} files, for tools and tests that have no container. */
    public static ContentTypes in(Path folder, Texts texts) {
        return new ContentTypes(read(folder, texts));
    }

    /** Reading is done by the constructor; this makes it happen at start and not with the first request. */
    void atStart(@Observes Startup start) {
        System.getLogger(ContentTypes.class.getName())
                .log(System.Logger.Level.INFO, "content types: " + String.join(", ", types.keySet()));
    }

    /** In the order of their names. */
    public List<ContentType> all() {
        return List.copyOf(types.values());
    }

    public Optional<ContentType> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The type whose entries are the bilingual glossary, if there is one. */
    public Optional<ContentType> glossary() {
        return types.values().stream()
                .filter(type -> type.glossary().isPresent())
                .findFirst();
    }

    /** Whether an entry at the root cannot have this slug, because the address leads somewhere else already. */
    public boolean isReserved(String slug) {
        return RESERVED.contains(slug)
                || types.values().stream()
                        .flatMap(type -> type.path().stream())
                        .anyMatch(path -> path.en().equals(slug) || path.fr().equals(slug));
    }

    private static List<ContentType> read(Path folder, Texts texts) {
        var problems = new ArrayList<FileProblem>();
        var read = new ArrayList<TypeReader.Read>();
        texts(folder, problems)
                .forEach((path, text) -> TypeReader.read(path, text, problems).ifPresent(read::add));
        TypeChecks.check(read, problems);
        if (!problems.isEmpty()) {
            throw new BrokenTypes(problems.stream().sorted().toList(), texts);
        }
        return read.stream().map(TypeReader.Read::type).toList();
    }

    /** The text of each type file by its path below the content folder. */
    private static Map<String, String> texts(Path folder, List<FileProblem> problems) {
        var found = new LinkedHashMap<String, String>();
        try (var files = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
            var sorted = new ArrayList<Path>();
            files.forEach(sorted::add);
            sorted.sort(null);
            for (var file : sorted) {
                var path = folder.getFileName() + "/" + file.getFileName();
                text(file, path, problems).ifPresent(text -> found.put(path, text));
            }
        } catch (IOException broken) {
            problems.add(FileProblem.at(folder.toString(), 1, "content.type.file.folder", broken.toString()));
            return found;
        }
        if (found.isEmpty() && problems.isEmpty()) {
            problems.add(FileProblem.at(folder.toString(), 1, "content.type.file.none"));
        }
        return found;
    }

    private static Optional<String> text(Path file, String path, List<FileProblem> problems) throws IOException {
        try {
            var text = Files.readString(file);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException broken) {
            problems.add(FileProblem.at(path, 1, "content.type.file.not-utf8"));
            return Optional.empty();
        }
    }
}
