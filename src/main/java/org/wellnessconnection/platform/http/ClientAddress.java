package org.wellnessconnection.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request comes from: the address of the connection, or behind our own proxies what the outermost of them saw. */
@ApplicationScoped
public class ClientAddress {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F.:]{2,45}");
    private static final int BYTES_OF_V4 = 3;
    private static final int BYTES_OF_V6 = 7;

    private final int proxies;

    @Inject
    public ClientAddress(@ConfigProperty(name = "wellness.proxies") int proxies) {
        this.proxies = proxies;
    }

    /** As digits; never a name. What clients claim before the first of our proxies is not believed. */
    public String of(HttpServletRequest request) {
        var hops = new ArrayList<String>();
        for (var header : Collections.list(request.getHeaders("X-Forwarded-For"))) {
            Arrays.stream(header.split(",", -1)).map(String::strip).forEach(hops::add);
        }
        return proxies == 0 || hops.size() < proxies ? request.getRemoteAddr() : hops.get(hops.size() - proxies);
    }

    /**
     * The network that counts as one, in hexadecimal digits: /24 of IPv4, /56 of IPv6, which is what one home or office
     * gets. {@code unknown} for what is no address.
     */
    public static String network(String address) {
        if (!DIGITS.matcher(address).matches()) {
            return "unknown";
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? BYTES_OF_V4 : BYTES_OF_V6));
        } catch (UnknownHostException notDigits) {
            return "unknown";
        }
    }
}
