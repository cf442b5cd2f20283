package org.wellnessconnection.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.wellnessconnection.search.PublishedDocument;

/** The index as of one number of the publication log, with all that is worked out once per refresh, never per question. */
final class Edition extends IndexSearcher {

    private final Optional<SortedSetDocValuesReaderState> facets;
    private final Cache<Long, PublishedDocument> documents;
    private final Glossary glossary;
    private volatile long number;

    Edition(
            IndexReader reader,
            long number,
            FacetFields facetFields,
            Cache<Long, PublishedDocument> documents,
            Glossary.Maker glossary,
            Optional<Glossary> before)
            throws IOException {
        super(reader);
        this.number = number;
        this.facets = facetState(reader, facetFields);
        this.documents = documents;
        this.glossary = glossary.make(this, before);
    }

    long number() {
        return number;
    }

    /** Nothing public changed up to this number, so the same reader is true for it too. */
    void isTrueUpTo(long later) {
        number = later;
    }

    /** Nothing while no document has a facet. */
    Optional<SortedSetDocValuesReaderState> facets() {
        return facets;
    }

    Glossary glossary() {
        return glossary;
    }

    /** The one document with this term, or nothing. */
    Optional<PublishedDocument> only(String field, String term) throws IOException {
        var docs = with(field, new BytesRef(term), 1);
        return docs.isEmpty() ? Optional.empty() : Optional.of(document(docs.getFirst()));
    }

    /** Whether a document that is public now holds the term. */
    boolean has(Term term) throws IOException {
        return !with(term.field(), term.bytes(), 1).isEmpty();
    }

    PublishedDocument document(int doc) throws IOException {
        var stamp = stamp(doc);
        var known = documents.getIfPresent(stamp);
        if (known == null) {
            known = decode(doc);
            documents.put(stamp, known);
        }
        return known;
    }

    /** Names the very bytes of the document. */
    long stamp(int doc) throws IOException {
        var leaf = getIndexReader()
                .leaves()
                .get(ReaderUtil.subIndex(doc, getIndexReader().leaves()));
        var stamps = DocValues.getNumeric(leaf.reader(), Fields.STAMP);
        if (!stamps.advanceExact(doc - leaf.docBase)) {
            throw new IOException("a document without a stamp");
        }
        return stamps.longValue();
    }

    private PublishedDocument decode(int doc) throws IOException {
        var bytes = storedFields().document(doc, Set.of(Fields.DOCUMENT)).getBinaryValue(Fields.DOCUMENT);
        if (bytes == null) {
            throw new IOException("a document without its bytes");
        }
        return DocumentBytes.read(bytes);
    }

    /** Up to {@code most} documents with this term, as Lucene numbers them. */
    List<Integer> someWith(String field, String term, int most) throws IOException {
        return with(field, new BytesRef(term), most);
    }

    /** All documents with this term, as Lucene numbers them. */
    List<Integer> allWith(String field, String term) throws IOException {
        return with(field, new BytesRef(term), Integer.MAX_VALUE);
    }

    private List<Integer> with(String field, BytesRef term, int most) throws IOException {
        var found = new ArrayList<Integer>(1);
        for (var leaf : getIndexReader().leaves()) {
            var postings = leaf.reader().postings(new Term(field, term), PostingsEnum.NONE);
            if (postings == null) {
                continue;
            }
            var live = leaf.reader().getLiveDocs();
            for (var doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    found.add(leaf.docBase + doc);
                    if (found.size() == most) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    private static Optional<SortedSetDocValuesReaderState> facetState(IndexReader reader, FacetFields fields)
            throws IOException {
        for (var leaf : reader.leaves()) {
            if (leaf.reader().getFieldInfos().fieldInfo(FacetFields.DEFAULT_INDEX_FIELD_NAME) != null) {
                return Optional.of(new DefaultSortedSetDocValuesReaderState(reader, fields));
            }
        }
        return Optional.empty();
    }
}
