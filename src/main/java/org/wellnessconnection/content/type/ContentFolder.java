package org.wellnessconnection.content.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the files lie that staff could change: the folder of the setting {@code wellness.content}, or else the one that
 * travels inside the WAR. Read at start, never written by the program.
 */
@ApplicationScoped
public class ContentFolder {

    private final Path path;

    @Inject
    public ContentFolder(@ConfigProperty(name = "wellness.content") Optional<String> setting) {
        path = setting.filter(text -> !text.isBlank()).map(Path::of).orElseGet(ContentFolder::inside);
    }

    /** The folder that holds {@code types}, {@code entries} and the like; perhaps in a file system of its own. */
    public Path path() {
        return path;
    }

    public Path types() {
        return path.resolve("types");
    }

    public Path entries() {
        return path.resolve("entries");
    }

    /**
     * The folder beside our own classes. Class loaders need not list folders, but each tells where a class came from, and
     * an unpacked WAR, a packed one and the build's output folder all have {@code content} next to the first package.
     */
    private static Path inside() {
        var name = ContentFolder.class.getName().replace('.', '/') + ".class";
        var place = ContentFolder.class.getClassLoader().getResource(name);
        if (place == null) {
            throw new IllegalStateException("the class loader does not know its own class " + name);
        }
        try {
            return above(path(place.toURI()), Path.of(name).getNameCount()).resolve("content");
        } catch (URISyntaxException | IOException broken) {
            throw new IllegalStateException("cannot find the content beside " + place, broken);
        }
    }

    private static Path above(Path from, int levels) throws IOException {
        var at = from;
        for (var level = 0; level < levels; level++) {
            var parent = at.getParent();
            if (parent == null) {
                throw new IOException("nothing above " + at);
            }
            at = parent;
        }
        return at;
    }

    private static Path path(URI place) throws IOException {
        if ("jar".equals(place.getScheme())) {
            mount(place);
        }
        return Path.of(place);
    }

    /** A packed archive becomes a file system that stays for as long as the program runs. */
    private static void mount(URI archive) throws IOException {
        try {
            FileSystems.getFileSystem(archive);
        } catch (FileSystemNotFoundException notYet) {
            FileSystems.newFileSystem(archive, Map.of());
        }
    }
}
