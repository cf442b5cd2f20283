-- The counter of the publication log: one row, locked while publications are written, so that nobody sees number n + 1
-- before n. Its hash is that of the newest row of the log.
CREATE TABLE content_log (
  id INT NOT NULL,
  number BIGINT NOT NULL,
  hash CHAR(64) NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
