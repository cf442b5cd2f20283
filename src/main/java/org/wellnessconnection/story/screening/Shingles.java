package org.wellnessconnection.story.screening;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * How alike two stories are, without keeping either: the smallest of 64 hashes over all runs of three words (MinHash). From
 * it no word can be read; it is kept as long as the story and erased with it.
 */
public final class Shingles {

    private static final int HASHES = 64;
    private static final int WORDS = 3;

    private final int[] smallest;

    private Shingles(int[] smallest) {
        this.smallest = smallest;
    }

    public static Shingles of(String story) {
        var words = WordIndex.words(PlainText.of(story).text());
        var smallest = new int[HASHES];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        for (var first = 0; first <= Math.max(0, words.size() - WORDS); first++) {
            var run = List.copyOf(words.subList(first, Math.min(words.size(), first + WORDS)));
            var base = mixed(run.hashCode() * 0x9E3779B97F4A7C15L);
            for (var index = 0; index < HASHES; index++) {
                var hash = (int) (mixed(base + index * 0xD1B54A32D192ED03L) >>> 33);
                smallest[index] = Math.min(smallest[index], hash);
            }
        }
        return new Shingles(smallest);
    }

    public static Shingles of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes).asIntBuffer();
        var smallest = new int[HASHES];
        buffer.get(smallest);
        return new Shingles(smallest);
    }

    public byte[] bytes() {
        var buffer = ByteBuffer.allocate(HASHES * Integer.BYTES);
        buffer.asIntBuffer().put(smallest);
        return buffer.array();
    }

    /** The share of runs of words that both have, from 0 to 1, give or take a tenth. */
    public double likeness(Shingles other) {
        var same = 0;
        for (var index = 0; index < HASHES; index++) {
            if (smallest[index] == other.smallest[index]) {
                same++;
            }
        }
        return same / (double) HASHES;
    }

    private static long mixed(long value) {
        var once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        var twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
