-- Links that work once: for a new person, for a lost password, and (without a person) for the first administrator.
CREATE TABLE staff_link (
    token_hash VARCHAR(64) NOT NULL,
    member_id VARCHAR(36) NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    PRIMARY KEY (token_hash),
    KEY ix_staff_link_member (member_id),
    CONSTRAINT fk_staff_link_member FOREIGN KEY (member_id) REFERENCES staff_member (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
