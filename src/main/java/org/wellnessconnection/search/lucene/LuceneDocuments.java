package org.wellnessconnection.search.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.IndexedField;
import org.wellnessconnection.search.IndexedField.Weight;
import org.wellnessconnection.search.PublishedDocument;

/** Turns what was published into what Lucene indexes: one Lucene document per entry and language. */
final class LuceneDocuments {

    private static final FieldType SEARCHED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false);
    private static final FieldType WORDS = type(IndexOptions.DOCS, true);
    private static final FieldType BEGINNINGS = type(IndexOptions.DOCS_AND_FREQS, false);

    private final FacetFields facets;
    private final Alphabet english = new Alphabet(Language.EN);
    private final Alphabet french = new Alphabet(Language.FR);

    LuceneDocuments(FacetFields facets) {
        this.facets = facets;
    }

    Document of(PublishedDocument published) throws IOException {
        var document = new Document();
        addNames(published, document);
        addTexts(published, document);
        addValues(published, document);
        var bytes = DocumentBytes.write(published);
        document.add(new StoredField(Fields.DOCUMENT, bytes));
        document.add(new NumericDocValuesField(Fields.STAMP, DocumentBytes.stamp(bytes)));
        return facets.build(document);
    }

    private static void addNames(PublishedDocument published, Document document) {
        var language = published.language().code();
        document.add(term(Fields.ENTRY, published.id()));
        document.add(term(Fields.IDENTITY, Fields.term(language, published.id())));
        document.add(term(Fields.REFERENCE, Fields.term(language, published.reference())));
        document.add(term(Fields.SCOPE, Fields.term(language, published.type())));
        document.add(term(Fields.exact(Fields.TYPE), published.type()));
        document.add(new SortedSetDocValuesFacetField(Fields.TYPE, published.type()));
        document.add(new SortedDocValuesField(Fields.TIE, new BytesRef(published.id())));
        if (!published.slug().isEmpty()) {
            document.add(term(Fields.ADDRESS, Fields.term(language, published.type(), published.slug())));
        }
        for (var slug : published.formerSlugs()) {
            document.add(term(Fields.FORMER_ADDRESS, Fields.term(language, published.type(), slug)));
        }
        if (!published.hidden()) {
            document.add(term(Fields.FINDABLE, language));
        }
    }

    private static void addTexts(PublishedDocument published, Document document) {
        var language = published.language();
        var title = title(published);
        var body = texts(published, Weight.BODY);
        var keywords = texts(published, Weight.KEYWORDS);
        document.add(new Field(Fields.title(language), title, SEARCHED));
        document.add(new Field(Fields.body(language), body, SEARCHED));
        document.add(new Field(Fields.keywords(language), keywords, SEARCHED));
        if (!published.hidden()) {
            document.add(new Field(Fields.words(language), title + "\n" + keywords + "\n" + body, WORDS));
            document.add(new Field(Fields.beginnings(language), published.title(), BEGINNINGS));
        }
    }

    /** What is searched as the title. */
    static String title(PublishedDocument published) {
        var titles = texts(published, Weight.TITLE);
        return titles.isEmpty() ? published.title() : titles;
    }

    /** All texts of one weight as one text, in the order of the document; the highlighter reads the very same. */
    static String texts(PublishedDocument published, Weight weight) {
        return published.indexed().stream()
                .flatMap(field -> field instanceof IndexedField.Text text && text.weight() == weight
                        ? java.util.stream.Stream.of(text.text())
                        : java.util.stream.Stream.empty())
                .collect(Collectors.joining("\n"));
    }

    private void addValues(PublishedDocument published, Document document) {
        document.add(moment(Fields.PUBLISHED, published.published()));
        document.add(moment(Fields.MODIFIED, published.modified()));
        addSorted(Fields.TITLE, published.title(), published.language(), document);
        var sortedBy = new HashSet<String>();
        sortedBy.add(Fields.TITLE);
        for (var field : published.indexed()) {
            switch (field) {
                case IndexedField.Exact exact -> addExact(exact, document);
                case IndexedField.Ordered ordered ->
                    document.add(new LongField(Fields.ordered(ordered.name()), ordered.value(), Field.Store.NO));
                case IndexedField.Sorted sorted -> {
                    if (sortedBy.add(sorted.name())) {
                        addSorted(sorted.name(), sorted.text(), published.language(), document);
                    }
                }
                case IndexedField.GlossaryWord word -> document.add(term(Fields.GLOSSARY, "word"));
                case IndexedField.Text text -> {}
            }
        }
    }

    private static void addExact(IndexedField.Exact exact, Document document) {
        document.add(term(Fields.exact(exact.name()), Fields.cut(exact.value())));
        if (exact.facet() && !exact.value().isEmpty() && !exact.name().equals(Fields.TYPE)) {
            document.add(new SortedSetDocValuesFacetField(exact.name(), Fields.cut(exact.value())));
        }
    }

    private void addSorted(String name, String text, Language language, Document document) {
        var alphabet = language == Language.EN ? english : french;
        document.add(new SortedDocValuesField(Fields.sorted(name), alphabet.key(text)));
    }

    private static LongField moment(String name, java.time.Instant instant) {
        return new LongField(name, instant.toEpochMilli(), Field.Store.NO);
    }

    private static StringField term(String name, String value) {
        return new StringField(name, value, Field.Store.NO);
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
