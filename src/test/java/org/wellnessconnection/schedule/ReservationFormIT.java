package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.fixtures.WebForm;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;

/** What people do with a form besides sending it once: two tabs, twice at once, back and again, the day after. */
@EnabledIfSystemProperty(
        named = "wellness.test.database",
        matches = "mysql",
        disabledReason = "H2's file belongs to the server as long as it runs")
class ReservationFormIT {

    private static final AtomicInteger NETWORKS = new AtomicInteger();
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final RunningSchedule running = RunningSchedule.shared();
    private final int number = NETWORKS.incrementAndGet();
    private final String session = running.emptySessions().getFirst();

    @Test
    void twoTabsAreOneSeat() {
        var tab = opened(Language.EN);
        var other = opened(Language.EN);

        assertSent(send(tab, Language.EN), Language.EN);
        assertSent(send(other, Language.EN), Language.EN);

        assertThat(living()).isEqualTo("1 SEATED");
    }

    /** Whether an address is known is told to nobody, so the second tab offers the queue; whoever accepts waits for nothing. */
    @Test
    void twoTabsForTheLastSeatAreOneSeatAndNoPlaceInTheQueue() {
        oneSeat();
        var tab = opened(Language.FR);
        var other = opened(Language.FR);
        assertSent(send(tab, Language.FR), Language.FR);

        var answer = send(other, Language.FR);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var queue = WebForm.of(answer.body(), "reserve");
        assertThat(queue.value("wish")).isEqualTo("queue");
        assertThat(queue.value("name")).isEqualTo(other.value("name"));
        assertSent(send(queue, Language.FR), Language.FR);
        assertThat(living()).isEqualTo("1 SEATED");
    }

    @Test
    void backAndAgainIsAnsweredAsTheFirstTime() {
        oneSeat();
        var form = opened(Language.EN);

        assertSent(send(form, Language.EN), Language.EN);
        assertSent(send(form, Language.EN), Language.EN);

        assertThat(living()).isEqualTo("1 SEATED");
    }

    /** The browser shows the second answer, and there is one seat. */
    @RepeatedTest(4)
    void aDoubleClickForTheLastSeatIsAnsweredTwiceAlike() throws Exception {
        oneSeat();
        var form = opened(Language.EN);
        var together = new CyclicBarrier(2);
        Callable<HttpResponse<String>> click = () -> {
            together.await();
            return send(form, Language.EN);
        };

        try (var hands = Executors.newFixedThreadPool(2)) {
            var first = hands.submit(click);
            var second = hands.submit(click);
            assertSent(first.get(), Language.EN);
            assertSent(second.get(), Language.EN);
        }

        assertThat(living()).isEqualTo("1 SEATED");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFormLeftOpenForADayComesBackAsItWasTyped(Language language) {
        var form = opened(language).with("form-stamp", running.stamp("reserve-seat", Duration.ofHours(24)));

        var answer = send(form, language);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(new Texts().in(language).get("platform.refusal.STALE_FORM"));
        assertThat(living()).isEmpty();
        var again = WebForm.of(answer.body(), "reserve");
        for (var field : new String[] {"name", "email", "standing", "rules", "language", "entry", "wish"}) {
            assertThat(again.value(field)).as(field).isEqualTo(form.value(field));
        }
        assertThat(again.value("form-stamp")).isNotEqualTo(form.value("form-stamp"));
        again.with("form-stamp", running.stamp("reserve-seat", A_MINUTE));
        assertSent(send(again, language), language);
        assertThat(living()).isEqualTo("1 SEATED");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatBeganMeanwhileIsSaidAndNobodyGetsASeat(Language language) {
        var form = opened(language);
        running.shift(session, "-10 minute");

        var answer = send(form, language);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(new Texts().in(language).get(ScheduleRefusal.CLOSED.key()))
                .doesNotContain("id=\"reserve\"");
        assertThat(living()).isEmpty();
        assertThat(running.server().get(path(language)).body()).doesNotContain("id=\"reserve\"");
    }

    private void oneSeat() {
        running.sql("update schedule_session set capacity = 1 where id = '" + session + "'");
    }

    /** A page that was opened a minute ago, and filled in. */
    private WebForm opened(Language language) {
        return WebForm.of(running.server().get(path(language)).body(), "reserve")
                .with("name", "Zoé \"Z\" <& Co>")
                .with("email", "form-" + number + "@example.ca")
                .with("standing", Standing.FELLOW.name())
                .with("rules", "yes")
                .with("form-stamp", running.stamp("reserve-seat", A_MINUTE));
    }

    private HttpResponse<String> send(WebForm form, Language language) {
        return running.server()
                .send(HttpRequest.newBuilder(running.server().address(path(language)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", "10.98." + number + ".1")
                        .POST(BodyPublishers.ofString(form.encoded())));
    }

    private void assertSent(HttpResponse<String> answer, Language language) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .contains(SchedulePaths.sent(session).in(language));
    }

    private String path(Language language) {
        return SchedulePaths.session(session).in(language);
    }

    /** How many reservations there are, and how they stand. */
    private String living() {
        return String.join(
                ", ",
                running.texts("select concat(count(*), ' ', state) from schedule_reservation where session_id = '"
                        + session + "' group by state"));
    }
}
