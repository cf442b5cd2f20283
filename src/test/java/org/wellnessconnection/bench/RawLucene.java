package org.wellnessconnection.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.IndexedField;
import org.wellnessconnection.search.PublishedDocument;

/**
 * The same questions to the same documents through the same chains with Lucene alone: top ten with an exact count, three
 * facets counted, stored text read, title and two passages highlighted. No correction, no glossary, no other language.
 */
final class RawLucene implements AutoCloseable {

    private static final FieldType HIGHLIGHTED = new FieldType(TextField.TYPE_STORED);

    static {
        HIGHLIGHTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        HIGHLIGHTED.freeze();
    }

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final FacetsConfig facets = new FacetsConfig();
    private final DefaultSortedSetDocValuesReaderState state;

    RawLucene(Path folder, List<PublishedDocument> documents, Analyzer analyzer) throws IOException {
        this.analyzer = analyzer;
        directory = FSDirectory.open(folder);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(32))) {
            for (var document : documents) {
                writer.addDocument(facets.build(indexed(document)));
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        state = new DefaultSortedSetDocValuesReaderState(reader, facets);
    }

    private static Document indexed(PublishedDocument document) {
        var language = document.language().code();
        var indexed = new Document();
        indexed.add(new StringField("language", language, Field.Store.NO));
        indexed.add(new SortedSetDocValuesFacetField("type", document.type()));
        indexed.add(new StoredField("json", document.json()));
        indexed.add(new Field("title_" + language, document.title(), HIGHLIGHTED));
        indexed.add(new Field("body_" + language, document.text("body"), HIGHLIGHTED));
        for (var field : document.indexed()) {
            if (field instanceof IndexedField.Exact exact) {
                indexed.add(new SortedSetDocValuesFacetField(exact.name(), exact.value()));
            }
        }
        return indexed;
    }

    /** How many were found, so that nothing is optimized away. */
    long search(Language language, String text) throws IOException {
        var title = "title_" + language.code();
        var body = "body_" + language.code();
        var words = new BooleanQuery.Builder();
        try (var stream = analyzer.tokenStream(body, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new BoostQuery(new TermQuery(new Term(title, term.toString())), 2), Occur.SHOULD);
                words.add(new TermQuery(new Term(body, term.toString())), Occur.SHOULD);
            }
            stream.end();
        }
        var query = words.build();
        var filtered = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term("language", language.code())), Occur.FILTER)
                .build();
        var top = new TopScoreDocCollectorManager(10, null, Integer.MAX_VALUE);
        var both = searcher.search(filtered, new MultiCollectorManager(top, new FacetsCollectorManager()));
        var hits = (TopDocs) both[0];
        var counts = new SortedSetDocValuesFacetCounts(state, (FacetsCollector) both[1]).getAllDims(100);
        var length = counts.size();
        for (var hit : hits.scoreDocs) {
            length += searcher.storedFields()
                    .document(hit.doc, Set.of("json"))
                    .get("json")
                    .length();
        }
        var highlighter = UnifiedHighlighter.builder(searcher, analyzer)
                .withMaxLength(20_000)
                .withWeightMatches(false)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(language.locale()))
                .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", "…", true))
                .build();
        var marked = highlighter.highlightFields(new String[] {title, body}, query, hits, new int[] {1, 2});
        return hits.totalHits.value() + length + marked.size();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
