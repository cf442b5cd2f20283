package org.wellnessconnection.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldCipherTest {

    private static final String PLACE = "schedule_guest.name:1";

    @TempDir
    private Path temp;

    @Test
    void whatIsSealedOpensInItsPlaceAndIsNeverTheSameTwice() {
        var cipher = cipher();
        var text = "Zoé « l’Éveillée » 👩‍⚕️";

        var sealed = cipher.seal(text, PLACE);

        assertThat(cipher.open(sealed, PLACE)).isEqualTo(text);
        assertThat(cipher.seal(text, PLACE)).isNotEqualTo(sealed);
        assertThat(sealed).hasSize(text.getBytes(StandardCharsets.UTF_8).length + FieldCipher.OVERHEAD);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Zo");
    }

    @Test
    void nothingOpensElsewhereOrAfterASingleBitChanged() {
        var cipher = cipher();
        var sealed = cipher.seal("Zoé", PLACE);

        assertThatIllegalArgumentException().isThrownBy(() -> cipher.open(sealed, "schedule_guest.name:2"));
        for (var at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> cipher.open(changed, PLACE))
                    .isInstanceOfAny(IllegalArgumentException.class, MissingKey.class)
                    .hasMessageNotContaining("Zo");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> cipher.open(new byte[] {1, 0}, PLACE));
    }

    @Test
    void afterARotationOldTextOpensAndNewTextIsSealedWithTheNewKey() throws IOException {
        var folder = new KeyFolder(temp);
        var ring = KeyRing.in(folder);
        var cipher = new FieldCipher(ring);
        var before = cipher.seal("before", PLACE);

        assertThat(folder.rotate()).isEqualTo(2);
        ring.reload();
        var after = cipher.seal("after", PLACE);

        assertThat(cipher.open(before, PLACE)).isEqualTo("before");
        assertThat(cipher.isStale(before)).isTrue();
        assertThat(cipher.isStale(after)).isFalse();
        assertThat(cipher.open(cipher.renew(before, PLACE), PLACE)).isEqualTo("before");
        folder.delete(1);
        ring.reload();
        assertThatThrownBy(() -> cipher.open(before, PLACE)).isInstanceOf(MissingKey.class);
    }

    /** Another node has rotated: its key is found without a restart. */
    @Test
    void aKeyMadeElsewhereIsFoundWhenItIsNeeded() throws IOException {
        var here = cipher();
        here.seal("", PLACE);
        new KeyFolder(temp).rotate();
        var elsewhere = cipher();

        assertThat(here.open(elsewhere.seal("from elsewhere", PLACE), PLACE)).isEqualTo("from elsewhere");
    }

    @Test
    void nodesThatStartTogetherEndWithTheSameKeys() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rings = threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<KeyRing>>mapToObj(number -> () -> KeyRing.in(new KeyFolder(temp)))
                    .toList());
            for (var ring : rings) {
                assertThat(ring.get().fingerprints())
                        .isEqualTo(rings.getFirst().get().fingerprints())
                        .containsOnlyKeys("hash", "cipher-0001");
            }
        }
    }

    @Test
    void aFileThatHoldsNoKeyIsNamed() throws IOException {
        Files.writeString(temp.resolve("cipher-0001.key"), "rubbish");

        assertThatThrownBy(() -> KeyRing.in(new KeyFolder(temp)))
                .hasRootCauseMessage(temp.resolve("cipher-0001.key") + " does not hold a key: 32 bytes in Base64");
    }

    @Test
    void keyFilesAreReadableByTheirOwnerOnly() throws IOException {
        KeyRing.in(new KeyFolder(temp));

        try (var files = Files.list(temp)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .extracting(Enum::name)
                            .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE"));
        }
    }

    @Test
    void aKeyedHashDependsOnTextPurposeAndKey() {
        var hash = new KeyedHash(KeyRing.in(new KeyFolder(temp)));
        var foreign = new KeyedHash(KeyRing.in(new KeyFolder(temp.resolve("other"))));

        assertThat(hash.of("a", "x")).matches("[0-9a-f]{64}").isEqualTo(hash.of("a", "x"));
        assertThat(hash.of("a", "x")).isNotEqualTo(hash.of("b", "x")).isNotEqualTo(foreign.of("a", "x"));
        assertThat(hash.of("ab", "c")).isNotEqualTo(hash.of("a", "bc"));
    }

    @Test
    void aPrivateLinkIsLongRandomMaskedAndBoundToItsPurpose() {
        var token = PrivateLink.fresh("manage");

        assertThat(token.value()).matches("[a-z2-7]{32}");
        assertThat(PrivateLink.fresh("manage")).isNotEqualTo(token);
        assertThat(token.toString()).doesNotContain(token.value());
        assertThat(token.hash()).isNotEqualTo(PrivateLink.hash("join", token.value()));
        assertThat(PrivateLink.parse("manage", " " + token.value().toUpperCase(java.util.Locale.ROOT) + "\n"))
                .contains(token);
        assertThat(PrivateLink.parse("manage", token.value().substring(1))).isEmpty();
        assertThat(PrivateLink.parse("manage", token.value().substring(1) + "!"))
                .isEmpty();
    }

    private FieldCipher cipher() {
        return new FieldCipher(KeyRing.in(new KeyFolder(temp)));
    }
}
