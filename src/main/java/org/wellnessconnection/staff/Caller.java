package org.wellnessconnection.staff;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.wellnessconnection.platform.security.ClientKind;

/**
 * Where an attempt to sign in comes from.
 *
 * @param address of the network, as digits; never a name
 */
public record Caller(String address, ClientKind client) {

    private static final int BYTES_OF_V4 = 3;
    private static final int BYTES_OF_V6 = 7;

    /** The network that counts as one: /24 of IPv4, /56 of IPv6, which is what one home or office gets. */
    String network() {
        if (!address.matches("[0-9a-fA-F.:]+")) {
            return "unknown";
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            var kept = bytes.length == 4 ? BYTES_OF_V4 : BYTES_OF_V6;
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, kept));
        } catch (UnknownHostException notDigits) {
            return "unknown";
        }
    }
}
