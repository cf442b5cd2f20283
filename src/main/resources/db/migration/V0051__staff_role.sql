-- What each person may be, and how far that reaches: an empty type is every type, an empty language both.
CREATE TABLE staff_role (
    member_id VARCHAR(36) NOT NULL,
    role VARCHAR(20) NOT NULL,
    entry_type VARCHAR(60) DEFAULT '' NOT NULL,
    language VARCHAR(2) DEFAULT '' NOT NULL,
    PRIMARY KEY (member_id, role, entry_type, language),
    CONSTRAINT fk_staff_role_member FOREIGN KEY (member_id) REFERENCES staff_member (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
