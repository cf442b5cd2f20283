-- Links to everything that one address has reserved, hashed; each is good for a day.
CREATE TABLE schedule_person_link (
    token_hash VARCHAR(64) NOT NULL,
    live_key VARCHAR(64) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (token_hash),
    KEY ix_schedule_person_link_person (live_key),
    KEY ix_schedule_person_link_created (created_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
