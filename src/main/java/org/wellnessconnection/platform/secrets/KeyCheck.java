package org.wellnessconnection.platform.secrets;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.TreeSet;
import org.wellnessconnection.platform.boot.StartFailure;

/** This node's keys are those of the database, or it does not start: it would write what no other node can read. */
@ApplicationScoped
public class KeyCheck {

    private final KeyRing keys;
    private final KeyRegister register;

    @Inject
    public KeyCheck(KeyRing keys, KeyRegister register) {
        this.keys = keys;
        this.register = register;
    }

    void check(@Observes @Priority(50) Startup event) {
        var own = keys.fingerprints();
        var other = new TreeSet<String>();
        register.known().forEach((name, fingerprint) -> {
            if (!fingerprint.equals(own.get(name))) {
                other.add(name);
            }
        });
        if (!other.isEmpty()) {
            throw new StartFailure("The keys in " + keys.folder().path().toAbsolutePath()
                    + " are not those of this database (" + String.join(", ", other)
                    + "). Put back the folder that belongs to it, or point wellness.keys at it; all nodes share one."
                    + " If it is lost for good, so are the names and addresses of those registered now:"
                    + " delete all rows of the table platform_key to begin with the keys that are here.");
        }
        register.add(own);
    }
}
