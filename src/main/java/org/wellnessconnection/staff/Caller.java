package org.wellnessconnection.staff;

import org.wellnessconnection.platform.http.ClientAddress;
import org.wellnessconnection.platform.security.ClientKind;

/**
 * Where an attempt to sign in comes from.
 *
 * @param address of the network, as digits; never a name
 */
public record Caller(String address, ClientKind client) {

    /** The network that counts as one. */
    String network() {
        return ClientAddress.network(address);
    }
}
