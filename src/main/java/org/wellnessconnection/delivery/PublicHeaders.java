package org.wellnessconnection.delivery;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Lets scripts of other sites read what is public (CORS). The management API is not for browsers of other sites. */
@Provider
public class PublicHeaders implements ContainerResponseFilter {

    private static final String A_DAY = "86400";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var path = request.getUriInfo().getPath();
        if (path.startsWith("manage/") || path.startsWith("/manage/") || path.endsWith("manage")) {
            return;
        }
        var headers = response.getHeaders();
        headers.putSingle("Access-Control-Allow-Origin", "*");
        headers.putSingle("Access-Control-Expose-Headers", "ETag, Content-Language, Retry-After");
        if (request.getMethod().equals("OPTIONS")) {
            headers.putSingle("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
            headers.putSingle("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-None-Match");
            headers.putSingle("Access-Control-Max-Age", A_DAY);
        }
    }
}
