-- The links by which an author comes back: hashes only. A story may have several, for a letter makes its own.
CREATE TABLE story_link (
  hash CHAR(64) NOT NULL,
  story_id CHAR(36) NOT NULL,
  purpose VARCHAR(8) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  PRIMARY KEY (hash),
  CONSTRAINT fk_story_link_story FOREIGN KEY (story_id) REFERENCES story_story (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
