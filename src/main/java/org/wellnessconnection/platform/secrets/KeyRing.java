package org.wellnessconnection.platform.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of this node, read from their folder and made there on the first start. */
@ApplicationScoped
public class KeyRing {

    private final KeyFolder folder;
    private volatile Keys keys = new Keys(new TreeMap<>(), Optional.empty());

    @Inject
    public KeyRing(
            @ConfigProperty(name = "wellness.keys") Optional<String> keys,
            @ConfigProperty(name = "wellness.data") String data) {
        this(keys.orElse(""), data);
    }

    private KeyRing(String keys, String data) {
        this.folder = KeyFolder.of(keys, data);
    }

    /** With the keys of a folder, made where there are none. */
    public static KeyRing in(KeyFolder folder) {
        var ring = new KeyRing(folder.path().toString(), ".");
        ring.open();
        return ring;
    }

    private record Keys(SortedMap<Integer, SecretKeySpec> cipher, Optional<SecretKeySpec> hash) {}

    /** The number of the key that seals. */
    int newest() {
        return open().cipher.lastKey();
    }

    SecretKeySpec cipherKey(int number) {
        var key = open().cipher.get(number);
        if (key == null) {
            reload();
            key = keys.cipher.get(number);
        }
        if (key == null) {
            throw new MissingKey(number);
        }
        return key;
    }

    SecretKeySpec hashKey() {
        return open().hash.orElseThrow();
    }

    Map<Integer, SecretKeySpec> cipherKeys() {
        return Map.copyOf(open().cipher);
    }

    KeyFolder folder() {
        return folder;
    }

    private Keys open() {
        if (keys.cipher.isEmpty()) {
            reload();
        }
        return keys;
    }

    /** Reads the folder again: somebody may have added a key. */
    synchronized void reload() {
        try {
            folder.makeMissing();
            var cipher = new TreeMap<Integer, SecretKeySpec>();
            folder.cipherKeys().forEach((number, bytes) -> cipher.put(number, new SecretKeySpec(bytes, "AES")));
            keys = new Keys(cipher, folder.hashKey().map(bytes -> new SecretKeySpec(bytes, "HmacSHA256")));
        } catch (IOException broken) {
            throw new UncheckedIOException("the keys in " + folder.path() + " cannot be read", broken);
        }
    }
}
