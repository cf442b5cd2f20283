-- Whether the words of a public story in the other language are offered or public; nothing where there are none. The words
-- themselves stand in the story's entry and are erased with it.
ALTER TABLE story_story ADD COLUMN translation VARCHAR(8) NULL;
