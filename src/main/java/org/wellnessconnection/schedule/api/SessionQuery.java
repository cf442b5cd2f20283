package org.wellnessconnection.schedule.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.Problem.Fault;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.platform.rest.QueryString;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.schedule.GroupSession;

/** What a list of sessions was asked for. What it does not know it refuses, naming the parameter. */
record SessionQuery(Instant from, Instant until, Optional<String> format, Optional<Language> spoken) {

    /** The longest stretch of time in one answer. */
    static final int MOST_DAYS = 190;

    private static final int USUAL_DAYS = 31;
    private static final List<String> KNOWN = List.of("from", "to", "format", "language");

    static SessionQuery read(QueryString query, Instant now) {
        var faults = new ArrayList<Fault>();
        var values = new HashMap<String, String>();
        for (var parameter : query.parameters()) {
            if (!KNOWN.contains(parameter.name())) {
                faults.add(Fault.parameter(parameter.name(), "schedule.api.fault.unknown"));
            } else if (values.put(parameter.name(), parameter.value()) != null) {
                faults.add(Fault.parameter(parameter.name(), "schedule.api.fault.twice"));
            }
        }
        var from = moment("from", values.get("from"), false, faults).orElse(now);
        var until = moment("to", values.get("to"), true, faults).orElse(from.plus(Duration.ofDays(USUAL_DAYS)));
        if (until.isBefore(from) || Duration.between(from, until).toDays() > MOST_DAYS) {
            faults.add(Fault.parameter("to", "schedule.api.fault.stretch", MOST_DAYS));
        }
        var spoken = Optional.ofNullable(values.get("language"));
        if (spoken.isPresent() && spoken.flatMap(Language::of).isEmpty()) {
            faults.add(Fault.parameter("language", "schedule.api.fault.language"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.badRequest(faults));
        }
        return new SessionQuery(from, until, Optional.ofNullable(values.get("format")), spoken.flatMap(Language::of));
    }

    boolean takes(GroupSession session) {
        return format.map(session.format()::equals).orElse(true)
                && spoken.map(session::isIn).orElse(true);
    }

    /** An instant ({@code 2027-02-01T00:00:00Z}), or a day of the programme's calendar, whole where it is the last one. */
    private static Optional<Instant> moment(String name, @Nullable String text, boolean wholeDay, List<Fault> faults) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            if (text.length() > 10) {
                return Optional.of(Instant.parse(text));
            }
            var day = LocalDate.parse(text).plusDays(wholeDay ? 1 : 0);
            return Optional.of(day.atStartOfDay(Calendar.ZONE).toInstant());
        } catch (DateTimeParseException noMoment) {
            faults.add(Fault.parameter(name, "schedule.api.fault.moment"));
            return Optional.empty();
        }
    }
}
