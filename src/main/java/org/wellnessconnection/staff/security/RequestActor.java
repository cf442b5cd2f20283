package org.wellnessconnection.staff.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.platform.security.ClientKind;
import org.wellnessconnection.platform.security.CurrentActor;

/** Answers for the request at hand, and outside any request too. */
@ApplicationScoped
public class RequestActor implements CurrentActor {

    private final ActingNow now;
    private final BeanManager beans;

    @Inject
    public RequestActor(ActingNow now, BeanManager beans) {
        this.now = now;
        this.beans = beans;
    }

    @Override
    public Actor actor() {
        return inRequest().map(ActingNow::actor).orElseGet(Actor.Visitor::new);
    }

    @Override
    public ClientKind client() {
        return inRequest().map(ActingNow::client).orElse(ClientKind.SYSTEM);
    }

    private Optional<ActingNow> inRequest() {
        try {
            return beans.getContext(RequestScoped.class).isActive() ? Optional.of(now) : Optional.empty();
        } catch (ContextNotActiveException noRequest) {
            return Optional.empty();
        }
    }
}
