-- A survey that is asked about one session: the evaluation after it, or a poll during it. The box holds counts, never a
-- sheet; it is sealed, always of the same length, written anew as a whole with every answer and emptied when the run closes.
-- No column says when anything came, and the id is random: one that tells the time would tell when the first answer came.
CREATE TABLE feedback_run (
    id VARCHAR(36) NOT NULL,
    session_id VARCHAR(36) NOT NULL,
    survey VARCHAR(40) NOT NULL,
    kind VARCHAR(12) NOT NULL,
    closes_at DATETIME(6) NOT NULL,
    closed TINYINT(1) NOT NULL,
    box VARBINARY(16000) NULL,
    PRIMARY KEY (id),
    KEY ix_feedback_run_due (closed, closes_at),
    CONSTRAINT ux_feedback_run_once UNIQUE (session_id, survey),
    CONSTRAINT fk_feedback_run_session FOREIGN KEY (session_id) REFERENCES schedule_session (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
