package org.wellnessconnection.search.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.search.Listing;
import org.wellnessconnection.search.Published;
import org.wellnessconnection.search.PublishedDocument;
import org.wellnessconnection.search.PublishedType;

/** Look-ups are one term each; lists are {@link Lists}. */
@ApplicationScoped
public class LucenePublished implements Published {

    private final ReadModel readModel;
    private final Lists lists;

    @Inject
    public LucenePublished(ReadModel readModel) {
        this.readModel = readModel;
        this.lists = new Lists(readModel.analyzers(), readModel.facets());
    }

    @Override
    public long number() {
        return readModel.answer(Edition::number);
    }

    @Override
    public boolean waitFor(long number, Duration patience) {
        return readModel.waitFor(number, patience);
    }

    @Override
    public List<PublishedType> types() {
        return readModel.types();
    }

    @Override
    public Optional<PublishedType> type(String name) {
        return readModel.type(name);
    }

    @Override
    public Optional<PublishedDocument> bySlug(Language language, String type, String slug) {
        return only(Fields.ADDRESS, language.code(), type, slug);
    }

    @Override
    public Optional<PublishedDocument> byFormerSlug(Language language, String type, String slug) {
        return only(Fields.FORMER_ADDRESS, language.code(), type, slug);
    }

    @Override
    public Optional<PublishedDocument> byReference(Language language, String reference) {
        return only(Fields.REFERENCE, language.code(), reference);
    }

    @Override
    public Optional<PublishedDocument> byId(Language language, String id) {
        return only(Fields.IDENTITY, language.code(), id);
    }

    @Override
    public Listing.Answer list(Listing listing) {
        var type = readModel.type(listing.type());
        return readModel.answer(edition -> lists.list(edition, type, listing));
    }

    private Optional<PublishedDocument> only(String field, String... parts) {
        var term = Fields.term(parts);
        return readModel.answer(edition -> edition.only(field, term));
    }
}
