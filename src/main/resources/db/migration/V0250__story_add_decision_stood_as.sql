-- Where the story stood when it was decided: where it stands again when the decision is taken back, and whether it was an appeal.
ALTER TABLE story_decision ADD COLUMN stood_as VARCHAR(16) NOT NULL DEFAULT 'RECEIVED';
