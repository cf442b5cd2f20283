package org.wellnessconnection.audit;

/** Walks along the trail from its first row and sees whether each continues the one before. */
final class Chain {

    private long length;
    private String hash = "";

    /** Whether the row is the next one, unchanged; only then the walk goes on. */
    boolean accepts(AuditRecord row, String storedHash) {
        var fits = row.number() == length + 1
                && row.previousHash().equals(hash)
                && row.hash().equals(storedHash);
        if (fits) {
            length = row.number();
            hash = storedHash;
        }
        return fits;
    }

    long length() {
        return length;
    }

    String hash() {
        return hash;
    }
}
