package org.wellnessconnection.feedback;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.wellnessconnection.fixtures.HeardEvents;
import org.wellnessconnection.fixtures.PlainPersistence;
import org.wellnessconnection.fixtures.SampleFeedback;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.DomainEvent;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.secrets.FieldCipher;
import org.wellnessconnection.platform.secrets.KeyFolder;
import org.wellnessconnection.platform.secrets.KeyRing;
import org.wellnessconnection.platform.secrets.KeyedHash;
import org.wellnessconnection.schedule.PlainTimetable;

/** The room put together by hand over a plain database, with a clock that the test moves. */
final class FeedbackRoom implements AutoCloseable {

    static final Actor SCHEDULER = new Actor.Staff("sam", Set.of(Role.SCHEDULER));
    static final Actor FACILITATOR = new Actor.Staff("fay", Set.of(Role.FACILITATOR));
    static final Instant START = Instant.parse("2027-02-03T23:30:00Z");

    private final PlainPersistence database = PlainPersistence.fresh();
    private final KeyRing keys =
            KeyRing.in(new KeyFolder(Path.of(Server.freshFolder().toString(), "keys")));
    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    final FeedbackPaths paths = new FeedbackPaths(new KeyedHash(keys));
    final HeardEvents<DomainEvent> events = new HeardEvents<>();

    /** The use cases, for the length of one transaction. */
    record Cases(
            EntityManager entityManager,
            Asking asking,
            Collecting collecting,
            Closing closing,
            Polling polling,
            Tally tally) {}

    void now(Instant instant) {
        now.set(instant);
    }

    <T> T in(Function<Cases, T> work) {
        return database.transaction(entityManager -> work.apply(cases(entityManager)));
    }

    private Cases cases(EntityManager em) {
        var surveys = new Surveys(Optional.of("content"));
        var rules = new FeedbackRules(5, 7);
        var runs = new Runs(em);
        var boxes = new Boxes(new FieldCipher(keys));
        var timetable = PlainTimetable.of(em, clock);
        var asking = new Asking(surveys, runs, paths, rules, clock);
        var releases = new Releases(em, runs, boxes, rules);
        return new Cases(
                em,
                asking,
                new Collecting(timetable, surveys, asking, runs, boxes, paths, rules),
                new Closing(runs, releases, timetable, clock),
                new Polling(timetable, surveys, runs, releases, events, clock),
                new Tally(em, runs, timetable, rules));
    }

    /** A session of an hour from {@link #START}. */
    void session(String id, int seats) {
        try (var connection = database.dataSource().getConnection()) {
            SampleFeedback.session(connection, id, START.plus(Duration.ofHours(1)), seats);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void answer(SurveyKind kind, String session, String survey, Sheet sheet) {
        answer(kind, session, survey, sheet, UUID.randomUUID().toString().substring(0, 16));
    }

    void answer(SurveyKind kind, String session, String survey, Sheet sheet, String page) {
        in(cases -> {
            cases.collecting().answer(kind, session, code(kind, session), survey, sheet, page);
            return true;
        });
    }

    Collecting.Asked look(SurveyKind kind, String session) {
        return in(cases -> cases.collecting().look(kind, session, code(kind, session)));
    }

    String code(SurveyKind kind, String session) {
        var address = paths.address(kind, session).en();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    Map<String, Count> read(Tally.View view) {
        return in(cases -> cases.tally().read(SCHEDULER, view));
    }

    /** What the clock of the product does. */
    void closeDue() {
        for (var id : this.<List<String>>in(cases -> cases.closing().due())) {
            in(cases -> {
                cases.closing().close(id);
                return true;
            });
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
