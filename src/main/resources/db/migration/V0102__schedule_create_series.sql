-- A rule by which sessions are made, and what they are made with. A changed rule ends one series and begins another, so
-- that what has been keeps the rule it came from (continues_id).
CREATE TABLE schedule_series (
    id VARCHAR(36) NOT NULL,
    version INT NOT NULL,
    continues_id VARCHAR(36) NULL,
    format VARCHAR(80) NOT NULL,
    title_en VARCHAR(120) DEFAULT '' NOT NULL,
    title_fr VARCHAR(120) DEFAULT '' NOT NULL,
    spoken VARCHAR(4) NOT NULL,
    zone VARCHAR(40) NOT NULL,
    first_day DATE NOT NULL,
    start_time VARCHAR(5) NOT NULL,
    minutes INT NOT NULL,
    pattern VARCHAR(16) NOT NULL,
    every INT NOT NULL,
    until_day DATE NULL,
    times INT NULL,
    holidays VARCHAR(2) DEFAULT '' NOT NULL,
    capacity INT NOT NULL,
    waitlist INT NOT NULL,
    opens_days INT NOT NULL,
    closes_minutes INT NOT NULL,
    joining_link VARCHAR(500) DEFAULT '' NOT NULL,
    published TINYINT(1) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
