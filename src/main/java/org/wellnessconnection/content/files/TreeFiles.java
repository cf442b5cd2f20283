package org.wellnessconnection.content.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.wellnessconnection.content.type.FileProblem;

/**
 * The files of a tree by their paths below {@code entries/}, wherever they lie. Nothing is ever written where an archive
 * says: its names are only compared.
 */
public final class TreeFiles {

    /** Larger than any entry; smaller than what hurts. */
    static final int LARGEST_FILE = 1 << 20;

    private final SortedMap<String, Supplier<byte[]>> files;
    private final List<FileProblem> problems;

    TreeFiles(SortedMap<String, Supplier<byte[]>> files, List<FileProblem> problems) {
        this.files = files;
        this.problems = List.copyOf(problems);
    }

    /** The files below a folder that holds one folder per type. Links to elsewhere are not followed. */
    public static TreeFiles in(Path entries) {
        var files = new TreeMap<String, Supplier<byte[]>>();
        var problems = new ArrayList<FileProblem>();
        try (var walk = Files.walk(entries)) {
            walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(path -> put(files, problems, relative(entries, path), path));
        } catch (IOException | UncheckedIOException broken) {
            problems.add(FileProblem.at(entries.toString(), 1, "content.files.unreadable", broken.toString()));
        }
        return new TreeFiles(files, problems);
    }

    /**
     * The files of a ZIP archive, below {@code content/entries}, {@code entries} or its root. It is read to its end; the
     * caller closes it.
     */
    public static TreeFiles zip(InputStream archive) {
        return new ZipTree().read(archive);
    }

    /** Paths like {@code faq/cost/en.md}. */
    SortedSet<String> paths() {
        return new java.util.TreeSet<>(files.keySet());
    }

    byte[] bytes(String path) {
        var file = files.get(path);
        if (file == null) {
            throw new IllegalArgumentException("no file " + path);
        }
        return file.get();
    }

    /** What was wrong with the tree before any of its files was looked at. */
    List<FileProblem> problems() {
        return problems;
    }

    private static String relative(Path entries, Path file) {
        var names = new ArrayList<String>();
        entries.relativize(file).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    private static void put(
            SortedMap<String, Supplier<byte[]>> files, List<FileProblem> problems, String name, Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                problems.add(FileProblem.at("entries/" + name, 1, "content.files.too-large", LARGEST_FILE));
                return;
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        files.put(name, () -> read(file));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
