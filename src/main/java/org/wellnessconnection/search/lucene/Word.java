package org.wellnessconnection.search.lucene;

/**
 * One searched word of a text.
 *
 * @param stem the term it is found by
 * @param position its place among the words, stop words counted
 * @param start where it begins in the text
 * @param end where it ends, excluded
 */
record Word(String stem, int position, int start, int end) {

    String in(String text) {
        return text.substring(start, end);
    }
}
