package org.wellnessconnection.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.ReadModelSource.Change;

/**
 * One Lucene index, open for writing by one thread and for reading by all. What is applied shows with the next {@link
 * #show}, all of it at once; what is committed is there again after a crash, with the number it is true for.
 */
final class OpenIndex implements Closeable {

    private static final Logger LOG = System.getLogger(OpenIndex.class.getName());
    private static final double WRITE_BUFFER_MEGABYTES = 32;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Factory factory;
    private final LuceneDocuments documents;
    private final IndexStamp stamp;
    private Map<Path, FileMark> committed = Map.of();
    private long committedNumber;
    private long applied;
    private boolean hasGone;

    private OpenIndex(Path folder, OpenMode mode, IndexStamp stamp, long number, Parts parts) throws IOException {
        this.stamp = stamp;
        this.applied = number;
        this.committedNumber = mode == OpenMode.CREATE ? -1 : number;
        this.documents = new LuceneDocuments(parts.facets());
        this.factory = new Factory(parts, number);
        this.directory = FSDirectory.open(folder);
        try {
            this.writer = new IndexWriter(directory, configuration(mode, parts));
            this.searchers = new SearcherManager(writer, factory);
        } catch (IOException | RuntimeException broken) {
            directory.close();
            throw broken;
        }
        this.hasGone = writer.hasDeletions();
        this.committed = marks();
    }

    /** What every index of this node shares. */
    record Parts(Analyzers analyzers, FacetFields facets, Cache<Long, PublishedDocument> cache) {}

    static OpenIndex create(Path folder, IndexStamp stamp, Parts parts) throws IOException {
        Files.createDirectories(folder);
        return new OpenIndex(folder, OpenMode.CREATE, stamp, 0, parts);
    }

    /** Opens what a commit left, after every byte of it was checked against its checksums. */
    static OpenIndex open(Path folder, Parts parts) throws DamagedIndex {
        try {
            var userData = IndexFiles.check(folder);
            var stamp = IndexStamp.in(userData).orElseThrow(() -> new DamagedIndex("the index is not ours"));
            var number = IndexStamp.numberIn(userData).orElseThrow(() -> new DamagedIndex("the index has no number"));
            return new OpenIndex(folder, OpenMode.APPEND, stamp, number, parts);
        } catch (IOException | RuntimeException | OutOfMemoryError broken) {
            // Rubbish read as a length can ask for any amount of memory.
            throw new DamagedIndex("the index cannot be read", broken);
        }
    }

    IndexStamp stamp() {
        return stamp;
    }

    /** The last number that is in the index, shown or not. */
    long applied() {
        return applied;
    }

    /** Replaces the entries in both languages; nothing of it shows before {@link #show}. Repeating it changes nothing. */
    void apply(List<Change> changes, long upTo) throws IOException {
        for (var change : changes) {
            try {
                apply(change);
            } catch (IllegalArgumentException unfit) {
                // Lucene refuses this one and took nothing of it. One entry missing is better than none shown.
                LOG.log(Level.ERROR, "entry " + change.entryId() + " cannot be indexed and is left out", unfit);
                writer.deleteDocuments(new Term(Fields.ENTRY, change.entryId()));
            }
        }
        applied = upTo;
    }

    private void apply(Change change) throws IOException {
        var entry = new Term(Fields.ENTRY, change.entryId());
        var now = new ArrayList<Document>(2);
        for (var document : change.documents()) {
            now.add(documents.of(document));
        }
        if (now.isEmpty()) {
            writer.deleteDocuments(entry);
            hasGone = true;
        } else {
            writer.updateDocuments(entry, now);
        }
    }

    /** There is no more up to this number than what was applied. */
    void appliedAll(long upTo) {
        applied = upTo;
    }

    /** Lets readers see all that was applied. */
    void show() throws IOException {
        factory.number = applied;
        searchers.maybeRefreshBlocking();
        var edition = acquire();
        try {
            edition.isTrueUpTo(applied);
        } finally {
            release(edition);
        }
    }

    boolean hasUncommitted() {
        return applied != committedNumber || hasGone;
    }

    /**
     * Writes down what was applied. What was taken from the public does not stay in files as a deleted document either:
     * segments that hold some are merged in threads of the writer's own, and a later commit lets go of the old files.
     */
    void commit() throws IOException {
        if (hasGone) {
            writer.forceMergeDeletes(false);
        }
        writer.setLiveCommitData(stamp.with(applied).entrySet());
        writer.commit();
        committedNumber = applied;
        committed = marks();
        if (hasGone && !hasDeletions()) {
            searchers.maybeRefreshBlocking();
            hasGone = false;
        }
    }

    /** Whether the last commit holds documents that are only marked as deleted. */
    private boolean hasDeletions() throws IOException {
        return SegmentInfos.readLatestCommit(directory).asList().stream().anyMatch(SegmentCommitInfo::hasDeletions);
    }

    /** Whether the files of the last commit lie there as they were written: Lucene never changes a file. */
    boolean isIntact() {
        try {
            for (var mark : committed.entrySet()) {
                if (!FileMark.of(mark.getKey()).equals(mark.getValue())) {
                    return false;
                }
            }
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    Edition acquire() throws IOException {
        return (Edition) searchers.acquire();
    }

    void release(Edition edition) throws IOException {
        searchers.release(edition);
    }

    /** Commits and closes. */
    @Override
    public void close() throws IOException {
        try {
            if (writer.isOpen() && hasUncommitted()) {
                commit();
            }
        } finally {
            abandon();
        }
    }

    /** Closes without a commit: what was applied since is read from the log again. */
    void abandon() throws IOException {
        try (directory;
                var rollingBack = (Closeable) writer::rollback) {
            searchers.close();
        }
    }

    private Map<Path, FileMark> marks() throws IOException {
        var marks = new HashMap<Path, FileMark>();
        if (committedNumber >= 0) {
            for (var name : SegmentInfos.readLatestCommit(directory).files(true)) {
                var file = directory.getDirectory().resolve(name);
                marks.put(file, FileMark.of(file));
            }
        }
        return marks;
    }

    private static IndexWriterConfig configuration(OpenMode mode, Parts parts) {
        return new IndexWriterConfig(parts.analyzers().indexing())
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setOpenMode(mode)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES);
    }

    private record FileMark(long size, long modified) {
        static FileMark of(Path file) throws IOException {
            return new FileMark(
                    Files.size(file), Files.getLastModifiedTime(file).toMillis());
        }
    }

    /** Called by the one thread that writes, so the number belongs to the reader. */
    private static final class Factory extends SearcherFactory {
        private final Parts parts;
        private volatile long number;
        private Optional<Glossary> glossary = Optional.empty();

        Factory(Parts parts, long number) {
            this.parts = parts;
            this.number = number;
        }

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @org.jspecify.annotations.Nullable IndexReader previous)
                throws IOException {
            var edition = new Edition(
                    reader, number, parts.facets(), parts.cache(), new Glossary.Maker(parts.analyzers()), glossary);
            glossary = Optional.of(edition.glossary());
            return edition;
        }
    }
}
