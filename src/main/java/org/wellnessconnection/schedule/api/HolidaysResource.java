package org.wellnessconnection.schedule.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.wellnessconnection.platform.json.SharedJson;
import org.wellnessconnection.platform.rest.Problem;
import org.wellnessconnection.platform.rest.Problem.Fault;
import org.wellnessconnection.platform.rest.ProblemException;
import org.wellnessconnection.platform.rest.QueryString;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.schedule.Holidays;

/** The holidays on which series can rest. They are data of {@code content/schedule/holidays.yaml}, so here they are read. */
@ApplicationScoped
@Path("/manage/holidays")
@Produces(MediaType.APPLICATION_JSON)
public class HolidaysResource {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    private final Holidays holidays;
    private final Clock clock;

    @Inject
    public HolidaysResource(Holidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    /** Of one year, this one where none is named, and of one place, the whole country where none is named. */
    @GET
    @RolesAllowed("SCHEDULER")
    public JsonObject list(@Context HttpServletRequest request) {
        var faults = new ArrayList<Fault>();
        var values = new HashMap<String, String>();
        for (var parameter : QueryString.parse(request.getQueryString()).parameters()) {
            if (!List.of("year", "place").contains(parameter.name())) {
                faults.add(Fault.parameter(parameter.name(), "schedule.api.fault.unknown"));
            } else if (values.put(parameter.name(), parameter.value()) != null) {
                faults.add(Fault.parameter(parameter.name(), "schedule.api.fault.twice"));
            }
        }
        var thisYear = clock.instant().atZone(Calendar.ZONE).getYear();
        var year = values.getOrDefault("year", Integer.toString(thisYear));
        var isYear =
                year.matches("\\d{4}") && Integer.parseInt(year) >= FIRST_YEAR && Integer.parseInt(year) <= LAST_YEAR;
        if (!isYear) {
            faults.add(Fault.parameter("year", "schedule.api.fault.year", FIRST_YEAR, LAST_YEAR));
        }
        var place = values.getOrDefault("place", Holidays.CANADA);
        if (!place.equals(Holidays.CANADA) && !Holidays.PROVINCES.contains(place)) {
            var places = Holidays.CANADA + ", " + String.join(", ", Holidays.PROVINCES);
            faults.add(Fault.parameter("place", "schedule.api.fault.word", places));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.badRequest(faults));
        }
        return ManageJson.list(holidays.of(Integer.parseInt(year), place).stream()
                .map(HolidaysResource::json)
                .toList());
    }

    private static JsonObject json(Holidays.Celebrated holiday) {
        var name = SharedJson.object()
                .add("en", holiday.name().en())
                .add("fr", holiday.name().fr());
        return SharedJson.object()
                .add("day", holiday.day().toString())
                .add("name", name)
                .build();
    }
}
