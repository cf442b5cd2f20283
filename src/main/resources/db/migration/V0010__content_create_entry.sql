-- One row per entry. Heads are the newest revisions; titles and counts of fields that are behind are copies for lists,
-- made again with every save, and nothing is decided by them.
CREATE TABLE content_entry (
  id CHAR(36) NOT NULL,
  type VARCHAR(64) NOT NULL,
  entry_key VARCHAR(96) NOT NULL,
  shared_head CHAR(36) NOT NULL,
  en_head CHAR(36) NULL,
  fr_head CHAR(36) NULL,
  en_title VARCHAR(200) NOT NULL,
  fr_title VARCHAR(200) NOT NULL,
  en_behind INT NOT NULL,
  fr_behind INT NOT NULL,
  version INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(96) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  changed_by VARCHAR(96) NOT NULL,
  trashed_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT ux_content_entry_key UNIQUE (type, entry_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
