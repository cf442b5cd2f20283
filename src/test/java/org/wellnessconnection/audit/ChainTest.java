package org.wellnessconnection.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.platform.security.ClientKind;

class ChainTest {

    private static final Instant AT = Instant.parse("2026-11-22T14:00:00.123456Z");

    @Property(tries = 50)
    void whatWasAppendedInOrderIsAccepted(@ForAll @Size(min = 1, max = 20) List<String> subjects) {
        var chain = new Chain();

        assertThat(chained(subjects)).allMatch(row -> chain.accepts(row, row.hash()));
        assertThat(chain.length()).isEqualTo(subjects.size());
    }

    @Property(tries = 50)
    void aRowTakenOutIsFound(
            @ForAll @Size(min = 2, max = 20) List<String> subjects, @ForAll @IntRange(max = 18) int out) {
        var rows = new ArrayList<>(chained(subjects));
        var missing = out % (rows.size() - 1);
        rows.remove(missing);
        var chain = new Chain();

        for (var row : rows) {
            chain.accepts(row, row.hash());
        }

        assertThat(chain.length()).isEqualTo(missing);
    }

    @Test
    void aChangedRowIsFoundEvenWhenItsOwnHashWasMadeAnew() {
        var rows = chained(List.of("entry/1", "entry/2", "entry/3"));
        var forged = row(2, "entry/9", rows.getFirst().hash());
        var chain = new Chain();

        assertThat(chain.accepts(rows.getFirst(), rows.getFirst().hash())).isTrue();
        assertThat(chain.accepts(forged, rows.get(1).hash())).isFalse();
        assertThat(chain.accepts(forged, forged.hash())).isTrue();
        assertThat(chain.accepts(rows.get(2), rows.get(2).hash())).isFalse();
    }

    @Test
    void rowsComeBackFromTheDatabaseAsTheyWereWritten() {
        var written = new AuditRecord(
                7,
                AT,
                "staff:1",
                "staff.roles-changed",
                "staff/2",
                Map.of("b", "é « x »", "a", "1"),
                ClientKind.PHONE,
                "abc");

        var entry = new AuditEntry(written);

        assertThat(entry.said()).isEqualTo(written);
        assertThat(entry.rowHash()).isEqualTo(written.hash());
    }

    private static List<AuditRecord> chained(List<String> subjects) {
        var rows = new ArrayList<AuditRecord>();
        var hash = "";
        for (var subject : subjects) {
            var row = row(rows.size() + 1, subject, hash);
            rows.add(row);
            hash = row.hash();
        }
        return rows;
    }

    private static AuditRecord row(long number, String subject, String previous) {
        return new AuditRecord(number, AT, "system:test", "test.done", subject, Map.of(), ClientKind.SYSTEM, previous);
    }
}
