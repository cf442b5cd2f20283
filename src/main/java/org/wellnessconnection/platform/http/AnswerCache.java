package org.wellnessconnection.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.time.Calendar;

/**
 * Finished answers in front of public pages and API. A public answer is a function of its address, of the number of the
 * publication log and of the programme's day; while both hold, the bytes made once are sent again. Whoever is signed in
 * or sends a token is never answered from here, and nothing made for them is kept.
 *
 * <p>The number is read before the answer is made, so an answer can be newer than its number and never older. Memory is
 * bounded by bytes: a flood of invented addresses pushes out only answers asked for as rarely as those.
 */
public class AnswerCache extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Longer addresses are answered, but not kept. */
    private static final int LONGEST_KEY = 1500;

    private static final long PATIENCE_SECONDS = 10;

    private final transient ConcurrentHashMap<String, CompletableFuture<@Nullable Answer>> underway =
            new ConcurrentHashMap<>();
    private final transient Cache<String, Answer> answers;
    private final transient @Nullable AnswerVersion version;
    private final transient Calendar calendar;
    private final transient List<AnswerAspect> aspects;
    private final long largest;

    @Inject
    public AnswerCache(
            Instance<AnswerVersion> version,
            Calendar calendar,
            Instance<AnswerAspect> aspects,
            @ConfigProperty(name = "wellness.answers.megabytes") int megabytes) {
        this(
                version.isResolvable() ? version.get() : null,
                calendar,
                aspects.stream().toList(),
                megabytes);
    }

    AnswerCache(@Nullable AnswerVersion version, Calendar calendar, List<AnswerAspect> aspects, int megabytes) {
        this.aspects = aspects;
        this.version = version;
        this.calendar = calendar;
        var bytes = megabytes * 1024L * 1024L;
        this.largest = bytes / 16;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String key, Answer answer) -> 2 * key.length() + answer.weight())
                .executor(Runnable::run)
                .build();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var key = AnswerKey.of(request);
        if (key == null || key.length() > LONGEST_KEY || version == null) {
            chain.doFilter(request, response);
            return;
        }
        var aspect = aspect(request);
        if (!aspect.kept()) {
            chain.doFilter(request, response);
            return;
        }
        var number = version.number();
        if (number < 0) {
            chain.doFilter(request, response);
            return;
        }
        var truth = new Answer.Truth(number, calendar.today(), aspect.moment());
        var name = aspect.variant().isEmpty() ? key : key + '\n' + aspect.variant();
        var known = answers.getIfPresent(name);
        if (known != null && known.isTrueFor(truth)) {
            known.send(request, response);
            return;
        }
        make(name, truth, request, response, chain);
    }

    private AnswerAspect.Aspect aspect(HttpServletRequest request) {
        for (var room : aspects) {
            var aspect = room.of(request);
            if (aspect.isPresent()) {
                return aspect.get();
            }
        }
        return AnswerAspect.Aspect.NONE;
    }

    /** One request makes the answer; the others that want the same wait for it, and help themselves if it comes to nothing. */
    private void make(
            String key, Answer.Truth truth, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var mine = new CompletableFuture<@Nullable Answer>();
        var theirs = underway.putIfAbsent(key, mine);
        if (theirs != null) {
            var answer = await(theirs);
            if (answer != null && answer.isTrueFor(truth)) {
                answer.send(request, response);
            } else {
                chain.doFilter(request, response);
            }
            return;
        }
        @Nullable Answer made = null;
        try {
            made = capture(truth, request, response, chain);
            if (made != null && made.weight() < largest) {
                answers.put(key, made);
            }
        } finally {
            underway.remove(key, mine);
            mine.complete(made);
        }
        if (made != null) {
            made.send(request, response);
        }
    }

    /** The answer if it may be kept; otherwise it has been sent already, and there is nothing. */
    private static @Nullable Answer capture(
            Answer.Truth truth, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var captured = new CapturedResponse(response);
        chain.doFilter(new Unconditional(request), captured);
        if (captured.isPassedBy()) {
            return null;
        }
        var status = captured.getStatus();
        if (captured.isForEverybody() && (status == 200 || status == 301 || status == 404)) {
            return new Answer(truth, status, captured.getContentType(), captured.headers(), captured.body());
        }
        passOn(captured, request, response);
        return null;
    }

    private static void passOn(CapturedResponse captured, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        captured.release();
        var body = captured.body();
        if (body.length > 0) {
            response.setContentLength(body.length);
        }
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static @Nullable Answer await(CompletableFuture<@Nullable Answer> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException nothing) {
            return null;
        }
    }

    /** The whole answer is made, whatever the browser already has and whether it wants the body. */
    private static final class Unconditional extends HttpServletRequestWrapper {
        Unconditional(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.regionMatches(true, 0, "If-", 0, 3) ? null : super.getHeader(name);
        }
    }
}
