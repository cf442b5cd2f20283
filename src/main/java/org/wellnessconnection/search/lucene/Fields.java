package org.wellnessconnection.search.lucene;

import org.wellnessconnection.kernel.Language;

/**
 * The names of the index's fields. Text fields exist once per language, because statistics, stop words and stems must
 * not mix; what types define themselves has a sign in front, so that no field of theirs can meet one of ours.
 */
final class Fields {

    /** Raise it with every change of the fields, of what they hold, or of {@link DocumentBytes}. */
    static final String SCHEMA = "2";

    /** The entry's id: what a change replaces, both languages at once. */
    static final String ENTRY = "entry";

    static final String IDENTITY = "identity";
    static final String ADDRESS = "address";
    static final String FORMER_ADDRESS = "former";
    static final String REFERENCE = "reference";
    static final String SCOPE = "scope";
    static final String FINDABLE = "findable";
    static final String GLOSSARY = "glossary";
    static final String DOCUMENT = "document";
    static final String STAMP = "stamp";
    static final String TIE = "tie";
    static final String PUBLISHED = "published";
    static final String MODIFIED = "modified";

    /** The facet of content types; also the exact field to filter by. */
    static final String TYPE = "type";

    /** The name under which every list can be sorted by title, whatever the type calls that field. */
    static final String TITLE = "title";

    private static final int LONGEST_TERM = 4_000;

    private Fields() {}

    static String title(Language language) {
        return "title_" + language.code();
    }

    static String body(Language language) {
        return "body_" + language.code();
    }

    static String keywords(Language language) {
        return "keywords_" + language.code();
    }

    /** Every word that can be found, unstemmed: what spelling is checked against. */
    static String words(Language language) {
        return "words_" + language.code();
    }

    /** The beginnings of the words of titles. */
    static String beginnings(Language language) {
        return "beginnings_" + language.code();
    }

    static String exact(String name) {
        return "=" + name;
    }

    static String ordered(String name) {
        return "#" + name;
    }

    static String sorted(String name) {
        return "~" + name;
    }

    /** Several parts as one term, with a sign between them that no part can hold. */
    static String term(String... parts) {
        return cut(String.join("\u0001", parts));
    }

    /** Lucene refuses terms over 32,766 bytes; index and questions cut alike, so equality stays what it was. */
    static String cut(String value) {
        return value.length() <= LONGEST_TERM ? value : value.substring(0, LONGEST_TERM);
    }
}
