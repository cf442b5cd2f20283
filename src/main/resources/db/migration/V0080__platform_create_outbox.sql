-- What must happen although the machine dies, written with the change that causes it. Ids only: no name, address or text.
-- due_at is when somebody has to look at the row next (the time it is due, or the end of a lease); empty when it has ended.
CREATE TABLE platform_outbox (
  id CHAR(36) NOT NULL,
  kind VARCHAR(60) NOT NULL,
  subject VARCHAR(80) NOT NULL,
  details VARCHAR(2000) NOT NULL,
  dedupe_key VARCHAR(190) NOT NULL,
  state VARCHAR(12) NOT NULL,
  failures INT NOT NULL,
  problem VARCHAR(120) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  due_at DATETIME(6),
  holder VARCHAR(80),
  ended_at DATETIME(6),
  PRIMARY KEY (id),
  UNIQUE KEY ux_platform_outbox_dedupe (dedupe_key),
  KEY ix_platform_outbox_due (due_at),
  KEY ix_platform_outbox_ended (ended_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
