package org.wellnessconnection.content;

/**
 * New values for parts of an entry.
 *
 * @param base the revisions that stood in front of the writer, of all parts
 * @param values whole parts; those left out stay as they are
 * @param note what the writer says about it; may be empty
 */
public record Change(String entryId, Heads base, EntryValues values, String note) {}
