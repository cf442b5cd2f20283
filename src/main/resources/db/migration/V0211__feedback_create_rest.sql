-- What was too little to be shown when runs closed: counts of one survey from any sessions, without a word on which, sealed
-- until together they are enough.
CREATE TABLE feedback_rest (
    id VARCHAR(36) NOT NULL,
    survey VARCHAR(40) NOT NULL,
    box VARBINARY(16000) NULL,
    PRIMARY KEY (id),
    CONSTRAINT ux_feedback_rest_survey UNIQUE (survey)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
