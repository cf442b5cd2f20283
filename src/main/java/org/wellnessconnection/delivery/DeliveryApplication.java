package org.wellnessconnection.delivery;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * Where the API begins. It lists no classes: every room's resources and providers are found by their annotations, so that
 * a room adds to the API without anybody else's file.
 */
@ApplicationPath("/api/v1")
public class DeliveryApplication extends Application {

    /** Ours is the description of the API; the server's own (WADL) would answer OPTIONS with something else. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
