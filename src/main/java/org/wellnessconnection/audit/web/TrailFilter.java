package org.wellnessconnection.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wellnessconnection.audit.AuditFilter;
import org.wellnessconnection.platform.faces.FormProblems;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.time.Calendar;

/** What the address of the page asks to see: who, what, to what, from and until which day. */
@Named("trailFilter")
@RequestScoped
public class TrailFilter {

    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final HttpServletRequest request;
    private final FormProblems problems;
    private final PageLanguage page;

    @Inject
    public TrailFilter(HttpServletRequest request, FormProblems problems, PageLanguage page) {
        this.request = request;
        this.problems = problems;
        this.page = page;
    }

    AuditFilter filter() {
        var from = day(FROM);
        var until = day(UNTIL);
        return new AuditFilter(
                getActor(),
                getAction(),
                getSubject(),
                from.map(TrailFilter::begin).orElse(AuditFilter.ALWAYS),
                until.map(day -> begin(day.plusDays(1))).orElse(AuditFilter.FOREVER));
    }

    /** The number below which rows are shown; the newest of all where the address names none. */
    long before() {
        var text = parameter("before");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }

    boolean isOlderPage() {
        return before() < Long.MAX_VALUE;
    }

    /** The filter as the query of an address, with one more parameter. */
    String query(String name, String value) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("actor", getActor());
        parts.put("action", getAction());
        parts.put("subject", getSubject());
        parts.put(FROM, getFrom());
        parts.put(UNTIL, getUntil());
        parts.put(name, value);
        return "?"
                + parts.entrySet().stream()
                        .filter(part -> !part.getValue().isEmpty())
                        .map(TrailFilter::encoded)
                        .collect(Collectors.joining("&"));
    }

    public String getActor() {
        return parameter("actor");
    }

    public String getAction() {
        return parameter("action");
    }

    public String getSubject() {
        return parameter("subject");
    }

    public String getFrom() {
        return parameter(FROM);
    }

    public String getUntil() {
        return parameter(UNTIL);
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    private Optional<LocalDate> day(String name) {
        var text = parameter(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1970 && day.getYear() < 9000);
        } catch (DateTimeParseException noDay) {
            problems.add(name, page.texts().get("audit.activity.message.error.day"));
            return Optional.empty();
        }
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Calendar.ZONE).toInstant();
    }

    private static String encoded(Map.Entry<String, String> part) {
        return part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8);
    }
}
