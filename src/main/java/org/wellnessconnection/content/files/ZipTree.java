package org.wellnessconnection.content.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.wellnessconnection.content.type.FileProblem;

/** Reads an archive that somebody sent, within bounds: names that climb, too many files and too many bytes end it. */
final class ZipTree {

    private static final int MOST_FILES = 100_000;
    private static final long MOST_BYTES = 256L << 20;
    private static final List<String> ROOTS = List.of("content/entries/", "entries/");

    private final SortedMap<String, Supplier<byte[]>> files = new TreeMap<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private long bytes;

    TreeFiles read(InputStream archive) {
        try {
            var zip = new ZipInputStream(archive);
            for (var entry = zip.getNextEntry(); entry != null && withinBounds(); entry = zip.getNextEntry()) {
                take(entry, zip);
            }
            if (files.isEmpty() && problems.isEmpty()) {
                wrong("", "zip-empty");
            }
        } catch (IOException | IllegalArgumentException broken) {
            wrong("", "zip-broken", String.valueOf(broken.getMessage()));
        }
        return new TreeFiles(files, problems);
    }

    private boolean withinBounds() {
        var within = files.size() <= MOST_FILES && bytes <= MOST_BYTES;
        if (!within) {
            wrong("", "zip-too-large", MOST_FILES, MOST_BYTES >> 20);
        }
        return within;
    }

    private void take(ZipEntry entry, ZipInputStream zip) throws IOException {
        if (entry.isDirectory() || isNotOurs(entry.getName())) {
            return;
        }
        var name = below(entry.getName());
        if (name.isEmpty()) {
            wrong(ShownName.of(entry.getName()), "zip-name");
            return;
        }
        var content = zip.readNBytes(TreeFiles.LARGEST_FILE + 1);
        bytes += content.length;
        if (content.length > TreeFiles.LARGEST_FILE) {
            wrong(name.get(), "too-large", TreeFiles.LARGEST_FILE);
            // The rest would have to be unpacked only to be thrown away, and a bomb is all rest.
            bytes = Long.MAX_VALUE;
        } else if (files.putIfAbsent(name.get(), () -> content) != null) {
            wrong(name.get(), "zip-twice");
        }
    }

    /** What archivers of some systems add by themselves. */
    private static boolean isNotOurs(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
    }

    /** The path below the tree's root; nothing where the name climbs, begins at a root or hides a separator. */
    private static Optional<String> below(String name) {
        var climbs = Arrays.asList(name.split("/", -1)).stream()
                .anyMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."));
        if (climbs || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || name.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return Optional.of(ROOTS.stream()
                .filter(name::startsWith)
                .findFirst()
                .map(root -> name.substring(root.length()))
                .orElse(name));
    }

    private void wrong(String name, String key, Object... arguments) {
        problems.add(FileProblem.at("entries/" + name, 1, "content.files." + key, arguments));
    }

    /** A name from outside as a report repeats it. */
    private static final class ShownName {
        static String of(String name) {
            var visible = name.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
            return visible.length() <= 100 ? visible : visible.substring(0, 100) + "…";
        }
    }
}
