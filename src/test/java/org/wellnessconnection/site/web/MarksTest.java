package org.wellnessconnection.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "record       | <p>We record nothing.</p>      | <p>We <mark>record</mark> nothing.</p>",
                "recorded     | <p>No record of it</p>         | <p>No <mark>record</mark> of it</p>",
                "confidentiel | <p>la confidentialité</p>      | <p>la <mark>confidentialité</mark></p>",
                "confidentiel | <p>la confiance</p>            | <p>la confiance</p>",
                "détresse     | <p>DETRESSE et Détresse</p>    | <p><mark>DETRESSE</mark> et <mark>Détresse</mark></p>",
                "class        | <p class=\"x\">class</p>       | <p class=\"x\"><mark>class</mark></p>",
                "amp          | <p>a &amp; amp</p>             | <p>a &amp; <mark>amp</mark></p>",
                "a            | <p>a b</p>                     | <p>a b</p>"
            })
    void wordsThatBeginAlikeAreMarkedAndMarkupIsLeftAlone(String query, String html, String marked) {
        assertThat(Marks.of(query).in(html)).isEqualTo(marked);
    }

    @Property
    void takingTheMarksOutGivesTheSameHtml(@ForAll String query, @ForAll String text) {
        var html = "<p>" + text.replace("<", "").replace(">", "") + "</p>";

        assertThat(Marks.of(query).in(html).replace("<mark>", "").replace("</mark>", ""))
                .isEqualTo(html);
    }
}
