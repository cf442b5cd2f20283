package org.wellnessconnection.mail;

/** Carries letters away. */
interface Courier {

    /**
     * Hands the letter over. What goes wrong is an {@link org.wellnessconnection.platform.outbox.OutboxFailure} whose words
     * name nobody.
     *
     * @param id the same at every attempt: becomes the Message-ID
     */
    void carry(String id, Letter letter);
}
