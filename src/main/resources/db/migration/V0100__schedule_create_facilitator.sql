-- Who leads sessions. A row of its own, not an account: not everybody who leads a group works at the desk, and whoever
-- leaves still led what has been.
CREATE TABLE schedule_facilitator (
    id VARCHAR(36) NOT NULL,
    version INT NOT NULL,
    name VARCHAR(120) NOT NULL,
    spoken VARCHAR(4) NOT NULL,
    about_en VARCHAR(160) DEFAULT '' NOT NULL,
    about_fr VARCHAR(160) DEFAULT '' NOT NULL,
    retired_at DATETIME(6) NULL,
    PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
