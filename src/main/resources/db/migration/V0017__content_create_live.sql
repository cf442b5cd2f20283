-- Which publication an entry is public by; no row, not public.
CREATE TABLE content_live (
  entry_id CHAR(36) NOT NULL,
  number BIGINT NOT NULL,
  PRIMARY KEY (entry_id),
  CONSTRAINT ux_content_live_number UNIQUE (number),
  CONSTRAINT fk_content_live_publication FOREIGN KEY (number) REFERENCES content_publication (number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
