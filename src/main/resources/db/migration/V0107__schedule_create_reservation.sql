-- A seat, or a place in the queue. live_key is a keyed hash of the address while the reservation lives, and nothing
-- afterwards: the same address twice is one seat, and whoever cancelled can come back. uid and sequence name the entry in
-- the person's calendar.
CREATE TABLE schedule_reservation (
    id VARCHAR(36) NOT NULL,
    session_id VARCHAR(36) NOT NULL,
    state VARCHAR(12) NOT NULL,
    live_key VARCHAR(64) NULL,
    place BIGINT NOT NULL,
    language VARCHAR(2) NOT NULL,
    entry VARCHAR(10) NOT NULL,
    uid VARCHAR(64) NOT NULL,
    sequence INT NOT NULL,
    offer_until DATETIME(6) NULL,
    created_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY ix_schedule_reservation_queue (session_id, state, place),
    KEY ix_schedule_reservation_offer (state, offer_until),
    CONSTRAINT ux_schedule_reservation_live UNIQUE (session_id, live_key),
    CONSTRAINT fk_schedule_reservation_session FOREIGN KEY (session_id) REFERENCES schedule_session (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
