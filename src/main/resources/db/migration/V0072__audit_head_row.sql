-- The beginning of the chain.
INSERT INTO audit_head (id, number, hash) VALUES (1, 0, '');
