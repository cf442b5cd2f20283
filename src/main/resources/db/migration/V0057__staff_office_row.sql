-- The row itself; the program fills in the key when it first needs it.
INSERT INTO staff_office (id) VALUES (1);
