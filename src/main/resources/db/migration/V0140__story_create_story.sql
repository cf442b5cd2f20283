-- What somebody sent, until it is decided. Its words and the author's address are sealed (VARBINARY) and erased as soon as
-- they are not needed; what stays says that there was a story, and what became of it.
CREATE TABLE story_story (
  id CHAR(36) NOT NULL,
  reference VARCHAR(12) NOT NULL,
  language CHAR(2) NOT NULL,
  state VARCHAR(16) NOT NULL,
  title VARBINARY(1000) NULL,
  body VARBINARY(16000) NULL,
  signature VARBINARY(800) NULL,
  email VARBINARY(1200) NULL,
  likeness VARBINARY(256) NULL,
  confirmed_at DATETIME(6) NULL,
  received_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  erase_at DATETIME(6) NULL,
  risk VARCHAR(8) NOT NULL,
  distress BOOLEAN NOT NULL,
  claimed_by VARCHAR(96) NULL,
  claimed_until DATETIME(6) NULL,
  entry_id CHAR(36) NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ux_story_story_reference UNIQUE (reference),
  KEY ix_story_story_state (state, due_at),
  KEY ix_story_story_erase (erase_at),
  KEY ix_story_story_entry (entry_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
