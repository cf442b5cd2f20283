-- The video meeting that was made for a session, by the session's id: its number there, its link (sealed), and the time it
-- was last given. problem says what went wrong last, for staff. busy_until keeps two workers from making it twice.
CREATE TABLE schedule_meeting (
    id VARCHAR(36) NOT NULL,
    number BIGINT NULL,
    link VARBINARY(2100) NULL,
    starts_at DATETIME(6) NULL,
    minutes INT NULL,
    problem VARCHAR(120) DEFAULT '' NOT NULL,
    failed_at DATETIME(6) NULL,
    busy_until DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_schedule_meeting_session FOREIGN KEY (id) REFERENCES schedule_session (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
