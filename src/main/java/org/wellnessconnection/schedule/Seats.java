package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/**
 * The only place where seats and places in the queue are taken and given back: one statement each, which says itself
 * under which condition it holds. What it answers decides, never what was read before. The row's checks refuse whatever
 * a mistake here would let through.
 *
 * <p>With plain SQL, for the columns are no attributes that JPA writes: nothing else shall.
 */
@ApplicationScoped
class Seats {

    private static final String TAKE = "UPDATE schedule_session SET seats_taken = seats_taken + 1,"
            + " next_place = next_place + 1"
            + " WHERE id = ?1 AND state = 'OPEN' AND seats_taken < capacity AND waiting = 0";
    private static final String QUEUE = "UPDATE schedule_session SET waiting = waiting + 1,"
            + " next_place = next_place + 1 WHERE id = ?1 AND state = 'OPEN' AND waiting < waitlist";
    private static final String PASS_ON = "UPDATE schedule_session SET seats_taken = seats_taken + 1,"
            + " waiting = waiting - 1 WHERE id = ?1 AND state = 'OPEN' AND seats_taken < capacity AND waiting > 0";
    private static final String GIVE_BACK =
            "UPDATE schedule_session SET seats_taken = seats_taken - 1 WHERE id = ?1 AND seats_taken > 0";
    private static final String LEAVE_QUEUE =
            "UPDATE schedule_session SET waiting = waiting - 1 WHERE id = ?1 AND waiting > 0";

    private static final String CLEAR = "UPDATE schedule_session SET seats_taken = 0, waiting = 0 WHERE id = ?1";

    private final EntityManager entityManager;

    @Inject
    Seats(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A seat for somebody who comes; none while anybody waits. */
    boolean take(GroupSession session) {
        return does(TAKE, session);
    }

    /**
     * A seat for somebody who comes or else a place at the end of the queue, if there is either. The locked row says which
     * to try, so that one statement is enough; it is not read again, and tells the counts from before.
     */
    Optional<ReservationState> admit(GroupSession locked) {
        entityManager.flush();
        if (locked.seatsFree() > 0 && changes(TAKE, locked)) {
            return Optional.of(ReservationState.SEATED);
        }
        return changes(QUEUE, locked) ? Optional.of(ReservationState.WAITING) : Optional.empty();
    }

    /** A free seat for somebody who waits: offered, or taken in the last hours. */
    boolean passOn(GroupSession session) {
        return does(PASS_ON, session);
    }

    void giveBack(GroupSession session) {
        must(GIVE_BACK, session);
    }

    void leaveQueue(GroupSession session) {
        must(LEAVE_QUEUE, session);
    }

    /** Nobody has a seat or a place any more. */
    void clear(GroupSession session) {
        must(CLEAR, session);
    }

    private void must(String statement, GroupSession session) {
        if (!does(statement, session)) {
            throw new IllegalStateException("the counts of session " + session.id() + " do not fit its rows");
        }
    }

    /** Afterwards the session, which is locked, tells the new counts. */
    private boolean does(String statement, GroupSession session) {
        entityManager.flush();
        var changed = changes(statement, session);
        entityManager.refresh(session);
        return changed;
    }

    private boolean changes(String statement, GroupSession session) {
        return entityManager
                        .createNativeQuery(statement)
                        .setParameter(1, session.id())
                        .executeUpdate()
                == 1;
    }
}
