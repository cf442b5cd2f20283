-- What moderators made of the patterns in content/moderation: every saving is a row, the highest number of a name is in force.
-- 'replaces' is the hash of the file's pattern it stands for: when the file says something else, the file is in force again.
CREATE TABLE story_pattern (
  id CHAR(36) NOT NULL,
  name VARCHAR(60) NOT NULL,
  number INT NOT NULL,
  guideline VARCHAR(60) NULL,
  language VARCHAR(4) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  wanted VARCHAR(3000) NOT NULL,
  within_words INT NOT NULL,
  unless_words VARCHAR(1000) NOT NULL,
  weight INT NOT NULL,
  note VARCHAR(500) NOT NULL,
  must VARCHAR(3000) NOT NULL,
  must_not VARCHAR(3000) NOT NULL,
  removed BOOLEAN NOT NULL,
  replaces VARCHAR(64) NOT NULL,
  actor VARCHAR(96) NOT NULL,
  at DATETIME(6) NOT NULL,
  reviewed_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT ux_story_pattern_number UNIQUE (name, number),
  KEY ix_story_pattern_reviewed (reviewed_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
