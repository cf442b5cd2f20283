package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.content.ContentRoom.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.content.Contributing.Contribution;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;

/** What another room brings is public in its language, and can be gone for ever without breaking the log. */
class ContributingTest {

    private static final ContentRoom ROOM = new ContentRoom();
    private static final Actor STORIES = new Actor.System("stories");
    private static final String CANARY = "quetzalcoatlus";

    @AfterAll
    static void close() {
        ROOM.close();
    }

    @Test
    void aStoryIsPublicInItsOwnLanguageOnly() {
        var id = bring("own-language");

        var pinned = ROOM.in(cases -> cases.log().newest());
        assertThat(pinned).isPositive();
        assertThat(ROOM.in(cases -> cases.seen(id)).live()).isEqualTo(pinned);
        var french = ROOM.in(cases -> cases.entries().get(id).titles().fr());
        assertThat(french).isEmpty();
    }

    @Test
    void whatIsErasedIsInNoTableAndTheLogStillVerifies() {
        var id = bring("erased");
        assertThat(dump()).contains(CANARY + "erased");

        ask(contributing -> {
            contributing.erase(id, "withdrawn by the author", STORIES);
            return id;
        });

        assertThat(ROOM.in(cases -> cases.seen(id)).live()).isZero();
        assertThat(ROOM.in(cases -> cases.log().verify()).faults()).isEmpty();
        assertThat(dump()).doesNotContain(CANARY + "erased");
    }

    @Test
    void aTombstoneThatWasTouchedIsFound() {
        var id = bring("touched");
        ask(contributing -> {
            contributing.erase(id, "", STORIES);
            return id;
        });
        ROOM.in(cases -> cases.entityManager()
                .createNativeQuery(
                        "UPDATE content_revision SET body = '{\"title\":\"other\"}' WHERE entry_id = ?1 AND part = 'EN'")
                .setParameter(1, id)
                .executeUpdate());

        assertThat(ROOM.in(cases -> cases.log().verify()).faults()).isNotEmpty();
        ROOM.in(cases -> cases.entityManager()
                .createNativeQuery("UPDATE content_revision SET body = '{}' WHERE entry_id = ?1 AND part = 'EN'")
                .setParameter(1, id)
                .executeUpdate());
    }

    private static String bring(String key) {
        var text = json("{'slug': '" + key + "', 'title': 'Thanks', 'body': 'A " + CANARY + key
                + " sat down.', 'by': 'A doctor'}");
        var shared = json("{'received': '2026-11-01'}");
        return ask(contributing ->
                contributing.publish(new Contribution("story", key, Language.EN, shared, text, ""), STORIES));
    }

    private static <T> T ask(Function<Contributing, T> question) {
        return ROOM.in(cases -> {
            var em = cases.entityManager();
            var links = new Links(em, ROOM.clock);
            var press = new Press(em, cases.slugs(), links, ROOM.growth, ROOM.clock);
            var opening = new Opening(
                    em,
                    cases.entries(),
                    cases.standings(),
                    new Past(em),
                    new Lags(cases.entries()),
                    new Checklist(em, links, ContentRoom.TYPES),
                    links,
                    ROOM.clock);
            return question.apply(new Contributing(
                    em,
                    cases.entries(),
                    press,
                    cases.publishing(),
                    cases.drafting(),
                    opening,
                    ROOM.events,
                    ROOM.clock));
        });
    }

    /** Every text of the tables that hold words. */
    private static String dump() {
        return ROOM.in(cases ->
                List.of("content_entry", "content_revision", "content_working_copy", "content_slug").stream()
                        .flatMap(table -> ((List<?>) cases.entityManager()
                                        .createNativeQuery("SELECT * FROM " + table)
                                        .getResultList())
                                .stream())
                        .flatMap(row -> java.util.Arrays.stream((Object[]) row))
                        .map(value ->
                                Optional.ofNullable(value).map(Object::toString).orElse(""))
                        .collect(java.util.stream.Collectors.joining("\n")));
    }
}
