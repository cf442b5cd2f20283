package org.wellnessconnection.feedback.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellnessconnection.feedback.Count;
import org.wellnessconnection.feedback.Survey;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.faces.PageLanguage;

/** What {@link ReadTally} shows, as a table for spreadsheets (RFC 4180): a line for each choice, counts only. */
@Named("tallyExport")
@RequestScoped
public class TallyExport {

    static final String HEAD = "survey,question,question-text,choice,choice-text,people,answers\r\n";

    private final ReadTally tally;
    private final PageLanguage page;

    @Inject
    public TallyExport(ReadTally tally, PageLanguage page) {
        this.tally = tally;
        this.page = page;
    }

    /** Called by the view before anything is drawn; nothing is drawn after it. */
    public void send() {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"evaluation.csv\"");
        try {
            var counts = tally.counts();
            external.getResponseOutputWriter()
                    .write(tally.survey()
                            .map(survey -> table(survey, counts, page.language()))
                            .orElse(HEAD));
        } catch (IOException gone) {
            throw new UncheckedIOException("the browser went away", gone);
        }
        faces.responseComplete();
    }

    static String table(Survey survey, Map<String, Count> counts, Language language) {
        var lines = new StringBuilder(HEAD);
        for (var question : survey.questions()) {
            var count = counts.get(question.key());
            if (count != null) {
                question.choices()
                        .forEach((choice, label) -> lines.append(line(
                                survey.key(),
                                question.key(),
                                question.label().in(language),
                                choice,
                                label.in(language),
                                Integer.toString(count.people().getOrDefault(choice, 0)),
                                Integer.toString(count.answers()))));
            }
        }
        return lines.toString();
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(TallyExport::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** What a spreadsheet would take for a formula is defused. */
    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
