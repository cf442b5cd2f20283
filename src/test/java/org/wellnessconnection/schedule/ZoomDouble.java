package org.wellnessconnection.schedule;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Zoom as far as the product asks it: an HTTP server of its own that holds meetings, and that fails when told to. */
final class ZoomDouble implements AutoCloseable {

    static final String ACCOUNT = "account-7";
    static final String CLIENT = "client-7";
    static final String SECRET = "secret of the client";
    static final String HOST = "host@wellness.example";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<Long, JsonObject> meetings = new TreeMap<>();
    private final List<String> requests = new ArrayList<>();
    private final Deque<Failure> failures = new ArrayDeque<>();
    private String token = "";
    private int tokens;
    private int page = 300;
    private long lastNumber = 91_000_000_000L;

    /** How the next request to a path that begins so ends; {@code applied}: only after it was done. */
    private record Failure(String method, int status, Map<String, String> headers, String body, boolean applied) {}

    ZoomDouble() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(threads);
        server.createContext("/oauth/token", this::giveToken);
        server.createContext("/v2/", this::api);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The settings of a product that makes its meetings here. */
    Map<String, String> settings() {
        return Map.of(
                "WELLNESS_ZOOM_ACCOUNT",
                ACCOUNT,
                "WELLNESS_ZOOM_CLIENT",
                CLIENT,
                "WELLNESS_ZOOM_SECRET",
                SECRET,
                "WELLNESS_ZOOM_HOST",
                HOST,
                "WELLNESS_ZOOM_ADDRESS",
                address());
    }

    /** Meetings that stand now, by number. */
    synchronized Map<Long, JsonObject> meetings() {
        return Map.copyOf(meetings);
    }

    /** The one meeting of a session. */
    synchronized JsonObject meetingOf(String session) {
        var found = meetings.values().stream()
                .filter(one -> one.getString("agenda").equals("session/" + session))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " meetings for session " + session);
        }
        return found.getFirst();
    }

    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    synchronized long count(String method) {
        return requests.stream().filter(one -> one.startsWith(method + " /v2/")).count();
    }

    synchronized int tokens() {
        return tokens;
    }

    synchronized String token() {
        return token;
    }

    synchronized void expireToken() {
        token = "";
    }

    /** The next request with this method ({@code TOKEN} for tokens) gets this answer and does nothing. */
    synchronized void failNext(String method, int status, String body, String... headers) {
        var map = new TreeMap<String, String>();
        for (var at = 0; at < headers.length; at += 2) {
            map.put(headers[at], headers[at + 1]);
        }
        failures.add(new Failure(method, status, map, body, false));
    }

    /** The next request with this method is done, and its answer never comes: the connection breaks. */
    synchronized void breakAfterNext(String method) {
        failures.add(new Failure(method, 0, Map.of(), "", true));
    }

    /** The next request with this method is not done, and its answer never comes. */
    synchronized void hangNext(String method) {
        failures.add(new Failure(method, -1, Map.of(), "", false));
    }

    synchronized void removeByHand(long number) {
        meetings.remove(number);
    }

    synchronized void pages(int size) {
        page = size;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void giveToken(HttpExchange exchange) throws IOException {
        var sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var pair = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        var failure = failure("TOKEN");
        if (failure != null) {
            answer(exchange, failure);
        } else if (!("Basic " + pair).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !sent.equals("grant_type=account_credentials&account_id=" + ACCOUNT)
                || exchange.getRequestURI().getQuery() != null) {
            answer(exchange, 400, "{\"reason\":\"Invalid client_id or client_secret\",\"error\":\"invalid_client\"}");
        } else {
            String fresh;
            synchronized (this) {
                tokens++;
                token = "eyJ-token-" + tokens;
                fresh = token;
            }
            answer(
                    exchange,
                    200,
                    "{\"access_token\":\"" + fresh + "\",\"token_type\":\"bearer\",\"expires_in\":3599,\"api_url\":\""
                            + address() + "\"}");
        }
    }

    private void api(HttpExchange exchange) throws IOException {
        var method = exchange.getRequestMethod();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        synchronized (this) {
            requests.add(method + " " + exchange.getRequestURI());
        }
        var failure = failure(method);
        if (failure != null && !failure.applied()) {
            answer(exchange, failure);
            return;
        }
        if (token().isEmpty()
                || !("Bearer " + token()).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"code\":124,\"message\":\"Access token is expired.\"}");
            return;
        }
        var answer = act(method, exchange, body);
        if (failure != null) {
            exchange.close();
        } else {
            answer(exchange, answer.status(), answer.body());
        }
    }

    private record Answer(int status, String body) {}

    private synchronized Answer act(String method, HttpExchange exchange, String body) {
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/v2/users/" + HOST + "/meetings")) {
            return method.equals("POST")
                    ? make(object(body))
                    : list(exchange.getRequestURI().getRawQuery());
        }
        var number = Long.parseLong(path.substring("/v2/meetings/".length()));
        if (!meetings.containsKey(number)) {
            return new Answer(404, "{\"code\":3001,\"message\":\"Meeting does not exist: " + number + ".\"}");
        }
        if (method.equals("DELETE")) {
            meetings.remove(number);
        } else {
            var changed = Json.createObjectBuilder(meetings.get(number));
            object(body).forEach(changed::add);
            meetings.put(number, changed.build());
        }
        return new Answer(204, "");
    }

    private Answer make(JsonObject asked) {
        Instant.parse(asked.getString("start_time"));
        var number = ++lastNumber;
        var meeting = Json.createObjectBuilder(asked)
                .add("id", number)
                .add("join_url", address().replace("http:", "https:") + "/j/" + number + "?pwd=Secret" + number)
                .add("start_url", address() + "/s/" + number + "?zak=host")
                .build();
        meetings.put(number, meeting);
        return new Answer(201, meeting.toString());
    }

    private Answer list(String query) {
        var asked = Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        var from = Integer.parseInt(asked.getOrDefault("next_page_token", "0"));
        var all = List.copyOf(meetings.values());
        var items = Json.createArrayBuilder();
        all.subList(from, Math.min(all.size(), from + page)).forEach(items::add);
        var more = from + page < all.size() ? Integer.toString(from + page) : "";
        var list = Json.createObjectBuilder().add("next_page_token", more).add("meetings", items);
        return new Answer(200, list.build().toString());
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private synchronized @Nullable Failure failure(String method) {
        return !failures.isEmpty() && failures.peekFirst().method().equals(method) ? failures.pollFirst() : null;
    }

    private static void answer(HttpExchange exchange, Failure failure) throws IOException {
        if (failure.status() < 0) {
            return;
        }
        failure.headers().forEach(exchange.getResponseHeaders()::add);
        answer(exchange, failure.status(), failure.body());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
