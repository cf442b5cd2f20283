-- The publication log: what the public could read, from which number on. Rows are added, never changed; each carries the
-- hash of the one before.
CREATE TABLE content_publication (
  number BIGINT NOT NULL,
  entry_id CHAR(36) NOT NULL,
  action VARCHAR(8) NOT NULL,
  shared_rev CHAR(36) NULL,
  en_rev CHAR(36) NULL,
  fr_rev CHAR(36) NULL,
  release_id CHAR(36) NULL,
  waiver_id CHAR(36) NULL,
  reason VARCHAR(500) NOT NULL,
  actor VARCHAR(96) NOT NULL,
  at DATETIME(6) NOT NULL,
  prev_hash CHAR(64) NOT NULL,
  row_hash CHAR(64) NOT NULL,
  PRIMARY KEY (number),
  KEY ix_content_publication_entry (entry_id, number),
  CONSTRAINT fk_content_publication_entry FOREIGN KEY (entry_id) REFERENCES content_entry (id),
  CONSTRAINT fk_content_publication_shared FOREIGN KEY (shared_rev) REFERENCES content_revision (id),
  CONSTRAINT fk_content_publication_en FOREIGN KEY (en_rev) REFERENCES content_revision (id),
  CONSTRAINT fk_content_publication_fr FOREIGN KEY (fr_rev) REFERENCES content_revision (id),
  CONSTRAINT fk_content_publication_waiver FOREIGN KEY (waiver_id) REFERENCES content_waiver (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
