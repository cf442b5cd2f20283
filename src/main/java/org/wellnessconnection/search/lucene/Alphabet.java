package org.wellnessconnection.search.lucene;

import java.io.ByteArrayOutputStream;
import java.text.Collator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.util.BytesRef;
import org.wellnessconnection.kernel.Language;

/**
 * Keys whose order as bytes is the order of the language's alphabet. Word by word ("nothing before something"): the
 * JDK's own rules skip spaces, which would put "peer support" after "peers". Capitals and accents count last.
 */
final class Alphabet {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST = 250;

    private final Collator letters;
    private final Collator all;

    Alphabet(Language language) {
        letters = collator(language.locale(), Collator.PRIMARY);
        all = collator(language.locale(), Collator.TERTIARY);
    }

    BytesRef key(String text) {
        var start = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        var key = new ByteArrayOutputStream();
        for (var word : GAPS.split(start)) {
            if (!word.isEmpty()) {
                key.writeBytes(letters.getCollationKey(word).toByteArray());
                // Ends the word; every letter's weight is higher.
                key.write(0);
                key.write(0);
            }
        }
        key.write(0);
        key.write(0);
        key.writeBytes(all.getCollationKey(start).toByteArray());
        return new BytesRef(key.toByteArray());
    }

    private static Collator collator(Locale locale, int strength) {
        var collator = Collator.getInstance(locale);
        collator.setStrength(strength);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator;
    }
}
