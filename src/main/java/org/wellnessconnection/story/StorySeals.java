package org.wellnessconnection.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wellnessconnection.platform.secrets.SealedColumn;
import org.wellnessconnection.platform.secrets.SealedColumns;

/** What this room seals. */
@ApplicationScoped
public class StorySeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(Stories.TITLE, Stories.BODY, Stories.SIGNATURE, Stories.EMAIL, Stories.NOTE, Signals.NOTE);
    }
}
