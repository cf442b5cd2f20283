package org.wellnessconnection.platform.security;

import org.wellnessconnection.kernel.Actor;

/**
 * Who makes the request that is being answered. For the {@code web} and {@code api} packages of every room, which hand the
 * actor on to their use cases; use cases take an {@link Actor} as an argument and never ask here.
 */
public interface CurrentActor {

    /** A signed-in person, a program, or a visitor; the system where there is no request at all (a job, the start). */
    Actor actor();

    ClientKind client();
}
