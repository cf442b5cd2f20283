package org.wellnessconnection.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.PlainPersistence;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.platform.forms.Verdict.Ignored;
import org.wellnessconnection.platform.forms.Verdict.Passed;
import org.wellnessconnection.platform.forms.Verdict.Refused;
import org.wellnessconnection.platform.http.ClientAddress;
import org.wellnessconnection.platform.secrets.KeyFolder;
import org.wellnessconnection.platform.secrets.KeyRing;
import org.wellnessconnection.platform.secrets.KeyedHash;

/** Forms that anybody may send: who is let through, who is asked again, and who is ignored without knowing. */
class FormGuardTest {

    private static final PlainPersistence PERSISTENCE = PlainPersistence.fresh();
    private static final KeyedHash HASH =
            new KeyedHash(KeyRing.in(new KeyFolder(Server.freshFolder().resolve("keys"))));
    private static final AtomicInteger NETWORKS = new AtomicInteger();
    private static final FormRule RULE = new FormRule("test", 3, 6, 2, Duration.ofHours(1));

    private Instant now = Instant.parse("2027-01-04T15:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final FormStamps stamps = new FormStamps(HASH, clock);
    private final String network = "10.1." + NETWORKS.incrementAndGet() + ".";

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @Test
    void whoTookTheTimeToTypeIsLetThrough() {
        var stamp = stamped();

        assertThat(judge(Map.of(FormGuard.STAMP, stamp))).isInstanceOf(Passed.class);
    }

    @Test
    void aFormWithoutAStampOrWithAForeignOrAnOldOneIsStale() {
        var stamp = stamped();
        var foreign = stamps.stamp("other");
        now = now.plusSeconds(5);

        assertRefused(GuardRefusal.STALE_FORM, Map.of());
        assertRefused(GuardRefusal.STALE_FORM, Map.of(FormGuard.STAMP, foreign));
        assertRefused(GuardRefusal.STALE_FORM, Map.of(FormGuard.STAMP, stamp + "0"));
        now = now.plus(Duration.ofHours(12));
        assertRefused(GuardRefusal.STALE_FORM, Map.of(FormGuard.STAMP, stamp));
    }

    @Test
    void whoFillsWhatNobodySeesOrTypesFasterThanAnybodyIsAskedAgain() {
        var fresh = stamps.stamp("test");
        assertRefused(GuardRefusal.TOO_FAST, Map.of(FormGuard.STAMP, fresh));

        assertRefused(
                GuardRefusal.TRAP_FILLED, Map.of(FormGuard.STAMP, stamped(), FormGuard.TRAP, "https://example.com"));
    }

    @Test
    void oneStampIsGoodForSomeMistakesButNotForACampaign() {
        var stamp = stamped();
        var proven = Map.of(FormGuard.STAMP, stamp, FormGuard.PROOF, proof(stamp));
        for (var use = 1; use <= 6; use++) {
            assertThat(judge(proven)).as("use " + use).isInstanceOf(Passed.class);
        }

        IntStream.range(0, 4).forEach(more -> judge(proven));

        assertRefused(GuardRefusal.STALE_FORM, proven);
    }

    @Test
    void workThatWasDoneBuysMoreForANetworkThanNone() {
        for (var use = 1; use <= 3; use++) {
            assertThat(judge(Map.of(FormGuard.STAMP, stamped()))).isInstanceOf(Passed.class);
        }
        assertRefused(GuardRefusal.TOO_MANY, Map.of(FormGuard.STAMP, stamped()));
        var stamp = stamped();
        assertThat(judge(Map.of(FormGuard.STAMP, stamp, FormGuard.PROOF, "1"))).isInstanceOf(Refused.class);

        assertThat(judge(Map.of(FormGuard.STAMP, stamp, FormGuard.PROOF, proof(stamp))))
                .isInstanceOf(Passed.class);
    }

    @Test
    void aNetworkIsTheNeighbourhoodAndItsAllowanceComesBackWithTime() {
        for (var use = 1; use <= 3; use++) {
            program(use, Optional.empty());
        }
        var refused = program(99, Optional.empty());
        assertThat(refused).isInstanceOfSatisfying(Refused.class, verdict -> {
            assertThat(verdict.reason()).isEqualTo(GuardRefusal.TOO_MANY);
            assertThat(verdict.pause()).isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
        });

        now = now.plus(Duration.ofHours(1));

        assertThat(program(99, Optional.empty())).isInstanceOf(Passed.class);
    }

    @Test
    void moreAboutOneAddressIsDroppedWithoutAWordFromWhereverItComes() {
        var number = NETWORKS.incrementAndGet();
        var spellings = List.of("Zoe" + number + "@Example.ca", "zoe" + number + "@example.ca");
        for (var spelling : spellings) {
            assertThat(program(1, EmailAddress.parse(spelling))).isInstanceOf(Passed.class);
        }

        assertThat(program(1, EmailAddress.parse(spellings.getFirst()))).isInstanceOf(Ignored.class);
        assertThat(rows("%zoe%")).as("nobody's address is kept").isZero();
        assertThat(rows("%10.1.%")).as("nor their network").isZero();
    }

    private static long rows(String like) {
        return PERSISTENCE.transaction(em -> ((Number) em.createNativeQuery(
                                "SELECT COUNT(*) FROM platform_allowance WHERE allowance_key LIKE '" + like + "'")
                        .getSingleResult())
                .longValue());
    }

    private void assertRefused(GuardRefusal reason, Map<String, String> fields) {
        assertThat(judge(fields))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** Made long enough ago. */
    private String stamped() {
        var stamp = stamps.stamp("test");
        now = now.plusSeconds(3);
        return stamp;
    }

    private static String proof(String stamp) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(Integer::toString)
                .filter(number -> FormStamps.isProven(stamp, number))
                .findFirst()
                .orElseThrow();
    }

    private Verdict judge(Map<String, String> fields) {
        return PERSISTENCE.transaction(
                em -> guard(new Allowances(em, clock), fields, 1).judge(RULE, Optional.empty()));
    }

    private Verdict program(int neighbour, Optional<EmailAddress> about) {
        return PERSISTENCE.transaction(
                em -> guard(new Allowances(em, clock), Map.of(), neighbour).judgeProgram(RULE, about));
    }

    private FormGuard guard(Allowances allowances, Map<String, String> fields, int neighbour) {
        return new FormGuard(request(fields, network + neighbour), stamps, allowances, HASH, new ClientAddress(0), 2);
    }

    private static HttpServletRequest request(Map<String, String> fields, String from) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, call, arguments) -> switch (call.getName()) {
                    case "getParameter" -> fields.get((String) arguments[0]);
                    case "getHeaders" -> Collections.emptyEnumeration();
                    case "getRemoteAddr" -> from;
                    default -> throw new UnsupportedOperationException(call.getName());
                });
    }
}
