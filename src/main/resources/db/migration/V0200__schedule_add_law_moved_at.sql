-- When newer rules of time zones moved a session's instant; nothing once staff have given it another time. Staff are shown it.
ALTER TABLE schedule_session ADD COLUMN law_moved_at DATETIME(6) NULL;
