-- Who did what to what, when. Append-only; every row holds the hash of the one before it.
CREATE TABLE audit_entry (
    number BIGINT NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    actor VARCHAR(96) NOT NULL,
    action VARCHAR(80) NOT NULL,
    subject VARCHAR(160) NOT NULL,
    details LONGTEXT NOT NULL,
    client VARCHAR(16) NOT NULL,
    prev_hash VARCHAR(64) NOT NULL,
    row_hash VARCHAR(64) NOT NULL,
    PRIMARY KEY (number),
    KEY ix_audit_entry_actor (actor, number),
    KEY ix_audit_entry_action (action, number),
    KEY ix_audit_entry_subject (subject, number),
    KEY ix_audit_entry_happened (happened_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
