package org.wellnessconnection.staff.security;

import jakarta.enterprise.context.RequestScoped;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.platform.security.ClientKind;

/** Who was recognised in the request at hand; a visitor until somebody was. */
@RequestScoped
public class ActingNow {

    private Actor actor = new Actor.Visitor();
    private ClientKind client = ClientKind.SYSTEM;

    public Actor actor() {
        return actor;
    }

    public ClientKind client() {
        return client;
    }

    void is(Actor recognised, ClientKind from) {
        actor = recognised;
        client = from;
    }
}
