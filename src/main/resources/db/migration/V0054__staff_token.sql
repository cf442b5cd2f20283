-- Bearer tokens of programs, hashed. A token that the command line put here is announced to the audit trail when it is
-- used for the first time; until then nobody could tell the trail.
CREATE TABLE staff_token (
    id VARCHAR(36) NOT NULL,
    name VARCHAR(120) NOT NULL,
    token_hash VARCHAR(64) NOT NULL,
    roles VARCHAR(200) NOT NULL,
    made_by VARCHAR(96) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6) NULL,
    last_used DATE NULL,
    announced TINYINT(1) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ux_staff_token_hash UNIQUE (token_hash)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
