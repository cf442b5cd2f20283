package org.wellnessconnection.schedule;

import java.util.Set;
import org.wellnessconnection.kernel.Refusal;

/** Why this room says no. Each reason has a text in both languages that says what to do. */
public enum ScheduleRefusal implements Refusal.Reason {
    // what participants may meet
    NAME_MISSING("name"),
    NAME_LONG("name"),
    EMAIL_FORM("email"),
    STANDING_MISSING("standing"),
    RULES_NOT_ACCEPTED("rules"),
    /** The last seat went meanwhile; there is a queue. */
    SESSION_FULL(""),
    /** Neither seats nor places in the queue. */
    WAITLIST_FULL(""),
    NOT_OPEN_YET(""),
    CLOSED(""),
    SESSION_CANCELLED(""),
    /** The link's reservation has ended. */
    RESERVATION_ENDED(""),
    OFFER_ENDED(""),
    /** Somebody else was quicker in the last two hours. */
    SEAT_GONE(""),
    /** The person has a seat in the session they want to move to. */
    ALREADY_THERE("target"),
    TARGET_FULL("target"),
    // what staff may meet
    NOT_YOURS(""),
    FORMAT_MISSING("format"),
    TITLE_ONE_LANGUAGE("title-fr"),
    TITLE_LONG("title-en"),
    DAY_FORM("first-day"),
    TIME_FORM("start"),
    /** The clocks jump over this time. */
    TIME_SKIPPED("start"),
    /** The clocks go through this time twice. */
    TIME_TWICE("start"),
    IN_THE_PAST("first-day"),
    MINUTES("minutes"),
    CAPACITY("capacity"),
    BELOW_TAKEN("capacity"),
    WAITLIST_SIZE("waitlist"),
    WINDOW("closes"),
    LINK_FORM("link"),
    STEP("every"),
    WITHOUT_END("until"),
    TOO_MANY_TIMES("times"),
    ENDS_BEFORE_START("until"),
    NOT_LAST_WEEKDAY("pattern"),
    SKIP_FORM("skips"),
    NO_SESSION_LEFT("first-day"),
    /** Published sessions have somebody who leads them. */
    NOBODY_LEADS("facilitators"),
    FACILITATOR_BUSY("facilitators"),
    NO_CREDENTIAL("facilitators"),
    WRONG_LANGUAGE("facilitators"),
    RETIRED("facilitators"),
    FACILITATOR_NAME("name"),
    CREDENTIAL_KIND("kind"),
    CREDENTIAL_REGULATOR("regulator"),
    CREDENTIAL_PROVINCE("province"),
    CREDENTIAL_DAY("until"),
    /** Somebody relies on this person. */
    STILL_LEADS(""),
    OVER("");

    private static final Set<ScheduleRefusal> HOW_THINGS_STAND = Set.of(
            SESSION_FULL,
            WAITLIST_FULL,
            NOT_OPEN_YET,
            CLOSED,
            SESSION_CANCELLED,
            RESERVATION_ENDED,
            OFFER_ENDED,
            SEAT_GONE,
            ALREADY_THERE,
            TARGET_FULL,
            BELOW_TAKEN,
            FACILITATOR_BUSY,
            STILL_LEADS,
            OVER);

    private final String field;

    ScheduleRefusal(String field) {
        this.field = field;
    }

    /** The form field that has to change; empty where none does. */
    public String field() {
        return field;
    }

    @Override
    public String room() {
        return "schedule";
    }

    @Override
    public boolean isAboutInput() {
        return this != NOT_YOURS && !HOW_THINGS_STAND.contains(this);
    }

    @Override
    public boolean isAboutAccess() {
        return this == NOT_YOURS;
    }
}
