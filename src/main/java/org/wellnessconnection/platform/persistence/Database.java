package org.wellnessconnection.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;

/**
 * The data source, switched between H2 and MySQL by configuration alone, and the entity manager of the current
 * transaction. No inline defaults in the expressions: the server prefers them to the application's own file.
 */
@DataSourceDefinition(
        name = Database.JNDI,
        className = "${MPCONFIG=wellness.database.class}",
        url = "${MPCONFIG=wellness.database.url}",
        user = "${MPCONFIG=wellness.database.user}",
        password = "${MPCONFIG=wellness.database.password}",
        minPoolSize = 2,
        maxPoolSize = 32,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.max-wait-time-in-millis=7000"
        })
@ApplicationScoped
public class Database {

    public static final String JNDI = "java:app/jdbc/wellness";

    @PersistenceContext
    private EntityManager entityManager;

    /** Joined to the transaction of the calling use case. */
    @Produces
    @Dependent
    public EntityManager entityManager() {
        return entityManager;
    }
}
