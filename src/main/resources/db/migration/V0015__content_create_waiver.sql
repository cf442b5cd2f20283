-- Leave to publish one language while the other is missing or behind: why, by whom, until when.
CREATE TABLE content_waiver (
  id CHAR(36) NOT NULL,
  entry_id CHAR(36) NOT NULL,
  language VARCHAR(2) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  granted_by VARCHAR(96) NOT NULL,
  granted_at DATETIME(6) NOT NULL,
  until DATETIME(6) NOT NULL,
  cured_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_content_waiver_entry (entry_id),
  CONSTRAINT fk_content_waiver_entry FOREIGN KEY (entry_id) REFERENCES content_entry (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
