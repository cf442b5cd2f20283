package org.wellnessconnection.platform.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void textHasTheWordsOfALinkAndNotWhereItLeads() {
        assertThat(Markdown.text("We [promise](entry:page/privacy) it, ![a door](x.png)."))
                .isEqualTo("We promise it, a door.");
    }

    @Test
    void textHasTheWordsOfAListAndNotItsSigns() {
        assertThat(Markdown.text("Bring:\n\n- a chair\n- **tea**\n\n  for two\n\n1. Sit\n2. Talk")
                        .lines())
                .containsExactly("Bring:", "a chair", "tea", "for two", "Sit", "Talk");
    }

    @Test
    void textOfNestedListsAndQuotesStaysInOrder() {
        assertThat(Markdown.text("- one\n  - two [three](https://example.org)\n- four")
                        .lines())
                .containsExactly("one", "two three", "four");
    }
}
