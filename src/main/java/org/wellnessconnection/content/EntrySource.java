package org.wellnessconnection.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.platform.json.CanonicalJson;
import org.wellnessconnection.search.PublishedType;
import org.wellnessconnection.search.ReadModelSource;

/** Entries for the read model, exact for every number of the log. Each batch is a transaction of its own. */
@ApplicationScoped
public class EntrySource implements ReadModelSource {

    /** Raise it whenever documents of the same content come out differently. */
    private static final String MAKING = "1";

    private final ContentTypes types;
    private final PublicationLog log;
    private final PublicReading reading;

    @Inject
    public EntrySource(ContentTypes types, PublicationLog log, PublicReading reading) {
        this.types = types;
        this.log = log;
        this.reading = reading;
    }

    @Override
    public List<PublishedType> types() {
        return types.all().stream().map(ContentType::published).toList();
    }

    /** Follows the type files too: what a field weighs or is called changes its documents. */
    @Override
    public String shape() {
        return MAKING + "-" + CanonicalJson.sha256(types.all().toString()).substring(0, 16);
    }

    @Override
    public long newest() {
        return log.newest();
    }

    @Override
    public List<Change> changes(long after, long upTo) {
        return reading.changes(after, upTo);
    }

    @Override
    public void everything(long upTo, Consumer<List<Change>> batch) {
        var ids = reading.everPublic("", upTo);
        while (!ids.isEmpty()) {
            batch.accept(reading.standing(ids, upTo).stream()
                    .filter(change -> !change.documents().isEmpty())
                    .toList());
            ids = reading.everPublic(ids.getLast(), upTo);
        }
    }
}
