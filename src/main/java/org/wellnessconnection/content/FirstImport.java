package org.wellnessconnection.content;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.stream.Collectors;
import org.wellnessconnection.content.files.Tree;
import org.wellnessconnection.content.files.TreeFiles;
import org.wellnessconnection.content.files.TreeReader;
import org.wellnessconnection.content.type.ContentFolder;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Refusal;
import org.wellnessconnection.platform.boot.StartFailure;
import org.wellnessconnection.platform.i18n.Texts;

/** At start, publishes what the shipped tree has and the database never had. A broken file ends the start. */
@ApplicationScoped
public class FirstImport {

    private static final Logger LOG = System.getLogger(FirstImport.class.getName());
    private static final Actor STARTER = new Actor.System("start");

    private final ContentFolder folder;
    private final ContentTypes types;
    private final Importing importing;
    private final Texts texts;

    @Inject
    public FirstImport(ContentFolder folder, ContentTypes types, Importing importing, Texts texts) {
        this.folder = folder;
        this.types = types;
        this.importing = importing;
        this.texts = texts;
    }

    void atStart(@Observes @Priority(100) Startup start) {
        switch (TreeReader.read(types, TreeFiles.in(folder.entries()), importing::knows)) {
            case Tree.Good good -> bringIn(good);
            case Tree.Broken broken -> throw new StartFailure(report(broken));
        }
    }

    /** New files may not fit what staff did meanwhile; the site is worth more than they are, so it starts without them. */
    private void bringIn(Tree.Good tree) {
        try {
            var imported = importing.importMissing(tree.entries(), STARTER);
            if (imported.created() > 0) {
                LOG.log(Level.INFO, "content: published {0} entries that were new", imported.created());
            }
        } catch (Refusal refusal) {
            var t = texts.in(Language.EN);
            var why = t.of(refusal.reason().key(), refusal.arguments().toArray());
            LOG.log(Level.WARNING, "content: new entries were not published. {0}", why);
        }
    }

    private String report(Tree.Broken broken) {
        var t = texts.in(Language.EN);
        return broken.problems().stream().map(problem -> problem.tell(t)).collect(Collectors.joining("\n"));
    }
}
