package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.content.ContentRoom.EDITOR;
import static org.wellnessconnection.content.ContentRoom.faq;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.kernel.Language;

/** Whoever changes what was public, behind the program's back, is found out. */
class PublicationLogTest {

    private static final ContentRoom ROOM = new ContentRoom();

    @BeforeEach
    void publishThree() {
        ROOM.empty();
        for (var key : List.of("one", "two", "three")) {
            ROOM.in(cases -> cases.publishing().createAndPublish(faq(key), Set.of(Language.EN, Language.FR), EDITOR));
        }
    }

    @AfterAll
    static void close() {
        ROOM.close();
    }

    @Test
    void anUntouchedLogIsGood() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void aChangedReasonIsFound() {
        behindItsBack("update content_publication set reason = 'x' where number = 2");

        assertThat(faults()).containsExactly("publication 2 was changed after it was written");
    }

    @Test
    void aChangedWordIsFound() {
        behindItsBack("update content_revision set body = replace(body, 'Answer', 'Lie') where part = 'EN'");

        assertThat(faults()).hasSize(3).allMatch(fault -> fault.endsWith("was changed after it was saved"));
    }

    @Test
    void aChangedWordWithItsHashPutRightIsFoundToo() {
        behindItsBack("update content_revision set sha256 = repeat('0', 64) where part = 'FR'");

        assertThat(faults()).contains("publication 1 was changed after it was written");
    }

    @Test
    void aLostPointerIsFound() {
        behindItsBack("delete from content_live where number = 3");

        assertThat(faults()).singleElement().asString().endsWith("is not live, the log says 3");
    }

    @Test
    void aCutLogIsFound() {
        behindItsBack("delete from content_live where number = 3");
        behindItsBack("delete from content_publication where number = 3");

        assertThat(faults()).containsExactly("the counter says 3, the log ends with 2");
    }

    private List<String> faults() {
        return ROOM.in(cases -> cases.log().verify()).faults();
    }

    private void behindItsBack(String statement) {
        try (var connection = ROOM.database().dataSource().getConnection();
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        } catch (SQLException broken) {
            throw new IllegalStateException(statement, broken);
        }
    }
}
