package org.wellnessconnection.mail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import org.wellnessconnection.mail.MailPages;
import org.wellnessconnection.mail.Undelivered;
import org.wellnessconnection.platform.desk.PageTurn;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.platform.time.Calendar;

/** Letters that could not be delivered: what, since when and why; try again, or let it be. */
@Named("undelivered")
@RequestScoped
public class UndeliveredLetters {

    private final Undelivered undelivered;
    private final CurrentActor current;
    private final PageTurn turn;
    private final PageLanguage page;

    @Inject
    public UndeliveredLetters(Undelivered undelivered, CurrentActor current, PageTurn turn, PageLanguage page) {
        this.undelivered = undelivered;
        this.current = current;
        this.turn = turn;
        this.page = page;
    }

    /** One line; {@code place} is empty where there is no page about it. */
    public record Row(String id, String kind, String since, String why, String code, String place) {}

    public List<Row> rows() {
        return undelivered.all(page.language()).stream().map(this::row).toList();
    }

    public void tryAgain(String id) {
        undelivered.tryAgain(current.actor(), id);
        turn.to(MailPages.UNDELIVERED, "done", "again");
    }

    public void drop(String id) {
        undelivered.drop(current.actor(), id);
        turn.to(MailPages.UNDELIVERED, "done", "dropped");
    }

    private Row row(Undelivered.Line line) {
        var since = LocalDateTime.ofInstant(line.since(), Calendar.ZONE);
        return new Row(
                line.id(),
                kind(line.kind()),
                page.texts()
                        .of(
                                "mail.undelivered.since",
                                Formats.date(since.toLocalDate(), page.language()),
                                Formats.time(since.toLocalTime(), page.language())),
                page.texts().get("mail.undelivered.why." + why(line.why())),
                line.why(),
                line.place().orElse(""));
    }

    /** Its name; the code itself where it has none. */
    private String kind(String kind) {
        var key = "mail.undelivered.kind." + kind;
        return page.texts().containsKey(key) ? page.texts().get(key) : kind;
    }

    /** What to do about it, by the server's code (RFC 5321, 4.2.1). */
    private static String why(String problem) {
        if (problem.matches("smtp 5\\d\\d")) {
            return "refused";
        }
        return problem.startsWith("zoom") ? "zoom" : "other";
    }
}
