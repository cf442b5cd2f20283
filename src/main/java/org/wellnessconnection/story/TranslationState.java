package org.wellnessconnection.story;

/** Where the words of a public story in the other language stand. */
public enum TranslationState {
    /** Written, and waits for somebody who may publish it. */
    OFFERED,
    PUBLIC
}
