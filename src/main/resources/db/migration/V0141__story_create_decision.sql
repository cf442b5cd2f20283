-- What moderators decided, in order; kept when the story's words are gone. The note to the author is sealed and erased with
-- them. A decision that was taken back keeps its row.
CREATE TABLE story_decision (
  id CHAR(36) NOT NULL,
  story_id CHAR(36) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  actor VARCHAR(96) NOT NULL,
  at DATETIME(6) NOT NULL,
  guidelines VARCHAR(400) NOT NULL,
  note VARBINARY(8200) NULL,
  waited_seconds BIGINT NOT NULL,
  told_at DATETIME(6) NULL,
  undone_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_story_decision_story FOREIGN KEY (story_id) REFERENCES story_story (id),
  KEY ix_story_decision_at (at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
