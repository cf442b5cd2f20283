-- The fingerprints of the keys that rows are sealed with, so that a node with other keys refuses to start instead of writing
-- what nobody else can read. A fingerprint says nothing about the key.
CREATE TABLE platform_key (
  name VARCHAR(20) NOT NULL,
  fingerprint CHAR(64) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  PRIMARY KEY (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
