-- The only place with a participant's name and address, both sealed; its id is the reservation's. The row goes when the
-- session is forgotten.
CREATE TABLE schedule_guest (
    id VARCHAR(36) NOT NULL,
    name VARBINARY(1000) NOT NULL,
    email VARBINARY(1000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_schedule_guest_reservation FOREIGN KEY (id) REFERENCES schedule_reservation (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
