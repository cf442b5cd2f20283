package org.wellnessconnection.search.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.wellnessconnection.platform.json.CanonicalJson;
import org.wellnessconnection.search.Listing.BadCursor;

/**
 * The place between two documents of an ordered list, as signs for an address. It holds the values that the last document
 * was sorted by, not its place, so it stays right while documents come and go, on every node. A checksum over the values
 * and the list's order tells a cursor that was changed or belongs to another list; there is nothing secret in it.
 */
final class Cursor {

    private static final int CHECK_BYTES = 8;
    private static final int LONGEST = 4_000;
    private static final int LONGEST_TEXT = 250;

    private Cursor() {}

    private static byte[] check(byte[] values, String signature) {
        var all = signature + "\n" + Base64.getEncoder().encodeToString(values);
        return Arrays.copyOf(CanonicalJson.sha256(all).getBytes(StandardCharsets.US_ASCII), CHECK_BYTES);
    }

    /** Writes one. */
    static final class Writer {
        private final String signature;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        Writer(String signature) {
            this.signature = signature;
        }

        void add(float value) {
            write(() -> out.writeFloat(value));
        }

        void add(long value) {
            write(() -> out.writeLong(value));
        }

        Writer add(Optional<String> text) {
            write(() -> {
                out.writeBoolean(text.isPresent());
                if (text.isPresent()) {
                    var start = text.get();
                    out.writeUTF(start.length() <= LONGEST_TEXT ? start : start.substring(0, LONGEST_TEXT));
                }
            });
            return this;
        }

        private interface Step {
            void run() throws IOException;
        }

        private static void write(Step step) {
            try {
                step.run();
            } catch (IOException impossible) {
                throw new UncheckedIOException("memory was not writable", impossible);
            }
        }

        @Override
        public String toString() {
            var values = bytes.toByteArray();
            var all = new ByteArrayOutputStream();
            all.writeBytes(check(values, signature));
            all.writeBytes(values);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all.toByteArray());
        }
    }

    /** Reads one; whatever does not fit is a {@link BadCursor}. */
    static final class Reader {
        private final DataInputStream in;

        Reader(String cursor, String signature) {
            var all = decode(cursor);
            var values = Arrays.copyOfRange(all, CHECK_BYTES, all.length);
            if (!Arrays.equals(Arrays.copyOf(all, CHECK_BYTES), check(values, signature))) {
                throw new BadCursor();
            }
            in = new DataInputStream(new ByteArrayInputStream(values));
        }

        float number32() {
            return read(in::readFloat);
        }

        long number64() {
            return read(in::readLong);
        }

        Optional<String> text() {
            return read(() -> in.readBoolean() ? Optional.of(in.readUTF()) : Optional.<String>empty());
        }

        void end() {
            if (read(in::available) > 0) {
                throw new BadCursor();
            }
        }

        private interface Step<T> {
            T run() throws IOException;
        }

        private static <T> T read(Step<T> step) {
            try {
                return step.run();
            } catch (IOException cutShort) {
                throw new BadCursor();
            }
        }

        private static byte[] decode(String cursor) {
            if (cursor.length() > LONGEST) {
                throw new BadCursor();
            }
            try {
                var bytes = Base64.getUrlDecoder().decode(cursor);
                // The decoder overlooks bits that do not count; only the one spelling is ours.
                var spelled = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
                if (bytes.length > CHECK_BYTES && spelled.equals(cursor)) {
                    return bytes;
                }
            } catch (IllegalArgumentException notBase64) {
                throw new BadCursor();
            }
            throw new BadCursor();
        }
    }
}
