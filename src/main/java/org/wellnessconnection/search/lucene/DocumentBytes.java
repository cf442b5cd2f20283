package org.wellnessconnection.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.IndexedField;
import org.wellnessconnection.search.PublishedDocument;

/** A document as bytes and back, nothing lost. The same document gives the same bytes, so their hash names it. */
final class DocumentBytes {

    private DocumentBytes() {}

    static byte[] write(PublishedDocument document) {
        var out = new ByteBuffersDataOutput();
        try {
            write(document, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory was not writable", impossible);
        }
        return out.toArrayCopy();
    }

    static PublishedDocument read(BytesRef bytes) {
        return read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
    }

    /** The first 64 bits of the bytes' SHA-256. */
    static long stamp(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return java.nio.ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static void write(PublishedDocument document, ByteBuffersDataOutput out) throws IOException {
        out.writeString(document.id());
        out.writeString(document.type());
        out.writeString(document.key());
        out.writeString(document.language().code());
        out.writeString(document.slug());
        out.writeString(document.title());
        out.writeVLong(document.publication());
        writeInstant(document.published(), out);
        writeInstant(document.modified(), out);
        var slugs = new TreeMap<String, String>();
        document.slugs().forEach((language, slug) -> slugs.put(language.code(), slug));
        out.writeMapOfStrings(slugs);
        out.writeVInt(document.formerSlugs().size());
        for (var slug : document.formerSlugs()) {
            out.writeString(slug);
        }
        out.writeByte((byte) (document.hidden() ? 1 : 0));
        out.writeString(document.fields().toString());
        out.writeMapOfStrings(new TreeMap<>(document.html()));
        out.writeString(document.json());
        out.writeVInt(document.indexed().size());
        for (var field : document.indexed()) {
            write(field, out);
        }
    }

    private static void write(IndexedField field, ByteBuffersDataOutput out) throws IOException {
        switch (field) {
            case IndexedField.Text text -> {
                out.writeByte((byte) 'T');
                out.writeString(text.weight().name());
                out.writeString(text.text());
            }
            case IndexedField.Exact exact -> {
                out.writeByte((byte) (exact.facet() ? 'F' : 'E'));
                out.writeString(exact.name());
                out.writeString(exact.value());
            }
            case IndexedField.Ordered ordered -> {
                out.writeByte((byte) 'O');
                out.writeString(ordered.name());
                out.writeZLong(ordered.value());
            }
            case IndexedField.Sorted sorted -> {
                out.writeByte((byte) 'S');
                out.writeString(sorted.name());
                out.writeString(sorted.text());
            }
            case IndexedField.GlossaryWord word -> {
                out.writeByte((byte) 'G');
                out.writeString(word.idea());
                out.writeString(word.word());
            }
        }
    }

    private static PublishedDocument read(ByteArrayDataInput in) {
        try {
            return new PublishedDocument(
                    in.readString(),
                    in.readString(),
                    in.readString(),
                    language(in.readString()),
                    in.readString(),
                    in.readString(),
                    in.readVLong(),
                    readInstant(in),
                    readInstant(in),
                    readSlugs(in),
                    readStrings(in),
                    in.readByte() == 1,
                    new LazyJson(in.readString()),
                    readMap(in),
                    in.readString(),
                    readIndexed(in));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory was not readable", impossible);
        }
    }

    private static List<IndexedField> readIndexed(ByteArrayDataInput in) throws IOException {
        var count = in.readVInt();
        var fields = new ArrayList<IndexedField>(count);
        for (var i = 0; i < count; i++) {
            var kind = (char) in.readByte();
            fields.add(
                    switch (kind) {
                        case 'T' ->
                            new IndexedField.Text(IndexedField.Weight.valueOf(in.readString()), in.readString());
                        case 'F' -> new IndexedField.Exact(in.readString(), in.readString(), true);
                        case 'E' -> new IndexedField.Exact(in.readString(), in.readString(), false);
                        case 'O' -> new IndexedField.Ordered(in.readString(), in.readZLong());
                        case 'S' -> new IndexedField.Sorted(in.readString(), in.readString());
                        case 'G' -> new IndexedField.GlossaryWord(in.readString(), in.readString());
                        default -> throw new IOException("no such kind of field: " + kind);
                    });
        }
        return fields;
    }

    private static void writeInstant(Instant instant, ByteBuffersDataOutput out) throws IOException {
        out.writeZLong(instant.getEpochSecond());
        out.writeVInt(instant.getNano());
    }

    private static Instant readInstant(ByteArrayDataInput in) throws IOException {
        return Instant.ofEpochSecond(in.readZLong(), in.readVInt());
    }

    private static Map<Language, String> readSlugs(ByteArrayDataInput in) throws IOException {
        var slugs = new EnumMap<Language, String>(Language.class);
        for (var slug : readMap(in).entrySet()) {
            slugs.put(language(slug.getKey()), slug.getValue());
        }
        return slugs;
    }

    private static Map<String, String> readMap(ByteArrayDataInput in) throws IOException {
        return new HashMap<>(in.readMapOfStrings());
    }

    private static List<String> readStrings(ByteArrayDataInput in) throws IOException {
        var count = in.readVInt();
        var strings = new ArrayList<String>(count);
        for (var i = 0; i < count; i++) {
            strings.add(in.readString());
        }
        return strings;
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow(() -> new IllegalStateException("no such language: " + code));
    }
}
