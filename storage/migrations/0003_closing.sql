-- The shop is closed for customers while there is a row. `message` is what they read, `actor` who closed it.
CREATE TABLE closing (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    message TEXT NOT NULL,
    actor TEXT NOT NULL,
    since_ms BIGINT NOT NULL
) STRICT;
