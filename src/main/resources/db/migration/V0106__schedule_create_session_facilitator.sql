-- Who leads one session. That nobody is in two places is seen to under a lock on the facilitator's row.
CREATE TABLE schedule_session_facilitator (
    session_id VARCHAR(36) NOT NULL,
    facilitator_id VARCHAR(36) NOT NULL,
    PRIMARY KEY (session_id, facilitator_id),
    CONSTRAINT fk_schedule_session_facilitator_session FOREIGN KEY (session_id) REFERENCES schedule_session (id),
    CONSTRAINT fk_schedule_session_facilitator_person FOREIGN KEY (facilitator_id) REFERENCES schedule_facilitator (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
