-- Failed sign-ins, counted per account and per network under keyed hashes and forgotten after a day, so that guessing is
-- slowed on all nodes together and the table tells nobody who tried.
CREATE TABLE staff_guess (
    guess_key VARCHAR(64) NOT NULL,
    failures INT NOT NULL,
    last_at DATETIME(6) NOT NULL,
    blocked_until DATETIME(6) NOT NULL,
    PRIMARY KEY (guess_key),
    KEY ix_staff_guess_last (last_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
