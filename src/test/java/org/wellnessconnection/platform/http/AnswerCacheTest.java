package org.wellnessconnection.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.FakeExchange;
import org.wellnessconnection.platform.time.Calendar;

class AnswerCacheTest {

    private final AtomicLong number = new AtomicLong(7);
    private final AtomicInteger made = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-20T12:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final AnswerCache cache = new AnswerCache(number::get, new Calendar(clock), List.of(), 1);

    private final FilterChain page = (request, response) -> {
        made.incrementAndGet();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print("<p>" + "Récit ".repeat(300) + number + "</p>");
    };

    @Test
    void anAnswerMadeOnceIsSentAgainWhileTheNumberHolds() throws Exception {
        var first = ask(FakeExchange.get("/en/questions?q=a"), page);
        var second = ask(FakeExchange.get("/en/questions?q=a"), page);

        assertThat(made).hasValue(1);
        assertThat(second.body()).isEqualTo(first.body()).contains("Récit");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).startsWith("\"");
        assertThat(second.header("Cache-Control")).contains("public").contains("stale-while-revalidate");
        assertThat(second.type()).isEqualTo("text/html;charset=UTF-8");

        number.incrementAndGet();
        assertThat(ask(FakeExchange.get("/en/questions?q=a"), page).body()).isNotEqualTo(first.body());
        assertThat(made).hasValue(2);
    }

    @Test
    void aNewDayMakesNewAnswers() throws Exception {
        ask(FakeExchange.get("/en"), page);
        now = now.plus(Duration.ofDays(1));
        ask(FakeExchange.get("/en"), page);

        assertThat(made).hasValue(2);
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() throws Exception {
        var tag = ask(FakeExchange.get("/fr"), page).header("ETag");

        var again = ask(FakeExchange.get("/fr").with("If-None-Match", "W/\"x\", " + tag), page);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);

        number.incrementAndGet();
        assertThat(ask(FakeExchange.get("/fr").with("If-None-Match", tag), page).status())
                .isEqualTo(200);
    }

    @Test
    void compressedAndPlainAnswersHaveTagsOfTheirOwn() throws Exception {
        var plain = ask(FakeExchange.get("/fr"), page);
        var zipped = ask(FakeExchange.get("/fr").with("Accept-Encoding", "br, gzip"), page);

        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.header("Vary")).contains("Accept-Encoding");
        assertThat(zipped.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.bytes())).readAllBytes())
                .isEqualTo(plain.bytes());
        assertThat(made).hasValue(1);
    }

    @Test
    void headTellsTheLengthAndSendsNoBody() throws Exception {
        var full = ask(FakeExchange.get("/en"), page);
        var head = ask(FakeExchange.of("HEAD", "/en"), page);

        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(full.bytes().length));
    }

    @Test
    void nobodyIsAnsweredFromHereWhoIsSignedInOrSendsAToken() throws Exception {
        ask(FakeExchange.get("/en"), page);
        ask(FakeExchange.get("/en").with("Cookie", "a=b; wc-desk=123"), page);
        ask(FakeExchange.get("/en").with("Authorization", "Bearer x"), page);
        ask(FakeExchange.of("POST", "/en"), page);
        ask(FakeExchange.get("/api/v1/manage/entries"), page);
        ask(FakeExchange.get("/api/v1/manage/entries"), page);

        assertThat(made).hasValue(6);
    }

    @Test
    void displayModesAreKeptApartAndOtherCookiesAreNot() throws Exception {
        ask(FakeExchange.get("/en"), page);
        ask(FakeExchange.get("/en").with("Cookie", "display=dark"), page);
        ask(FakeExchange.get("/en").with("Cookie", "notdisplay=x; display=dark"), page);
        ask(FakeExchange.get("/en").with("Cookie", "display=<script>"), page);

        assertThat(made).hasValue(2);
    }

    @Test
    void failuresAndPrivateAnswersAreNotKept() throws Exception {
        for (var answer : new FilterChain[] {
            (request, response) -> ((HttpServletResponse) response).setStatus(400),
            (request, response) -> ((HttpServletResponse) response).setHeader("Cache-Control", "no-store"),
            (request, response) -> ((HttpServletResponse) response).addHeader("Set-Cookie", "a=b"),
            (request, response) -> ((HttpServletResponse) response).sendError(500)
        }) {
            ask(FakeExchange.get("/en/x"), answer);
        }
        ask(FakeExchange.get("/en/x"), page);

        assertThat(made).hasValue(1);
    }

    @Test
    void headersOfTheAnswerComeOnceEachTime() throws Exception {
        FilterChain redirect = (request, response) -> {
            ((HttpServletResponse) response).setStatus(301);
            ((HttpServletResponse) response).addHeader("Location", "/en/new");
        };
        for (var i = 0; i < 2; i++) {
            var exchange = ask(FakeExchange.get("/en/old"), redirect);
            assertThat(exchange.status()).isEqualTo(301);
            assertThat(exchange.response().getHeaders("Location")).containsExactly("/en/new");
        }
    }

    @Test
    void manyWhoAskAtOnceHaveItMadeOnce() throws Exception {
        var gate = new CountDownLatch(1);
        FilterChain slow = (request, response) -> {
            try {
                gate.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
            page.doFilter(request, response);
        };
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(i -> pool.submit(
                            () -> ask(FakeExchange.get("/en/slow"), slow).body()))
                    .toList();
            gate.countDown();
            for (var answer : answers) {
                assertThat(answer.get()).contains("Récit");
            }
        }
        assertThat(made).hasValue(1);
    }

    private FakeExchange ask(FakeExchange exchange, FilterChain chain) throws Exception {
        cache.doFilter(exchange.request(), exchange.response(), chain);
        return exchange;
    }
}
