-- Preferences that somebody chose to keep, under the keyed hash of the address; the address itself is sealed. Deleted by the
-- person at any time, and after thirteen months without a visit.
CREATE TABLE schedule_account (
    id VARCHAR(36) NOT NULL,
    live_key VARCHAR(64) NOT NULL,
    email VARBINARY(1000) NOT NULL,
    language VARCHAR(2) NOT NULL,
    zone VARCHAR(40) NOT NULL,
    entry VARCHAR(10) NOT NULL,
    used_on DATE NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ux_schedule_account_person UNIQUE (live_key)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
