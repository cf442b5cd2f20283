package org.wellnessconnection.mail;

import static org.wellnessconnection.platform.markup.Html.escape;

import java.net.URI;
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

/**
 * The letter as HTML: one column, system fonts, no picture, nothing loaded from anywhere. Styles stand in attributes, for
 * many mail programs drop everything else; colours keep their contrast where a program turns them dark.
 */
final class HtmlText {

    private static final String FRAME =
            "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\""
                    + " content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
                    + "<title>%s</title>\n</head>\n<body style=\"margin:0;padding:24px 16px;font:16px/1.5 -apple-system,"
                    + "'Segoe UI',Roboto,Helvetica,Arial,sans-serif\">\n<div style=\"max-width:36em;margin:0 auto\">\n"
                    + "%s\n</div>\n</body>\n</html>\n";

    private HtmlText() {}

    static String of(LetterBody body, String title, Language language) {
        var parts = body.parts().stream().map(HtmlText::part).collect(Collectors.joining("\n"));
        return FRAME.formatted(language.tag(), escape(title), parts);
    }

    private static String part(Part part) {
        return switch (part) {
            case Heading heading ->
                "<h1 style=\"font-size:22px;line-height:1.25;margin:0 0 16px\">" + line(heading.text()) + "</h1>";
            case Paragraph paragraph -> "<p style=\"margin:0 0 16px\">" + lines(paragraph.text()) + "</p>";
            case Button button ->
                "<p style=\"margin:24px 0\"><a href=\"" + address(button.address())
                        + "\" style=\"display:inline-block;padding:12px 20px;border-radius:6px;background:#1d4f5c;"
                        + "color:#ffffff;font-weight:600;text-decoration:none\">" + line(button.label()) + "</a></p>";
            case Link link ->
                "<p style=\"margin:0 0 12px\"><a href=\"" + address(link.address()) + "\">" + line(link.label())
                        + "</a></p>";
            case Facts facts ->
                facts.facts().stream()
                        .map(fact -> "<tr><th scope=\"row\" style=\"text-align:left;vertical-align:top;"
                                + "padding:4px 16px 4px 0;font-weight:600\">" + line(fact.name())
                                + "</th><td style=\"padding:4px 0;vertical-align:top\">" + line(fact.value())
                                + "</td></tr>")
                        .collect(Collectors.joining(
                                "\n", "<table style=\"border-collapse:collapse;margin:0 0 16px\">\n", "\n</table>"));
            case Items items ->
                items.items().stream()
                        .map(item -> "<li style=\"margin:0 0 4px\">" + line(item) + "</li>")
                        .collect(Collectors.joining(
                                "\n", "<ul style=\"margin:0 0 16px;padding-left:24px\">\n", "\n</ul>"));
            case Quote quote ->
                "<blockquote style=\"margin:0 0 16px;padding:4px 0 4px 16px;border-left:3px solid #5b8a94\">"
                        + lines(quote.text()) + "</blockquote>";
            case Note note ->
                "<p style=\"margin:24px 0 0;padding-top:12px;border-top:1px solid #8a8a8a;font-size:14px\">"
                        + lines(note.text()) + "</p>";
        };
    }

    private static String line(String text) {
        return escape(OneLine.of(text));
    }

    private static String lines(String text) {
        return escape(OneLine.each(text)).replace("\n", "<br>\n");
    }

    private static String address(URI address) {
        return escape(address.toASCIIString());
    }
}
