package org.wellnessconnection.search.lucene;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where and how often.
 *
 * @param folder of this node alone; made if absent
 * @param commit how long a change may stand in memory only; what a crash loses is read again from the log
 * @param poll how long a change of another node stays unseen when its nudge gets lost
 */
public record IndexSettings(Path folder, Duration commit, Duration poll) {}
