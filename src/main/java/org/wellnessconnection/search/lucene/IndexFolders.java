package org.wellnessconnection.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of this node's indexes: one that serves, named in the file {@code current}; while a new one is built, that
 * one beside it; what was found damaged, as {@code damaged}, for whoever wants to know why.
 */
final class IndexFolders implements Closeable {

    private static final Pattern GENERATION = Pattern.compile("generation-(\\d{1,9})");

    private final Path root;
    private final FileChannel lock;

    private IndexFolders(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Takes the folder for this process; nothing where another one has it. */
    static Optional<IndexFolders> take(Path root) throws IOException {
        Files.createDirectories(root);
        var channel = FileChannel.open(root.resolve("node.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new IndexFolders(root, channel));
            }
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            channel.close();
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    /** The index that served last, if it is there. */
    Optional<Path> current() {
        try {
            var name = Files.readString(root.resolve("current")).strip();
            var folder = root.resolve(name);
            return GENERATION.matcher(name).matches() && Files.isDirectory(folder)
                    ? Optional.of(folder)
                    : Optional.empty();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** A folder for a new index, not there yet. */
    Path next() throws IOException {
        Files.createDirectories(root);
        var last = generations().stream().mapToInt(IndexFolders::number).max().orElse(0);
        return root.resolve("generation-" + (last + 1));
    }

    /** From now on this is the one to open at the next start. */
    void makeCurrent(Path folder) throws IOException {
        var draft = root.resolve("current.new");
        try (var channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(
                    folder.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(draft, root.resolve("current"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keeps the last damaged index, so that a fault of disk or program can be told apart. */
    void moveAside(Path folder) throws IOException {
        var aside = root.resolve("damaged");
        delete(aside);
        if (Files.exists(folder)) {
            Files.move(folder, aside);
        }
    }

    /** Removes what earlier starts left half-built, and what was replaced. */
    void deleteAllBut(List<Path> kept) throws IOException {
        for (var folder : generations()) {
            if (!kept.contains(folder)) {
                delete(folder);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private List<Path> generations() throws IOException {
        try (Stream<Path> list = Files.list(root)) {
            return list.filter(path ->
                            GENERATION.matcher(path.getFileName().toString()).matches())
                    .toList();
        }
    }

    private static int number(Path generation) {
        var matcher = GENERATION.matcher(generation.getFileName().toString());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
