package org.wellnessconnection.platform.boot;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.wellnessconnection.platform.persistence.Database;

/** Says that everything that runs at start has run, and on which database: the last observer of the start. */
@ApplicationScoped
public class Ready {

    /** After every room's own start-up work, whose priorities stay below 1000. */
    static final int LAST = 10_000;

    private static final System.Logger LOG = System.getLogger(Ready.class.getName());

    @Resource(lookup = Database.JNDI)
    private DataSource dataSource;

    void announce(@Observes @Priority(LAST) Startup startup) {
        try (var connection = dataSource.getConnection()) {
            var meta = connection.getMetaData();
            LOG.log(
                    System.Logger.Level.INFO,
                    "wellness: database {0} {1}",
                    meta.getDatabaseProductName(),
                    meta.getDatabaseProductVersion());
        } catch (SQLException unreachable) {
            throw new StartFailure(
                    "The database was reachable a moment ago and is not now: " + unreachable.getMessage(), unreachable);
        }
        LOG.log(System.Logger.Level.INFO, "wellness: ready");
    }
}
