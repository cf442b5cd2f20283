package org.wellnessconnection.platform.http;

/**
 * The state of everything public, as one number: whatever a request reads after it was told a number is at least that
 * new. Asked for every request from many threads, so it must cost no more than reading a volatile field.
 */
public interface AnswerVersion {

    /** The number, or a negative one while nothing can be answered yet. */
    long number();
}
