package org.wellnessconnection.story;

/** Makes an approved story public and takes it back, in the transaction of whoever decides. */
interface StoryPress {

    void publish(Story story, Words words, String decisionId);

    /** From the public; it may come back. */
    void withdraw(Story story, String decisionId);

    /** From the public and from everywhere, for ever. */
    void erase(Story story);
}
