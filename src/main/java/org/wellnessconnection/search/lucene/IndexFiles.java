package org.wellnessconnection.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;

/**
 * Reads every byte of an index's last commit against the checksums at the end of its files. Lucene itself looks only at
 * the small ones when it opens an index; a flipped bit in a large one would answer questions wrongly, or break them, at
 * some later time. Some 30 milliseconds for 10,000 entries.
 */
final class IndexFiles {

    private IndexFiles() {}

    /** The user data of the commit. */
    static Map<String, String> check(Path folder) throws IOException, DamagedIndex {
        if (!Files.isDirectory(folder)) {
            throw new DamagedIndex("there is no index folder");
        }
        try (var directory = FSDirectory.open(folder)) {
            var segments = SegmentInfos.getLastCommitSegmentsFileName(directory);
            if (segments == null) {
                throw new DamagedIndex("there is no commit");
            }
            check(directory, segments);
            var commit = SegmentInfos.readCommit(directory, segments);
            for (var file : commit.files(true)) {
                check(directory, file);
            }
            return commit.getUserData();
        }
    }

    private static void check(Directory directory, String file) throws IOException {
        try (var input = directory.openInput(file, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(input);
        }
    }
}
