package org.wellnessconnection.staff.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Whether a request that changes something was sent by a page of ours. Browsers say so themselves (Fetch Metadata); older
 * ones at least name the page's origin. Unlike a token in the form this does not age: a form that lay open for a day can
 * still be sent.
 */
record SameOrigin(Optional<String> fetchSite, Optional<String> origin, Optional<String> referer, String host) {

    /** True as well for a form that the person sent from nowhere, as by reloading; false where nothing at all is said. */
    boolean allows() {
        if (fetchSite.isPresent()) {
            return fetchSite.get().equals("same-origin") || fetchSite.get().equals("none");
        }
        return origin.or(() -> referer)
                .flatMap(SameOrigin::authority)
                .filter(host::equalsIgnoreCase)
                .isPresent();
    }

    /** Host and port as a browser writes them into {@code Host}. */
    private static Optional<String> authority(String address) {
        try {
            return Optional.ofNullable(new URI(address).getRawAuthority());
        } catch (URISyntaxException nonsense) {
            return Optional.empty();
        }
    }
}
