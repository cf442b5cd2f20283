-- What lets somebody lead: the kind (a key of content/schedule/facilitators.yaml), who granted it, and its last good day.
CREATE TABLE schedule_credential (
    id VARCHAR(36) NOT NULL,
    facilitator_id VARCHAR(36) NOT NULL,
    kind VARCHAR(60) NOT NULL,
    regulator VARCHAR(160) NOT NULL,
    province VARCHAR(2) NOT NULL,
    valid_until DATE NOT NULL,
    PRIMARY KEY (id),
    KEY ix_schedule_credential_end (valid_until),
    CONSTRAINT fk_schedule_credential_facilitator FOREIGN KEY (facilitator_id) REFERENCES schedule_facilitator (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
