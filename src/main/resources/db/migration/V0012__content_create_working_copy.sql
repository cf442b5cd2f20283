-- What somebody has typed and not saved yet: the only text that changes in place.
CREATE TABLE content_working_copy (
  id CHAR(36) NOT NULL,
  entry_id CHAR(36) NOT NULL,
  part VARCHAR(8) NOT NULL,
  editor VARCHAR(96) NOT NULL,
  base_id CHAR(36) NULL,
  body LONGTEXT NOT NULL,
  touched_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ux_content_working_copy_one_each UNIQUE (entry_id, part, editor),
  CONSTRAINT fk_content_working_copy_entry FOREIGN KEY (entry_id) REFERENCES content_entry (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
