package org.wellnessconnection.mail;

/**
 * A calendar message that mail programs act on (RFC 6047).
 *
 * @param text one iCalendar object whose METHOD is the same
 */
public record CalendarPart(Method method, String text) {

    /** What the reader's calendar shall do (RFC 5546). */
    public enum Method {
        /** Enter it, or replace what is there. */
        REQUEST,
        /** Take it out. */
        CANCEL
    }
}
