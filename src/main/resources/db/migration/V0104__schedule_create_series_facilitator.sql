-- Who leads the sessions of a series unless a session says otherwise.
CREATE TABLE schedule_series_facilitator (
    series_id VARCHAR(36) NOT NULL,
    facilitator_id VARCHAR(36) NOT NULL,
    PRIMARY KEY (series_id, facilitator_id),
    CONSTRAINT fk_schedule_series_facilitator_series FOREIGN KEY (series_id) REFERENCES schedule_series (id),
    CONSTRAINT fk_schedule_series_facilitator_person FOREIGN KEY (facilitator_id) REFERENCES schedule_facilitator (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
