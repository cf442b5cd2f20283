package org.wellnessconnection.mail;

import java.util.stream.Collectors;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.mail.LetterBody.Button;
import org.wellnessconnection.mail.LetterBody.Facts;
import org.wellnessconnection.mail.LetterBody.Heading;
import org.wellnessconnection.mail.LetterBody.Items;
import org.wellnessconnection.mail.LetterBody.Link;
import org.wellnessconnection.mail.LetterBody.Note;
import org.wellnessconnection.mail.LetterBody.Paragraph;
import org.wellnessconnection.mail.LetterBody.Part;
import org.wellnessconnection.mail.LetterBody.Quote;

/** The letter as plain text: for those who read it so, and for mail programs that distrust letters without. */
final class PlainText {

    private PlainText() {}

    static String of(LetterBody body, Language language) {
        var colon = language == Language.FR ? "\u00a0:" : ":";
        return body.parts().stream().map(part -> part(part, colon)).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String part(Part part, String colon) {
        return switch (part) {
            case Heading heading -> {
                var text = OneLine.of(heading.text());
                yield text + "\n" + "-".repeat(text.length());
            }
            case Paragraph paragraph -> OneLine.each(paragraph.text());
            case Button button -> OneLine.of(button.label()) + colon + "\n" + button.address();
            case Link link -> OneLine.of(link.label()) + colon + " " + link.address();
            case Facts facts ->
                facts.facts().stream()
                        .map(fact -> OneLine.of(fact.name()) + colon + " " + OneLine.of(fact.value()))
                        .collect(Collectors.joining("\n"));
            case Items items ->
                items.items().stream().map(item -> "- " + OneLine.of(item)).collect(Collectors.joining("\n"));
            case Quote quote ->
                OneLine.each(quote.text()).lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
            case Note note -> "-- \n" + OneLine.each(note.text());
        };
    }
}
