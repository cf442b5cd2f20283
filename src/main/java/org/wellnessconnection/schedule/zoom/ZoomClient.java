package org.wellnessconnection.schedule.zoom;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.outbox.OutboxFailure;
import org.wellnessconnection.platform.outbox.OutboxFailure.Trouble;
import org.wellnessconnection.schedule.SessionPlan;

/**
 * Zoom's API, as little of it as is needed: find, make, move and remove a meeting. What does not work is said as {@link
 * OutboxFailure} with the status and Zoom's own number of the fault, never with a word of the answer: answers hold links.
 *
 * <p>Source: Zoom's reference of the Meetings API, and its page on server-to-server OAuth: a token lives for an hour, there
 * is none to renew it with, and its answer names the address of the API.
 */
@ApplicationScoped
public class ZoomClient {

    /** A token is not used in its last minute. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private static final int SCHEDULED = 2;
    private static final int PAGE = 300;
    private static final int PAGES = 4;
    private static final String JSON = "application/json";

    private final ZoomSettings settings;
    private final Clock clock;
    private final HttpClient http;
    private @Nullable Token token;

    @Inject
    public ZoomClient(ZoomSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        var builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.patience());
        Optional.ofNullable(ProxySelector.getDefault()).ifPresent(builder::proxy);
        this.http = builder.build();
    }

    private record Token(String value, String api, Instant until) {
        @Override
        public String toString() {
            return "Token[…]";
        }
    }

    /** A meeting. Prints without the link. */
    record Meeting(long number, String link) {
        @Override
        public String toString() {
            return "Meeting[" + number + "]";
        }
    }

    /** A meeting to come that was made with this reference, if there is one. */
    Optional<Meeting> find(String reference) {
        var page = "";
        for (var number = 1; number <= PAGES; number++) {
            var list = read(send("GET", upcoming(page), null));
            for (var item : list.getJsonArray("meetings").getValuesAs(JsonObject.class)) {
                if (item.getString("agenda", "").equals(reference)) {
                    return Optional.of(meeting(item));
                }
            }
            page = list.getString("next_page_token", "");
            if (page.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A new one, with a waiting room, never recorded, and without a word to anybody by mail. */
    Meeting make(String reference, String topic, Instant start, int minutes) {
        var rules = SharedJson.object()
                .add("join_before_host", false)
                .add("waiting_room", true)
                .add("participant_video", false)
                .add("mute_upon_entry", true)
                .add("auto_recording", "none")
                .add("approval_type", 2)
                .add("meeting_authentication", false)
                .add("use_pmi", false)
                .add("email_notification", false);
        var body = SharedJson.object()
                .add("topic", topic)
                .add("agenda", reference)
                .add("type", SCHEDULED)
                .add("start_time", start.toString())
                .add("duration", minutes)
                .add("default_password", true)
                .add("settings", rules);
        return meeting(read(send("POST", "/users/" + encode(settings.host()) + "/meetings", body.build())));
    }

    /** Gives it another time. False when Zoom does not have it any more. */
    boolean move(long number, Instant start, int minutes) {
        var body = SharedJson.object().add("start_time", start.toString()).add("duration", minutes);
        return existed(send("PATCH", "/meetings/" + number, body.build()));
    }

    /** It is gone afterwards, whoever removed it. */
    void remove(long number) {
        existed(send("DELETE", "/meetings/" + number + "?schedule_for_reminder=false", null));
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    private String upcoming(String page) {
        return "/users/" + encode(settings.host()) + "/meetings?type=upcoming&page_size=" + PAGE
                + (page.isEmpty() ? "" : "&next_page_token=" + encode(page));
    }

    private static Meeting meeting(JsonObject answer) {
        var link = answer.getString("join_url", "");
        if (!(answer.get("id") instanceof JsonNumber number) || !SessionPlan.isSafeLink(link)) {
            throw new OutboxFailure(Trouble.FINAL, "zoom answers without a number or a safe link");
        }
        return new Meeting(number.longValue(), link);
    }

    private boolean existed(HttpResponse<String> answer) {
        if (answer.statusCode() == 404) {
            return false;
        }
        mustBeWell(answer);
        return true;
    }

    private JsonObject read(HttpResponse<String> answer) {
        mustBeWell(answer);
        try {
            return SharedJson.read(answer.body());
        } catch (JsonException unreadable) {
            throw new OutboxFailure(Trouble.UNCERTAIN, "zoom's answer is not understood");
        }
    }

    /** With a token; when Zoom does not take it, once more with a fresh one. */
    private HttpResponse<String> send(String method, String path, @Nullable JsonObject body) {
        var answer = send(token(), method, path, body);
        if (answer.statusCode() == 401) {
            forget();
            answer = send(token(), method, path, body);
        }
        return answer;
    }

    private HttpResponse<String> send(Token pass, String method, String path, @Nullable JsonObject body) {
        var request = HttpRequest.newBuilder(URI.create(pass.api() + "/v2" + path))
                .header("Authorization", "Bearer " + pass.value())
                .header("Accept", JSON)
                .method(method, body(body));
        if (body != null) {
            request.header("Content-Type", JSON);
        }
        return exchange(request);
    }

    private static BodyPublisher body(@Nullable JsonObject body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
    }

    private synchronized Token token() {
        var now = clock.instant();
        var known = token;
        if (known == null || !now.isBefore(known.until())) {
            known = fresh(now);
            token = known;
        }
        return known;
    }

    private synchronized void forget() {
        token = null;
    }

    private Token fresh(Instant now) {
        var pair = settings.client() + ":" + settings.secret();
        var request = HttpRequest.newBuilder(URI.create(settings.address() + "/oauth/token"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", JSON)
                .POST(BodyPublishers.ofString(
                        "grant_type=account_credentials&account_id=" + encode(settings.account())));
        var answer = exchange(request);
        if (answer.statusCode() == 400 || answer.statusCode() == 401) {
            throw new OutboxFailure(Trouble.PASSING, "zoom does not accept our account, client or secret");
        }
        var given = read(answer);
        var value = given.getString("access_token", "");
        var api = given.getString("api_url", "https://api.zoom.us");
        if (value.isEmpty() || !isSafe(api)) {
            throw new OutboxFailure(Trouble.PASSING, "zoom gives a token that cannot be used");
        }
        return new Token(
                value, api, now.plusSeconds(given.getInt("expires_in", 0)).minus(MARGIN));
    }

    private static boolean isSafe(String api) {
        try {
            return ZoomSettings.isSafe(URI.create(api));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** The whole answer within the patience: the client's own time-out ends with the headers. */
    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        var patience = settings.patience();
        var answer = http.sendAsync(request.timeout(patience).build(), BodyHandlers.ofString());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new OutboxFailure(Trouble.UNCERTAIN, "zoom did not answer in time");
        } catch (ExecutionException broken) {
            var unreached = broken.getCause() instanceof ConnectException
                    || broken.getCause() instanceof HttpConnectTimeoutException;
            throw unreached
                    ? new OutboxFailure(Trouble.PASSING, "zoom cannot be reached")
                    : new OutboxFailure(Trouble.UNCERTAIN, "the connection to zoom broke");
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new OutboxFailure(Trouble.UNCERTAIN, "stopped while zoom was asked");
        }
    }

    private void mustBeWell(HttpResponse<String> answer) {
        var status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return;
        }
        var what = "zoom " + status + code(answer.body());
        throw switch (status) {
            case 429 -> new OutboxFailure(Trouble.BUSY, what, pause(answer));
            case 503 -> new OutboxFailure(Trouble.PASSING, what, pause(answer));
            case 401, 403 -> new OutboxFailure(Trouble.PASSING, what);
            default -> new OutboxFailure(status >= 500 || status < 400 ? Trouble.PASSING : Trouble.FINAL, what);
        };
    }

    private Duration pause(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .map(text -> RetryAfter.parse(text, clock.instant()))
                .orElse(Duration.ZERO);
    }

    /** Zoom's own number of the fault; its words may name people. */
    private static String code(String body) {
        try {
            return SharedJson.read(body).get("code") instanceof JsonNumber code ? " code " + code.longValue() : "";
        } catch (JsonException unreadable) {
            return "";
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
