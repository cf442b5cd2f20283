-- What the screening found under a rule and what the moderator held under it, per decision: figures of precision and recall
-- are made of these. No place in the text and no word of it.
CREATE TABLE story_rule_outcome (
  id CHAR(36) NOT NULL,
  decision_id CHAR(36) NOT NULL,
  guideline VARCHAR(60) NOT NULL,
  found BOOLEAN NOT NULL,
  held BOOLEAN NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_story_rule_outcome_decision FOREIGN KEY (decision_id) REFERENCES story_decision (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
