-- Days on which a series rests, chosen by staff; holidays are worked out and not stored.
CREATE TABLE schedule_series_skip (
    series_id VARCHAR(36) NOT NULL,
    skipped_on DATE NOT NULL,
    PRIMARY KEY (series_id, skipped_on),
    CONSTRAINT fk_schedule_series_skip_series FOREIGN KEY (series_id) REFERENCES schedule_series (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
