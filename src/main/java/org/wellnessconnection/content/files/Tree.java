package org.wellnessconnection.content.files;

import java.util.List;
import org.wellnessconnection.content.type.FileProblem;

/** A content tree that was read: all of it good, or everything that is wrong with it. There is nothing in between. */
public sealed interface Tree {

    /** Ordered by type and key. */
    record Good(List<EntryFiles> entries) implements Tree {
        public Good {
            entries = List.copyOf(entries);
        }
    }

    /** Ordered by path and line; never empty. */
    record Broken(List<FileProblem> problems) implements Tree {
        public Broken {
            problems = problems.stream().sorted().toList();
        }
    }
}
