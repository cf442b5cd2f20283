package org.wellnessconnection.schedule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Refusal;

/**
 * What a session is, apart from when: what staff enter once for a series, or for a session by itself.
 *
 * @param format key of a session format among the content
 * @param title both languages, or both empty
 * @param minutes how long it lasts
 * @param waitlist how many may stand in the queue
 * @param opensDays reserving begins so many days before; 0 for at once
 * @param closesMinutes reserving ends so many minutes before the start
 * @param joiningLink where the meeting takes place; empty until it is known
 * @param facilitators ids of those who lead it
 */
public record SessionPlan(
        String format,
        Bilingual<String> title,
        Spoken spoken,
        int minutes,
        int capacity,
        int waitlist,
        int opensDays,
        int closesMinutes,
        String joiningLink,
        List<String> facilitators) {

    /** The programme's limit: a group is never larger. */
    public static final int MOST_SEATS = 30;

    static final int MOST_WAITING = 100;
    static final int SHORTEST = 15;
    static final int LONGEST = 480;
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_LINK = 500;
    static final int EARLIEST_OPENING_DAYS = 365;
    static final int EARLIEST_CLOSING_MINUTES = 7 * 24 * 60;

    public SessionPlan {
        facilitators = List.copyOf(facilitators);
    }

    SessionPlan checked() {
        refuse(format.isBlank() || format.length() > 80, ScheduleRefusal.FORMAT_MISSING);
        refuse(title.en().isBlank() != title.fr().isBlank(), ScheduleRefusal.TITLE_ONE_LANGUAGE);
        refuse(
                title.en().length() > LONGEST_TITLE || title.fr().length() > LONGEST_TITLE,
                ScheduleRefusal.TITLE_LONG,
                LONGEST_TITLE);
        refuse(minutes < SHORTEST || minutes > LONGEST, ScheduleRefusal.MINUTES, SHORTEST, LONGEST);
        refuse(capacity < 1 || capacity > MOST_SEATS, ScheduleRefusal.CAPACITY, MOST_SEATS);
        refuse(waitlist < 0 || waitlist > MOST_WAITING, ScheduleRefusal.WAITLIST_SIZE, MOST_WAITING);
        refuse(
                opensDays < 0
                        || opensDays > EARLIEST_OPENING_DAYS
                        || closesMinutes < 0
                        || closesMinutes > EARLIEST_CLOSING_MINUTES
                        || (opensDays > 0 && closesMinutes >= opensDays * 24 * 60),
                ScheduleRefusal.WINDOW);
        refuse(!joiningLink.isEmpty() && !isSafeLink(joiningLink), ScheduleRefusal.LINK_FORM);
        return this;
    }

    private static void refuse(boolean wrong, ScheduleRefusal reason, Object... arguments) {
        if (wrong) {
            throw new Refusal(reason, arguments);
        }
    }

    /** Whether people may be sent there: an address with https, without a user, not too long. */
    public static boolean isSafeLink(String link) {
        try {
            var address = new URI(link);
            return link.length() <= LONGEST_LINK
                    && "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getRawUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
