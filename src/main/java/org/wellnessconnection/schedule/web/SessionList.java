package org.wellnessconnection.schedule.web;

import java.util.List;

/**
 * The public calendar as its view reads it: a list, which is the page, and a month table beside it.
 *
 * @param others filters that travel along when only the zone is chosen
 * @param caption of the month table
 * @param count how many, in words
 * @param mine where the link to one's own reservations is asked for
 * @param feeds calendars to subscribe to, as addresses
 */
public record SessionList(
        String action,
        List<Choice> formats,
        List<Choice> languages,
        List<Choice> zones,
        String month,
        String monthValue,
        String caption,
        Step previous,
        Step next,
        List<Heading> headings,
        List<List<Cell>> weeks,
        List<FormatNames.Format> key,
        String count,
        String zone,
        List<Day> days,
        String mine,
        List<Choice> feeds) {

    /** One entry of a select. */
    public record Choice(String value, String label, boolean chosen) {}

    /** The month before or after; no address where there is nothing to see. */
    public record Step(String label, String href) {}

    /** A weekday over its column. */
    public record Heading(String brief, String whole) {}

    /** One day in the month table. */
    public record Cell(String number, String style, String day, String label, List<Event> events) {
        public boolean isBusy() {
            return !events.isEmpty();
        }
    }

    /** A session in the month table. */
    public record Event(
            String href, String mark, String time, String language, String title, String style, String state) {}

    /** A day of the list with its sessions. */
    public record Day(String id, String weekday, String number, String month, String whole, List<Line> sessions) {}

    /** A session in the list; {@code anchor} is its time where it is planned, empty where that is the same. */
    public record Line(
            String href,
            String title,
            String machine,
            String time,
            String anchor,
            String minutes,
            String language,
            String format,
            String mark,
            String state,
            String tag) {}
}
