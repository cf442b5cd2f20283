package org.wellnessconnection.search;

/**
 * The publication log of a room has a new highest number. Fired by the room inside the transaction that wrote it;
 * observe it {@code AFTER_SUCCESS}, for before that nobody else can read the number.
 */
public record LogGrew(long number) {}
