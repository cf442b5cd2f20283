package org.wellnessconnection.story;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

/** An author's words on their way into an entry and back. */
class EntryPressTest {

    @Property(tries = 1_000)
    void wordsComeBackFromTheMarkdownThatWasMadeOfThem(@ForAll @CharRange(from = '\n', to = 'ÿ') String text) {
        assertThat(EntryPress.plain(EntryPress.markdown(text))).isEqualTo(text);
    }

    @Example
    void spacesBeforeAMarkStay() {
        assertThat(EntryPress.plain(EntryPress.markdown(" # one\n  - two"))).isEqualTo(" # one\n  - two");
    }

    @Example
    void listsAndMarksAreWords() {
        var text = "1. *Thank* you & more\n- all of_you\n\n# C:\\nights [x](y)";

        assertThat(EntryPress.markdown(text)).isNotEqualTo(text);
        assertThat(EntryPress.plain(EntryPress.markdown(text))).isEqualTo(text);
    }
}
