-- What is done now and then on one node: when it is due, and who is at it until when.
CREATE TABLE platform_job (
  name VARCHAR(60) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  holder VARCHAR(80),
  held_until DATETIME(6),
  last_ended_at DATETIME(6),
  problem VARCHAR(120) NOT NULL,
  PRIMARY KEY (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
