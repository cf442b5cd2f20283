-- One row: locked by whoever changes people, so that two administrators can never remove each other at the same moment;
-- it also keeps the key of the guess counters.
CREATE TABLE staff_office (
    id INT NOT NULL,
    guess_key VARCHAR(64) DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
