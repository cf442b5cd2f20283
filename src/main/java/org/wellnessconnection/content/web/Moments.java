package org.wellnessconnection.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.time.Calendar;

/** When something happened, in words and by the clock of the programme's office. */
@Named
@RequestScoped
public class Moments {

    private final Exchange exchange;
    private final Calendar calendar;

    @Inject
    public Moments(Exchange exchange, Calendar calendar) {
        this.exchange = exchange;
        this.calendar = calendar;
    }

    /** {@code 9:14 a.m. ET} for today, {@code February 5, 2027, 9:14 a.m. ET} for other days. */
    public String of(Instant instant) {
        var local = instant.atZone(Calendar.ZONE);
        var t = exchange.texts();
        var time = Formats.time(
                LocalTime.of(local.getHour(), local.getMinute()), t.get("content.moment.zone"), exchange.language());
        return local.toLocalDate().equals(calendar.today())
                ? t.of("content.moment.today", time)
                : t.of("content.moment.day", Formats.date(local.toLocalDate(), exchange.language()), time);
    }

    /** Only the day: {@code February 5, 2027}. */
    public String day(Instant instant) {
        return Formats.date(LocalDate.ofInstant(instant, Calendar.ZONE), exchange.language());
    }
}
