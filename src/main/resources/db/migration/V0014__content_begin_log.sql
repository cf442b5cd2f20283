-- The log begins with number 0 and a hash of nothing.
INSERT INTO content_log (id, number, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
