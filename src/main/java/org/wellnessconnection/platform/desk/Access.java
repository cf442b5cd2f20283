package org.wellnessconnection.platform.desk;

import java.util.Set;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Role;

/** Who may open a page of the desk. */
public sealed interface Access {

    boolean admits(Actor actor);

    /** Without signing in: the sign-in page itself and one-time links. */
    record Everybody() implements Access {
        @Override
        public boolean admits(Actor actor) {
            return true;
        }
    }

    /** Everybody who works here. */
    record SignedIn() implements Access {
        @Override
        public boolean admits(Actor actor) {
            return actor instanceof Actor.Staff;
        }
    }

    /** Those who are at least one of these; administrators always are. */
    record AnyOf(Set<Role> roles) implements Access {
        public AnyOf {
            roles = Set.copyOf(roles);
        }

        @Override
        public boolean admits(Actor actor) {
            return actor instanceof Actor.Staff && roles.stream().anyMatch(actor::is);
        }
    }
}
