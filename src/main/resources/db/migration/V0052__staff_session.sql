-- Who is signed in, on every node alike; a session ends everywhere at once when its row goes. Tokens are kept hashed.
CREATE TABLE staff_session (
    token_hash VARCHAR(64) NOT NULL,
    member_id VARCHAR(36) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    seen_at DATETIME(6) NOT NULL,
    client VARCHAR(16) NOT NULL,
    PRIMARY KEY (token_hash),
    KEY ix_staff_session_member (member_id),
    KEY ix_staff_session_seen (seen_at),
    CONSTRAINT fk_staff_session_member FOREIGN KEY (member_id) REFERENCES staff_member (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
