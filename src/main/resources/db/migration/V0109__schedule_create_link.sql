-- Private links of a reservation, hashed, each for one purpose. Every letter makes its own, so that nothing that opens a
-- reservation has to be kept readable; all end with the session.
CREATE TABLE schedule_link (
    token_hash VARCHAR(64) NOT NULL,
    reservation_id VARCHAR(36) NOT NULL,
    purpose VARCHAR(10) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (token_hash),
    KEY ix_schedule_link_reservation (reservation_id),
    CONSTRAINT fk_schedule_link_reservation FOREIGN KEY (reservation_id) REFERENCES schedule_reservation (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
