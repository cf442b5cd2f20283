-- Who owns a slug. Claimed with the first publication that uses it and never given back: an older slug of an entry
-- answers with a permanent redirect, so nobody else may have it.
CREATE TABLE content_slug (
  id CHAR(36) NOT NULL,
  language VARCHAR(2) NOT NULL,
  type VARCHAR(64) NOT NULL,
  slug VARCHAR(96) NOT NULL,
  entry_id CHAR(36) NOT NULL,
  is_current TINYINT(1) NOT NULL,
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ux_content_slug_one_owner UNIQUE (language, type, slug),
  KEY ix_content_slug_entry (entry_id),
  CONSTRAINT fk_content_slug_entry FOREIGN KEY (entry_id) REFERENCES content_entry (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
