-- The instant at which the session was to begin before newer rules of time zones moved it.
ALTER TABLE schedule_session ADD COLUMN law_moved_from DATETIME(6) NULL;
