package org.wellnessconnection.mail;

import java.util.stream.Collectors;
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

    static String of(LetterBody body) {
        return body.parts().stream().map(PlainText::part).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String part(Part part) {
        return switch (part) {
            case Heading heading -> {
                var text = OneLine.of(heading.text());
                yield text + "\n" + "-".repeat(text.length());
            }
            case Paragraph paragraph -> OneLine.each(paragraph.text());
            case Button button -> OneLine.of(button.label()) + ":\n" + button.address();
            case Link link -> OneLine.of(link.label()) + ": " + link.address();
            case Facts facts ->
                facts.facts().stream()
                        .map(fact -> OneLine.of(fact.name()) + ": " + OneLine.of(fact.value()))
                        .collect(Collectors.joining("\n"));
            case Items items ->
                items.items().stream().map(item -> "- " + OneLine.of(item)).collect(Collectors.joining("\n"));
            case Quote quote ->
                OneLine.each(quote.text()).lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
            case Note note -> "-- \n" + OneLine.each(note.text());
        };
    }
}
