package org.wellnessconnection.schedule;

/** What a participant is told by letter. The subject of each is the id of a reservation. */
public final class LetterKind {

    /** There is a seat. Sent again to whoever asks for a second one or for a lost link. */
    public static final String MADE = "reservation.made";
    /** Another name, language or kind of entry. */
    public static final String CHANGED = "reservation.changed";
    /** The person moved to another session. */
    public static final String MOVED = "reservation.moved";
    /** The person gave the seat, the offer or the place in the queue back. */
    public static final String CANCELLED = "reservation.cancelled";
    /** The session has another time, or newer rules of time zones moved it. */
    public static final String SESSION_MOVED = "session.moved";

    public static final String SESSION_CANCELLED = "session.cancelled";
    public static final String REMINDER = "session.reminder";
    public static final String CLOSING = "session.closing";
    public static final String JOINED_WAITLIST = "waitlist.joined";
    /** A seat is held; or, with the detail {@link #LAST_CALL}, one is free for whoever answers first. */
    public static final String OFFERED = "waitlist.offered";

    public static final String OFFER_ENDED = "waitlist.offer-ended";

    /** Detail of {@link #OFFERED}: nothing is held, all who wait are told. */
    public static final String LAST_CALL = "last-call";

    private LetterKind() {}
}
