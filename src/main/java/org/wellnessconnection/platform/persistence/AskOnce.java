package org.wellnessconnection.platform.persistence;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * A database that is away is asked once. EclipseLink would ask three times with five seconds between, and hold the visitor
 * and a thread of the server for ten. The server's pool looks at each connection before it lends it out, so nothing is left
 * for a second try to mend. No property says so; {@code persistence.xml} names this class.
 */
public class AskOnce implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
