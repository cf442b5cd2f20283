package org.wellnessconnection.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BoxTest {

    /** Whoever opens a box with the keys finds no order either. */
    @Property(tries = 200)
    void theSameSheetsInAnyOrderGiveTheSameBytes(@ForAll("sheets") List<Sheet> sheets, @ForAll Random random) {
        var numbers = new ArrayList<Integer>();
        for (var at = 0; at < sheets.size(); at++) {
            numbers.add(at);
        }
        var once = Box.EMPTY;
        for (var at : numbers) {
            once = once.with("page" + at, sheets.get(at));
        }
        Collections.shuffle(numbers, random);
        var again = Box.EMPTY;
        for (var at : numbers) {
            again = again.with("page" + at, sheets.get(at));
        }

        assertThat(again.text()).isEqualTo(once.text());
        assertThat(Box.of(once.text())).isEqualTo(once);
        assertThat(once.sheets()).isEqualTo(sheets.size());
    }

    @Property(tries = 100)
    void itsLengthTellsNothing(@ForAll("sheets") List<Sheet> sheets) {
        var box = Box.EMPTY;
        for (var at = 0; at < sheets.size(); at++) {
            box = box.with("0123456789abcd" + (10 + at), sheets.get(at));
        }

        assertThat(box.text()).hasSameSizeAs(Box.EMPTY.text());
    }

    @Property(tries = 200)
    void whatIsEnoughAndWhatIsNotAreAllThereIs(@ForAll("sheets") List<Sheet> sheets) {
        var box = Box.EMPTY;
        for (var at = 0; at < sheets.size(); at++) {
            box = box.with("page" + at, sheets.get(at));
        }

        assertThat(box.enough(5).values()).allMatch(count -> count.answers() >= 5);
        assertThat(box.rest(5).values()).allMatch(count -> count.answers() < 5);
        assertThat(Box.EMPTY.and(box.enough(5)).and(box.rest(5)).counts()).isEqualTo(box.counts());
    }

    @Test
    void neitherASheetNorABoxPrintsWhatIsInIt() {
        var sheet = new Sheet(Map.of("safe", Set.of("not-at-all")));

        assertThat(sheet.toString() + Box.EMPTY.with("mark", sheet)).doesNotContain("safe", "not-at-all", "mark");
    }

    @Provide
    Arbitrary<List<Sheet>> sheets() {
        var choices = Arbitraries.of("fully", "mostly", "partly", "little", "not-at-all")
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(HashSet::new);
        return Arbitraries.maps(Arbitraries.of("safe", "respect", "led", "helps"), choices)
                .ofMinSize(1)
                .map(chosen -> new Sheet(Map.copyOf(chosen)))
                .list()
                .ofMaxSize(30);
    }
}
