package org.wellnessconnection.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.IndexedField.Weight;
import org.wellnessconnection.search.PublishedDocument;

/** The titles and the best sentences of hits, with the words that matched marked, safe to print. */
final class Excerpts {

    private static final int SENTENCES = 2;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_PASSAGE = 280;
    private static final int BEFORE_FIRST_MATCH = 80;

    private final Analyzers analyzers;

    Excerpts(Analyzers analyzers) {
        this.analyzers = analyzers;
    }

    /** One hit's texts. */
    record Excerpt(String titleHtml, String bodyHtml) {}

    /** In the order of the hits. */
    List<Excerpt> of(Edition edition, Language language, Query query, ScoreDoc[] hits) throws IOException {
        if (hits.length == 0) {
            return List.of();
        }
        var title = Fields.title(language);
        var body = Fields.body(language);
        var docs = Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray();
        var marked = new Marker(edition, analyzers.indexing(), language)
                .highlightFields(new String[] {title, body}, query, docs, new int[] {1, SENTENCES});
        var excerpts = new ArrayList<Excerpt>(hits.length);
        for (var i = 0; i < hits.length; i++) {
            var document = edition.document(hits[i].doc);
            excerpts.add(new Excerpt(title(document, text(marked.get(title), i)), text(marked.get(body), i)));
        }
        return excerpts;
    }

    /** Where a type searches several fields as titles, only the one that is shown can be marked. */
    private static String title(PublishedDocument document, String marked) {
        var searched = LuceneDocuments.texts(document, Weight.TITLE);
        return marked.isEmpty() || !(searched.isEmpty() || searched.equals(document.title()))
                ? new Marked(document.title(), 0).rest()
                : marked;
    }

    private static String text(String @Nullable [] texts, int i) {
        return texts == null || texts[i] == null ? "" : texts[i];
    }

    /** Reads the texts from the documents, which are cached, instead of from stored fields of their own. */
    private static final class Marker extends UnifiedHighlighter {
        private final Edition edition;
        private final Language language;
        private final String title;

        Marker(Edition edition, Analyzer analyzer, Language language) {
            super(builder(edition, analyzer).withWeightMatches(false).withMaxLength(LONGEST_TEXT));
            this.edition = edition;
            this.language = language;
            this.title = Fields.title(language);
        }

        @Override
        protected OffsetSource getOffsetSource(String field) {
            return OffsetSource.POSTINGS;
        }

        @Override
        protected BreakIterator getBreakIterator(String field) {
            return field.equals(title)
                    ? new WholeBreakIterator()
                    : BreakIterator.getSentenceInstance(language.locale());
        }

        @Override
        protected PassageFormatter getFormatter(String field) {
            return field.equals(title) ? new WholeText() : new Sentences();
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int enough)
                throws IOException {
            var texts = new ArrayList<CharSequence[]>();
            for (var doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                var document = edition.document(doc);
                texts.add(Arrays.stream(fields)
                        .map(field -> text(document, field))
                        .toArray(CharSequence[]::new));
            }
            return texts;
        }

        private String text(PublishedDocument document, String field) {
            if (field.equals(title)) {
                return LuceneDocuments.title(document);
            }
            // A block of text ends a sentence even without a full stop; this sign says so, at the same offsets.
            var text = LuceneDocuments.texts(document, Weight.BODY).replace('\n', '\u2029');
            return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        }
    }

    private static final class WholeText extends PassageFormatter {
        @Override
        public String format(Passage[] passages, String content) {
            var marked = new Marked(content, 0);
            for (var passage : passages) {
                for (var i = 0; i < passage.getNumMatches(); i++) {
                    marked.mark(passage.getMatchStarts()[i], passage.getMatchEnds()[i]);
                }
            }
            return marked.rest();
        }
    }

    private static final class Sentences extends PassageFormatter {
        @Override
        public String format(Passage[] passages, String content) {
            var html = new StringBuilder();
            var end = -1;
            for (var passage : passages) {
                var cut = Cut.of(passage, content);
                if (end >= 0) {
                    html.append(passage.getStartOffset() > end || cut.leading ? " … " : " ");
                } else if (cut.leading) {
                    html.append("…");
                }
                html.append(cut.html(passage, content).strip());
                if (cut.trailing) {
                    html.append("…");
                }
                end = passage.getEndOffset();
            }
            return html.toString();
        }
    }

    /** What is shown of a passage: all of it, or a piece of a very long one around its first match. */
    private record Cut(int start, int end, boolean leading, boolean trailing) {

        static Cut of(Passage passage, String content) {
            var start = passage.getStartOffset();
            var end = passage.getEndOffset();
            if (end - start <= LONGEST_PASSAGE) {
                return new Cut(start, end, false, false);
            }
            var first = passage.getNumMatches() > 0 ? passage.getMatchStarts()[0] : start;
            var from = first - start <= BEFORE_FIRST_MATCH
                    ? start
                    : afterSpace(content, first - BEFORE_FIRST_MATCH, first);
            var to = Math.min(end, from + LONGEST_PASSAGE);
            to = to == end ? end : beforeSpace(content, to, first);
            return new Cut(from, to, from > start, to < end);
        }

        String html(Passage passage, String content) {
            var marked = new Marked(content, start);
            for (var i = 0; i < passage.getNumMatches(); i++) {
                if (passage.getMatchEnds()[i] <= end) {
                    marked.mark(passage.getMatchStarts()[i], passage.getMatchEnds()[i]);
                }
            }
            return marked.upTo(end).toString();
        }

        private static int afterSpace(String content, int from, int atMost) {
            var space = content.indexOf(' ', from);
            return space < 0 || space >= atMost ? atMost : space + 1;
        }

        private static int beforeSpace(String content, int to, int atLeast) {
            var space = content.lastIndexOf(' ', to);
            return space <= atLeast ? to : space;
        }
    }
}
