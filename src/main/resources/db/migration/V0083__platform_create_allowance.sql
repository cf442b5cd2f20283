-- How often something was done within a window, under keyed hashes of networks, addresses and stamps, forgotten when the
-- window ends: the table tells nobody who did what.
CREATE TABLE platform_allowance (
  allowance_key CHAR(64) NOT NULL,
  uses INT NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  PRIMARY KEY (allowance_key),
  KEY ix_platform_allowance_ends (ends_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
