package org.wellnessconnection.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.wellnessconnection.kernel.Language;

/** The plain choice that ours is compared with: an analyzer from the shelf, title and body in one field, BM25. */
final class StockSearch implements AutoCloseable {

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final Analyzer analyzer;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    StockSearch(JudgedCollection collection, Analyzer analyzer) throws IOException {
        this.analyzer = analyzer;
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var document : collection.documents()) {
                var indexed = new Document();
                indexed.add(new StringField("id", document.id(), Field.Store.YES));
                indexed.add(new TextField("all", document.title() + "\n" + document.body(), Field.Store.NO));
                writer.addDocument(indexed);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    static Analyzer ofLanguage(Language language) {
        return language == Language.EN ? new EnglishAnalyzer() : new FrenchAnalyzer();
    }

    List<String> search(String text) throws IOException {
        var query = new QueryBuilder(analyzer).createBooleanQuery("all", text);
        var hits = searcher.search(query == null ? new MatchNoDocsQuery() : query, 10).scoreDocs;
        var ids = new ArrayList<String>();
        for (var hit : hits) {
            ids.add(searcher.storedFields().document(hit.doc).get("id"));
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyzer.close();
    }
}
