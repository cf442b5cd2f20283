package org.wellnessconnection.content;

/**
 * An entry to be made.
 *
 * @param key stable name within the type; where it is empty one is made of the title
 * @param values of the parts that exist from the start; slugs that are missing are made of the titles
 */
public record NewEntry(String type, String key, EntryValues values, String note) {}
