-- What speaks about a story that is public already: a reader's report, a pattern that has changed. Nothing of the reader is
-- kept; the note is sealed (VARBINARY) and erased when a moderator has settled it.
CREATE TABLE story_signal (
  id CHAR(36) NOT NULL,
  reference VARCHAR(120) NOT NULL,
  language CHAR(2) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  reason VARCHAR(60) NOT NULL,
  note VARBINARY(8200) NULL,
  at DATETIME(6) NOT NULL,
  settled_at DATETIME(6) NULL,
  settled_by VARCHAR(96) NULL,
  PRIMARY KEY (id),
  KEY ix_story_signal_settled (settled_at, at),
  KEY ix_story_signal_reference (reference)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
