package org.wellnessconnection.search.lucene;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.wellnessconnection.platform.http.AnswerVersion;

/** Finished answers hold for as long as what this node shows stays the same. */
@Dependent
public class PublishedNumber implements AnswerVersion {

    private final ReadModel readModel;

    @Inject
    public PublishedNumber(ReadModel readModel) {
        this.readModel = readModel;
    }

    @Override
    public long number() {
        return readModel.version();
    }
}
