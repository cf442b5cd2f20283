package org.wellnessconnection.search.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.wellnessconnection.platform.http.AnswerVersion;
import org.wellnessconnection.search.Published;

/** Finished answers hold for as long as the log's number that this node has applied. */
@ApplicationScoped
public class PublishedNumber implements AnswerVersion {

    private final Published published;

    @Inject
    public PublishedNumber(Published published) {
        this.published = published;
    }

    @Override
    public long number() {
        try {
            return published.number();
        } catch (Published.NotReady building) {
            return -1;
        }
    }
}
