package org.wellnessconnection.platform.secrets;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The folder of keys: {@code cipher-0001.key}, {@code cipher-0002.key}… and {@code hash.key}, 32 random bytes each in
 * Base64, readable by their owner only. The cipher key with the highest number seals; all of them open.
 */
public final class KeyFolder {

    static final int BYTES = 32;
    private static final Pattern CIPHER = Pattern.compile("cipher-(\\d{4})\\.key");
    private static final String HASH = "hash.key";
    private static final int LAST = 9_999;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    public KeyFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder that the settings name: {@code wellness.keys}, or {@code keys} below the data folder. */
    public static KeyFolder of(String keys, String data) {
        return new KeyFolder(keys.isBlank() ? Path.of(data).resolve("keys") : Path.of(keys));
    }

    public Path path() {
        return folder;
    }

    /** By number; empty where no key was ever made. */
    SortedMap<Integer, byte[]> cipherKeys() throws IOException {
        var keys = new TreeMap<Integer, byte[]>();
        if (!Files.isDirectory(folder)) {
            return keys;
        }
        try (var files = Files.newDirectoryStream(folder, "cipher-*.key")) {
            for (var file : files) {
                var name = CIPHER.matcher(file.getFileName().toString());
                if (name.matches()) {
                    keys.put(Integer.parseInt(name.group(1)), read(file));
                }
            }
        }
        return keys;
    }

    Optional<byte[]> hashKey() throws IOException {
        var file = folder.resolve(HASH);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** Makes what a first start needs; another node that is faster wins. */
    void makeMissing() throws IOException {
        if (hashKey().isEmpty()) {
            write(HASH);
        }
        if (cipherKeys().isEmpty()) {
            write(name(1));
        }
    }

    /** A new key with the next number; what is written from now on is sealed with it. */
    public int rotate() throws IOException {
        makeMissing();
        var next = cipherKeys().lastKey() + 1;
        if (next > LAST) {
            throw new IOException("there is no key number after " + LAST);
        }
        write(name(next));
        return next;
    }

    /** When a key was made, by its file. */
    Instant madeAt(int number) throws IOException {
        return Files.getLastModifiedTime(folder.resolve(name(number))).toInstant();
    }

    /** Nothing that is sealed with this key can be opened any more, in no copy of the database either. */
    void delete(int number) throws IOException {
        Files.deleteIfExists(folder.resolve(name(number)));
    }

    private static String name(int number) {
        return "cipher-%04d.key".formatted(number);
    }

    /** Beside first and then under its name, in one step: nobody ever reads half a key. */
    private void write(String name) throws IOException {
        Files.createDirectories(folder);
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var beside = Files.createTempFile(folder, "new", ".tmp");
        try {
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(
                        beside, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            }
            Files.writeString(beside, Base64.getEncoder().encodeToString(bytes) + "\n");
            Files.createLink(folder.resolve(name), beside);
        } catch (FileAlreadyExistsException anotherNodeWasFaster) {
            read(folder.resolve(name));
        } finally {
            Files.delete(beside);
        }
    }

    private static byte[] read(Path file) throws IOException {
        try {
            var bytes = Base64.getDecoder().decode(Files.readString(file).strip());
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException noBase64) {
            throw new IOException(file + " does not hold a key: 32 bytes in Base64", noBase64);
        }
        throw new IOException(file + " does not hold a key: 32 bytes in Base64");
    }
}
