-- What the story is about, as moderators say: codes of the field 'theme' of the content type 'story', separated by commas.
ALTER TABLE story_story ADD COLUMN themes VARCHAR(200) NOT NULL DEFAULT '';
