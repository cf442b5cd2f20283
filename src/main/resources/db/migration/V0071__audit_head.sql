-- The end of the chain, one row: locked by whoever appends, so that numbers have no gaps and hashes no forks.
CREATE TABLE audit_head (
    id INT NOT NULL,
    number BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL,
    PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
