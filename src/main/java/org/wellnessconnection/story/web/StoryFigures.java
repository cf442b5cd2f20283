package org.wellnessconnection.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.story.DecisionKind;
import org.wellnessconnection.story.Figures;
import org.wellnessconnection.story.Figures.All;
import org.wellnessconnection.story.Figures.Rule;
import org.wellnessconnection.story.Guidelines;
import org.wellnessconnection.story.StoryPages;

/** The figures as tables whose rows carry a bar each, and as a file. */
@Named("storyFigures")
@RequestScoped
public class StoryFigures {

    private final Figures figures;
    private final Guidelines guidelines;
    private final CurrentActor current;
    private final PageLanguage page;

    private @Nullable All all;

    @Inject
    public StoryFigures(Figures figures, Guidelines guidelines, CurrentActor current, PageLanguage page) {
        this.figures = figures;
        this.guidelines = guidelines;
        this.current = current;
        this.page = page;
    }

    /** A number under its column. */
    public record Cell(String column, String number) {}

    /** A row of a table: what it is about, its numbers, and the length of its bar from 0 to 100. */
    public record Row(String label, List<Cell> cells, int bar) {}

    private All all() {
        if (all == null) {
            all = figures.all(current.actor());
        }
        return all;
    }

    public String getWaiting() {
        var waiting = all().waiting();
        return waiting.stories() == 0
                ? page.texts().get("story.figures.waiting.none")
                : page.texts()
                        .of(
                                "story.figures.waiting.text",
                                waiting.stories(),
                                hours(waiting.half()),
                                hours(waiting.nineOfTen()));
    }

    private String hours(Duration duration) {
        return page.texts().of("story.figures.hours", duration.toHours());
    }

    public List<String> getBacklogColumns() {
        return columns("stories");
    }

    public List<Row> getBacklog() {
        var most = all().backlog().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return all().backlog().entrySet().stream()
                .map(age -> row(
                        page.texts().get("story.Age." + age.getKey()),
                        getBacklogColumns(),
                        share(age.getValue(), most),
                        number(age.getValue())))
                .toList();
    }

    public List<String> getMonthColumns() {
        return Arrays.stream(DecisionKind.values())
                .map(kind -> page.texts().get("story.figures.column." + kind))
                .toList();
    }

    public List<Row> getMonths() {
        var most =
                all().months().stream().mapToInt(StoryFigures::decisions).max().orElse(0);
        return all().months().stream()
                .map(month -> row(
                        Formats.month(month.month().atDay(1), page.language()),
                        getMonthColumns(),
                        share(decisions(month), most),
                        month.decisions().values().stream().map(this::number).toArray(String[]::new)))
                .toList();
    }

    private static int decisions(Figures.Month month) {
        return month.decisions().values().stream().mapToInt(Integer::intValue).sum();
    }

    public List<String> getRuleColumns() {
        return columns("cited", "found", "held", "precision", "recall");
    }

    public List<Row> getRules() {
        var most = all().rules().stream().mapToInt(Rule::found).max().orElse(0);
        return all().rules().stream()
                .map(rule -> row(
                        guidelines.title(rule.guideline(), page.language()),
                        getRuleColumns(),
                        share(rule.found(), most),
                        number(rule.cited()),
                        number(rule.found()),
                        number(rule.held()),
                        percent(rule.precision()),
                        percent(rule.recall())))
                .toList();
    }

    public List<String> getSecondColumns() {
        return columns("part", "all");
    }

    public List<Row> getSecondLooks() {
        var looks = all().secondLooks();
        return List.of(
                row(
                        page.texts().get("story.figures.second.agreed"),
                        getSecondColumns(),
                        share(looks.agreed(), looks.all()),
                        number(looks.agreed()),
                        number(looks.all())),
                row(
                        page.texts().get("story.figures.second.appeals"),
                        getSecondColumns(),
                        share(looks.published(), looks.appeals()),
                        number(looks.published()),
                        number(looks.appeals())));
    }

    private List<String> columns(String... names) {
        return Arrays.stream(names)
                .map(name -> page.texts().get("story.figures.column." + name))
                .toList();
    }

    private static Row row(String label, List<String> columns, int bar, String... numbers) {
        return new Row(
                label,
                IntStream.range(0, numbers.length)
                        .mapToObj(index -> new Cell(columns.get(index), numbers[index]))
                        .toList(),
                bar);
    }

    public String getFile() {
        return StoryPages.FIGURES_FILE.address(page.language());
    }

    /** All figures as a table for spreadsheets, in words of the program. Nothing is drawn after it. */
    public void send() {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"stories.csv\"");
        try {
            external.getResponseOutputWriter().write(FigureLines.of(all()));
        } catch (IOException gone) {
            throw new UncheckedIOException("the browser went away", gone);
        }
        faces.responseComplete();
    }

    private String number(int number) {
        return Formats.number(number, page.language());
    }

    private String percent(Optional<Double> share) {
        return share.map(one -> page.texts().of("story.figures.percent", Math.round(one * 100)))
                .orElse("–");
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100f * part / whole);
    }
}
