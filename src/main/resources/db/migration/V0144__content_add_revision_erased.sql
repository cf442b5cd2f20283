-- The one way in which a body is ever replaced: an author takes a text back. The hash stays, so that the log still verifies.
ALTER TABLE content_revision ADD COLUMN erased_at DATETIME(6) NULL;
