package org.wellnessconnection.schedule.zoom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.platform.boot.StartFailure;

/** With which account meetings are made, and for whom. Prints none of it. */
@ApplicationScoped
public class ZoomSettings {

    private final Optional<String> account;
    private final String client;
    private final String secret;
    private final String host;
    private final URI address;
    private final Duration patience;

    @Inject
    public ZoomSettings(
            @ConfigProperty(name = "wellness.zoom.account") Optional<String> account,
            @ConfigProperty(name = "wellness.zoom.client") Optional<String> client,
            @ConfigProperty(name = "wellness.zoom.secret") Optional<String> secret,
            @ConfigProperty(name = "wellness.zoom.host") Optional<String> host,
            @ConfigProperty(name = "wellness.zoom.address") String address,
            @ConfigProperty(name = "wellness.zoom.timeout-seconds") long seconds) {
        this.account = account.filter(text -> !text.isBlank());
        this.client = needed("wellness.zoom.client", client);
        this.secret = needed("wellness.zoom.secret", secret);
        this.host = needed("wellness.zoom.host", host);
        this.address = URI.create(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
        this.patience = Duration.ofSeconds(Math.max(1, seconds));
    }

    /** A half set account ends the start, not the first meeting. */
    void check(@Observes Startup event) {
        account.ifPresent(set -> {
            if (!isSafe(address)) {
                throw new StartFailure("wellness.zoom.address is not an https: address");
            }
        });
    }

    private String needed(String key, Optional<String> value) {
        var text = value.orElse("").strip();
        if (account.isPresent() && text.isEmpty()) {
            throw new StartFailure(key + " is missing: wellness.zoom.account is set");
        }
        return text;
    }

    /** Secrets go nowhere but through TLS, and on this machine itself. */
    static boolean isSafe(URI address) {
        var scheme = String.valueOf(address.getScheme());
        var host = String.valueOf(address.getHost());
        return address.getRawUserInfo() == null
                && (scheme.equals("https") || (scheme.equals("http") && host.matches("localhost|127\\.0\\.0\\.1")));
    }

    String account() {
        return account.orElse("");
    }

    String client() {
        return client;
    }

    String secret() {
        return secret;
    }

    /** The user at Zoom in whose name meetings are made: an id or an address. */
    String host() {
        return host;
    }

    /** Where tokens are given out; they say themselves where the API is. */
    URI address() {
        return address;
    }

    /** How long one answer may take. */
    Duration patience() {
        return patience;
    }
}
