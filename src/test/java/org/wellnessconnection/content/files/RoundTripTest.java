package org.wellnessconnection.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wellnessconnection.content.files.EntryFiles.LanguageText;
import org.wellnessconnection.content.type.ContentType;
import org.wellnessconnection.content.type.ContentTypes;
import org.wellnessconnection.content.type.Part;
import org.wellnessconnection.content.type.Values;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;

/** Export, import, export: the same entries and the same bytes, whatever the texts hold. */
class RoundTripTest {

    private static final ContentTypes TYPES = ContentTypes.in(Path.of("content/types"), new Texts());
    private static final ContentType RESOURCE = TYPES.find("resource").orElseThrow();

    @Property(tries = 400)
    void whatIsWrittenIsReadBackAndWrittenTheSame(@ForAll("entries") EntryFiles entry) throws IOException {
        var once = zip(List.of(entry));

        var tree = TreeReader.read(TYPES, TreeFiles.zip(new ByteArrayInputStream(once)), reference -> true);

        assertThat(tree).isEqualTo(new Tree.Good(List.of(entry)));
        assertThat(zip(((Tree.Good) tree).entries())).isEqualTo(once);
    }

    @Provide
    Arbitrary<EntryFiles> entries() {
        var text = Combinators.combine(
                        texts(60), texts(200), texts(80), texts(30).list().ofMaxSize(4))
                .as(RoundTripTest::localized);
        return Combinators.combine(text, text, Arbitraries.integers(), texts(9))
                .as((english, french, minutes, phone) -> new EntryFiles(
                        "resource",
                        "sample",
                        shared(minutes, phone),
                        Map.of(
                                Language.EN, new LanguageText("one", english),
                                Language.FR, new LanguageText("un", french))));
    }

    /** Made mostly of what YAML and Markdown give a meaning to. */
    private static Arbitrary<String> texts(int longest) {
        var signs = Arbitraries.chars().with("ab1é’« »-:#?!|>&*%@`'\"\\[]{},~= \t\n\r\u200f\u0007\u2028\u00ad");
        var wild = Arbitraries.strings().ofMaxLength(longest);
        var awkward = signs.array(char[].class).ofMaxSize(longest).map(String::new);
        var words = Arbitraries.of(
                "null",
                "true",
                "no",
                "12",
                "1e3",
                "0x1f",
                "~",
                ".inf",
                "---",
                "- a",
                "2026-11-22",
                "\uD83D\uDE00",
                "a: b",
                "a #b",
                "...",
                "? a",
                "<<",
                "=",
                "!tag",
                "&a",
                "*a",
                "\"",
                "'",
                "a:");
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, awkward), net.jqwik.api.Tuple.of(2, words), net.jqwik.api.Tuple.of(1, wild));
    }

    private static JsonObject localized(String title, String body, String summary, List<String> keywords) {
        var values = Json.createObjectBuilder()
                .add("title", "T " + title)
                .add("summary", "S" + summary)
                .add("body", body.replace("]", ""))
                .add("keywords", Json.createArrayBuilder(keywords))
                .add("hours", title)
                .build();
        return Values.draft(RESOURCE, Part.EN, values).values();
    }

    private static JsonObject shared(int minutes, String phone) {
        var values = Json.createObjectBuilder()
                .add("kind", "article")
                .add("topic", Json.createArrayBuilder().add("crisis").add("burnout"))
                .add("minutes", minutes)
                .add("phone", phone.replaceAll("\\D", "") + "988")
                .add("featured", minutes % 2 == 0)
                .add("review-by", "2027-01-01")
                .add("related", Json.createArrayBuilder().add("faq/cost"))
                .build();
        return Values.draft(RESOURCE, Part.SHARED, values).values();
    }

    private static byte[] zip(List<EntryFiles> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new TreeWriter(TYPES).zip(bytes, entries.iterator());
        return bytes.toByteArray();
    }
}
