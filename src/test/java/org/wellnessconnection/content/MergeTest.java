package org.wellnessconnection.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellnessconnection.content.ContentRoom.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.platform.json.SharedJson;

class MergeTest {

    @Test
    void differentFieldsGoTogether() {
        var merge = Merge.of(json("{'a':'1','b':'1'}"), json("{'a':'2','b':'1'}"), json("{'a':'1','b':'3','c':'4'}"));

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.body()).isEqualTo(json("{'a':'2','b':'3','c':'4'}"));
    }

    @Test
    void theSameFieldShowsBothTexts() {
        var merge = Merge.of(json("{'a':'1'}"), json("{'a':'2'}"), json("{}"));

        assertThat(merge.clashes())
                .containsExactly(new ClashingField("a", SharedJson.string("1"), SharedJson.string("2"), null));
    }

    @Property(tries = 300)
    void whoChangedNothingGetsWhatWasSaved(@ForAll("bodies") JsonObject base, @ForAll("bodies") JsonObject saved) {
        var merge = Merge.of(base, saved, base);

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.body()).isEqualTo(saved);
    }

    @Property(tries = 300)
    void nothingIsLost(
            @ForAll("bodies") JsonObject base, @ForAll("bodies") JsonObject saved, @ForAll("bodies") JsonObject mine) {
        var merge = Merge.of(base, saved, mine);

        for (var field : mine.keySet()) {
            var value = mine.get(field);
            var isKept = value.equals(merge.body().get(field))
                    || value.equals(base.get(field))
                    || merge.clashes().stream()
                            .anyMatch(clash -> clash.name().equals(field) && value.equals(clash.mine()));
            assertThat(isKept).as(field).isTrue();
        }
    }

    @Provide
    Arbitrary<JsonObject> bodies() {
        return Arbitraries.maps(Arbitraries.of("a", "b", "c"), Arbitraries.of("1", "2", "3"))
                .map(map -> {
                    var builder = SharedJson.object();
                    map.forEach((name, value) -> builder.add(name, (JsonValue) SharedJson.string(value)));
                    return builder.build();
                });
    }
}
