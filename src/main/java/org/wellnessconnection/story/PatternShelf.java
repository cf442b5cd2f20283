package org.wellnessconnection.story;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellnessconnection.platform.UseCase;
import org.wellnessconnection.story.screening.WordPattern;

/** What moderators saved, for every node to read. */
@UseCase
public class PatternShelf {

    private final EntityManager entityManager;

    @Inject
    public PatternShelf(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The newest state of one pattern.
     *
     * @param number of its saving, from 1
     * @param replaces hash of the file's pattern that it stands for; empty where no file had one
     */
    public record Saved(WordPattern pattern, int number, boolean removed, String replaces, String actor, Instant at) {}

    /** Changes whenever anything was saved; empty when nothing ever was. */
    public String mark() {
        return entityManager
                        .createQuery("select p.id from PatternVersion p order by p.id desc", String.class)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .orElse("")
                + "/"
                + entityManager
                        .createQuery("select count(p) from PatternVersion p", Long.class)
                        .getSingleResult();
    }

    /** The newest of each name, by name. */
    public List<Saved> newest() {
        return entityManager
                .createQuery(
                        "select p from PatternVersion p where p.number ="
                                + " (select max(o.number) from PatternVersion o where o.name = p.name) order by p.name",
                        PatternVersion.class)
                .getResultStream()
                .map(PatternShelf::saved)
                .toList();
    }

    static Saved saved(PatternVersion version) {
        return new Saved(
                version.pattern(),
                version.number(),
                version.isRemoved(),
                version.replaces(),
                version.actor(),
                version.at());
    }

    /**
     * The patterns in force: those of the files, and over them what was saved on the desk while the file's pattern is still
     * the one that was replaced.
     */
    static Collection<WordPattern> inForce(List<WordPattern> files, List<Saved> saved) {
        var all = new LinkedHashMap<String, WordPattern>();
        files.forEach(pattern -> all.put(pattern.name(), pattern));
        for (var one : saved) {
            var name = one.pattern().name();
            if (!stands(one, all)) {
                continue;
            }
            if (one.removed()) {
                all.remove(name);
            } else {
                all.put(name, one.pattern());
            }
        }
        return List.copyOf(all.values());
    }

    /** Whether the desk's state of a pattern counts: the file has not changed since. */
    static boolean stands(Saved saved, Map<String, WordPattern> files) {
        var file = files.get(saved.pattern().name());
        return saved.replaces().equals(file == null ? "" : hash(file));
    }

    /** Says whether two patterns are the same to the last sign. A record's text has all of its parts. */
    static String hash(WordPattern pattern) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(pattern.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
