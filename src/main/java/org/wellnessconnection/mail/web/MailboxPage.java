package org.wellnessconnection.mail.web;

import static org.wellnessconnection.platform.markup.Html.escape;

import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.wellnessconnection.mail.Mailbox.Arrived;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.time.Calendar;

/** The mailbox as plain pages: a table of letters, and one letter as its reader gets it. */
final class MailboxPage {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>&]+(?:&amp;[^\\s<>&]+)*");

    private final Texts.In t;

    MailboxPage(Texts.In t) {
        this.t = t;
    }

    String list(List<Arrived> letters) {
        var rows = new StringBuilder();
        for (var letter : letters) {
            rows.append("<tr><th scope=\"row\"><a href=\"")
                    .append(address(letter))
                    .append("\">")
                    .append(escape(letter.subject()))
                    .append("</a></th><td>")
                    .append(escape(letter.to()))
                    .append("</td><td class=\"nowrap\">")
                    .append(escape(when(letter)))
                    .append("</td></tr>\n");
        }
        var body = letters.isEmpty()
                ? "<p>" + text("mail.mailbox.text.empty") + "</p>"
                : "<div class=\"tablewrap\"><table class=\"table\"><thead><tr><th scope=\"col\">"
                        + text("mail.mailbox.column.subject") + "</th><th scope=\"col\">"
                        + text("mail.mailbox.column.to") + "</th><th scope=\"col\">"
                        + text("mail.mailbox.column.sent") + "</th></tr></thead><tbody>\n" + rows
                        + "</tbody></table></div>";
        return page(
                t.get("mail.mailbox.title"),
                "<h1>" + text("mail.mailbox.title") + "</h1><p>" + text("mail.mailbox.text.what") + "</p>" + body);
    }

    String letter(Arrived letter) {
        var calendar = letter.calendar().isEmpty()
                ? ""
                : "<h2>" + text("mail.mailbox.heading.calendar") + "</h2><pre class=\"card\">"
                        + escape(letter.calendar()) + "</pre><p><a href=\"" + address(letter) + "/invite.ics\">"
                        + text("mail.mailbox.action.calendar") + "</a></p>";
        return page(
                letter.subject(),
                "<p><a href=\"" + home() + "\">" + text("mail.mailbox.action.all") + "</a></p><h1>"
                        + escape(letter.subject()) + "</h1><p>" + escape(letter.to()) + "<br>"
                        + escape(when(letter)) + "</p><p><a class=\"btn btn--second\" href=\"" + address(letter)
                        + "/html\">" + text("mail.mailbox.action.html") + "</a></p><pre class=\"card\">"
                        + LINK.matcher(escape(letter.text())).replaceAll("<a href=\"$0\">$0</a>") + "</pre>"
                        + calendar);
    }

    private String page(String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"" + t.language().tag() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n"
                + "<title>" + escape(title) + "</title>\n"
                + "<link rel=\"icon\" type=\"image/svg+xml\" href=\"/theme/icon.svg\">\n"
                + "<link rel=\"stylesheet\" href=\"/theme/site.css\">\n</head>\n<body class=\"public plain\">\n"
                + "<main id=\"main\" class=\"wrap page stack\">" + body + "</main>\n</body>\n</html>\n";
    }

    private String when(Arrived letter) {
        var local = LocalDateTime.ofInstant(letter.sent(), Calendar.ZONE);
        return Formats.numericDate(local.toLocalDate()) + ", "
                + Formats.time(local.toLocalTime().withSecond(0).withNano(0), t.language());
    }

    private String home() {
        return "/" + t.language().code() + "/" + MailboxRouter.PATH.in(t.language());
    }

    private String address(Arrived letter) {
        return home() + "/" + letter.id();
    }

    private String text(String key) {
        return escape(t.get(key));
    }
}
