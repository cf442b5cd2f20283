-- What was once saved stays as it was: rows are added, never changed. A body holds the values of one part in their
-- canonical form; basis says per field what the other language said when this one was last written or confirmed.
CREATE TABLE content_revision (
  id CHAR(36) NOT NULL,
  entry_id CHAR(36) NOT NULL,
  part VARCHAR(8) NOT NULL,
  number INT NOT NULL,
  base_id CHAR(36) NULL,
  body LONGTEXT NOT NULL,
  basis LONGTEXT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  author VARCHAR(96) NOT NULL,
  at DATETIME(6) NOT NULL,
  note VARCHAR(500) NOT NULL,
  origin VARCHAR(16) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ux_content_revision_number UNIQUE (entry_id, part, number),
  CONSTRAINT fk_content_revision_entry FOREIGN KEY (entry_id) REFERENCES content_entry (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
