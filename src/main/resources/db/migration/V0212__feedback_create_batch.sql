-- Answers to one question that became readable together, never fewer than five, as the check says even where a program
-- forgets. A batch is never changed nor split, and every view is a union of whole batches, so that subtracting two views
-- leaves whole batches. Without a session it was put together from the rests of several.
CREATE TABLE feedback_batch (
    id VARCHAR(36) NOT NULL,
    survey VARCHAR(40) NOT NULL,
    question VARCHAR(40) NOT NULL,
    session_id VARCHAR(36) NULL,
    format VARCHAR(80) NOT NULL,
    held_in VARCHAR(7) NOT NULL,
    answers INT NOT NULL,
    PRIMARY KEY (id),
    KEY ix_feedback_batch_survey (survey, question),
    CONSTRAINT ux_feedback_batch_once UNIQUE (session_id, survey, question),
    CONSTRAINT fk_feedback_batch_session FOREIGN KEY (session_id) REFERENCES schedule_session (id),
    CONSTRAINT ck_feedback_batch_five_or_more CHECK (answers >= 5)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
