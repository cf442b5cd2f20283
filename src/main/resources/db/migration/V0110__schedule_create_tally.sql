-- How many of which kind reserved: counted when they do, and never tied to a reservation.
CREATE TABLE schedule_tally (
    session_id VARCHAR(36) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    people INT NOT NULL,
    PRIMARY KEY (session_id, kind),
    CONSTRAINT fk_schedule_tally_session FOREIGN KEY (session_id) REFERENCES schedule_session (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
