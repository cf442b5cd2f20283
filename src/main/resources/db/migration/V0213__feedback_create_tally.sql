-- How many of a batch chose what. Counts have no order, so there is nothing in them to shuffle.
CREATE TABLE feedback_tally (
    batch_id VARCHAR(36) NOT NULL,
    choice VARCHAR(40) NOT NULL,
    people INT NOT NULL,
    PRIMARY KEY (batch_id, choice),
    CONSTRAINT fk_feedback_tally_batch FOREIGN KEY (batch_id) REFERENCES feedback_batch (id),
    CONSTRAINT ck_feedback_tally_somebody CHECK (people > 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
