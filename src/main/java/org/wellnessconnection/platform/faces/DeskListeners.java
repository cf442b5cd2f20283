package org.wellnessconnection.platform.faces;

import jakarta.faces.FactoryFinder;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.LifecycleFactory;

/**
 * Keeps the phase listeners of PrimeFaces away from public pages. The one for its content policy makes a nonce for every
 * view and keeps it in the session: each visitor would get a session and a cookie.
 */
public class DeskListeners implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent applicationIsBuilt) {
        var factory = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        var lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        for (var listener : lifecycle.getPhaseListeners()) {
            if (listener.getClass().getName().startsWith("org.primefaces.")) {
                lifecycle.removePhaseListener(listener);
                lifecycle.addPhaseListener(new OnTheDesk(listener));
            }
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    private record OnTheDesk(PhaseListener listener) implements PhaseListener {
        @Override
        public void beforePhase(PhaseEvent event) {
            if (isDesk(event)) {
                listener.beforePhase(event);
            }
        }

        @Override
        public void afterPhase(PhaseEvent event) {
            if (isDesk(event)) {
                listener.afterPhase(event);
            }
        }

        @Override
        public PhaseId getPhaseId() {
            return listener.getPhaseId();
        }

        private static boolean isDesk(PhaseEvent event) {
            var path = event.getFacesContext().getExternalContext().getRequestServletPath();
            return path.startsWith("/desk/");
        }
    }
}
