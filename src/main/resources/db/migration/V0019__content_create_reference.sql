-- Which entries a public entry points to, in its fields and in the links of its texts: 'used by', and whose page has to
-- be made again when an address changes. Made again with each publication.
CREATE TABLE content_reference (
  id CHAR(36) NOT NULL,
  entry_id CHAR(36) NOT NULL,
  target VARCHAR(161) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ux_content_reference_target UNIQUE (entry_id, target),
  KEY ix_content_reference_target (target),
  CONSTRAINT fk_content_reference_entry FOREIGN KEY (entry_id) REFERENCES content_entry (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
