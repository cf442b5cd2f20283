-- The people who work here. Addresses are unique under their canonical spelling, compared byte by byte: with a
-- collation that ignores accents, jose@ could have reset the password of josé@.
CREATE TABLE staff_member (
    id VARCHAR(36) NOT NULL,
    version INT NOT NULL,
    name VARCHAR(120) NOT NULL,
    email VARCHAR(254) NOT NULL,
    email_key VARCHAR(254) NOT NULL,
    language VARCHAR(2) NOT NULL,
    password VARCHAR(255) NULL,
    created_at DATETIME(6) NOT NULL,
    deactivated_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT ux_staff_member_email UNIQUE (email_key)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
