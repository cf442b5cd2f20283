package org.wellnessconnection.platform.security;

import org.wellnessconnection.kernel.Actor;

/**
 * Who makes the request that is being answered. For the {@code web} and {@code api} packages of every room, which hand the
 * actor on to their use cases; use cases take an {@link Actor} as an argument and never ask here.
 */
public interface CurrentActor {

    /**
     * A signed-in person, a program, or a visitor. A visitor, too, where there is no request at all: jobs say themselves
     * that they are {@link Actor.System}, so that nobody ever is by accident.
     */
    Actor actor();

    /** From what; the system itself where there is no request. */
    ClientKind client();
}
