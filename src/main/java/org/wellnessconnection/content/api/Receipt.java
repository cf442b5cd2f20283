package org.wellnessconnection.content.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.search.Published;

/**
 * What a write says about the log. A client that wants to read what it has just written asks for {@code Prefer: wait}
 * (RFC 7240, 4.3); the answer then comes when this node shows it, or after a moment without {@code Preference-Applied}.
 */
@ApplicationScoped
public class Receipt {

    static final String NUMBER = "Wellness-Log-Number";

    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait(?:\\s*=\\s*\"?(\\d{1,3})\"?)?(?=[,;\\s]|$)");
    private static final Duration USUAL = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Published published;

    @Inject
    public Receipt(Published published) {
        this.published = published;
    }

    /** The answer with the number of the log by which the write is public. */
    Response.ResponseBuilder of(Response.ResponseBuilder answer, long number, @Nullable String prefer) {
        answer.header(NUMBER, number);
        var patience = patience(prefer);
        if (patience.isPositive() && published.waitFor(number, patience)) {
            answer.header("Preference-Applied", "wait");
        }
        return answer;
    }

    static Duration patience(@Nullable String prefer) {
        var asked = WAIT.matcher(prefer == null ? "" : prefer);
        if (!asked.find()) {
            return Duration.ZERO;
        }
        var seconds = asked.group(1);
        var wanted = seconds == null ? USUAL : Duration.ofSeconds(Long.parseLong(seconds));
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }
}
