package org.wellnessconnection.schedule;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;

/**
 * A reservation as its letters see it at the moment of sending. Prints without the person.
 *
 * @param id of the reservation
 * @param isDiscreet whether the calendar entry keeps to itself what it is about
 * @param hadSeat whether a calendar entry was ever sent for it
 * @param uid of the calendar entry, without the host
 * @param rank in the queue, from 1; 0 for who does not wait
 * @param offerUntil until when a seat is held, by the anchor's clocks
 */
record Occasion(
        String id,
        String name,
        EmailAddress email,
        Language language,
        boolean isDiscreet,
        Stand stand,
        boolean hadSeat,
        String uid,
        int sequence,
        int rank,
        Optional<CityTime> offerUntil,
        Meeting meeting) {

    /** Where the reservation stands, as far as letters tell it apart. */
    enum Stand {
        SEATED,
        WAITING,
        OFFERED,
        /** By the person. */
        CANCELLED,
        /** The offer was not taken up in time. */
        EXPIRED,
        /** By the programme. */
        CALLED_OFF
    }

    /**
     * The session.
     *
     * @param times its start in the anchor's city first, then in the other cities of the country
     * @param page public, without anything personal
     * @param evaluation where anybody may say how it was; nothing where it is not asked
     */
    record Meeting(
            String id,
            Bilingual<String> title,
            Instant start,
            Instant end,
            boolean isCancelled,
            List<CityTime> times,
            Bilingual<URI> page,
            Optional<Bilingual<URI>> evaluation) {

        Duration length() {
            return Duration.between(start, end);
        }
    }

    /** A moment by the clocks of a city: {@code Winnipeg (UTC−5)}, as they stand at that moment. */
    record CityTime(Bilingual<String> city, LocalDateTime start) {}

    @Override
    public String toString() {
        return "Occasion[" + id + "]";
    }
}
