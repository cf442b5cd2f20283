package org.wellnessconnection.platform.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of this node, read from their folder and made there on the first start. */
@ApplicationScoped
public class KeyRing {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final KeyFolder folder;
    private volatile long readAt;
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

    /** Name to fingerprint: enough to compare keys, and no help in finding one. */
    Map<String, String> fingerprints() {
        var prints = new HashMap<String, String>();
        var open = open();
        open.cipher.forEach((number, key) -> prints.put(name(number), fingerprint(key)));
        open.hash.ifPresent(key -> prints.put("hash", fingerprint(key)));
        return prints;
    }

    static String name(int number) {
        return "cipher-%04d".formatted(number);
    }

    /** The numbers of the keys before the newest. */
    List<Integer> older() {
        var open = open();
        return List.copyOf(open.cipher.headMap(open.cipher.lastKey()).keySet());
    }

    private static String fingerprint(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal("fingerprint".getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }

    KeyFolder folder() {
        return folder;
    }

    /** Looks into the folder again now and then: on another node somebody may have made a new key. */
    private Keys open() {
        if (keys.cipher.isEmpty() || System.nanoTime() - readAt > FRESH.toNanos()) {
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
            readAt = System.nanoTime();
            keys = new Keys(cipher, folder.hashKey().map(bytes -> new SecretKeySpec(bytes, "HmacSHA256")));
        } catch (IOException broken) {
            throw new UncheckedIOException("the keys in " + folder.path() + " cannot be read", broken);
        }
    }
}
