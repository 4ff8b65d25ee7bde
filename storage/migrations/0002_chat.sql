-- The bot: its chats, what came in and goes out, and who runs the shop there.

-- One row a chat. `screen` is all that the chat remembers; its newest version is not shown yet while shown_version is
-- lower. `below` is the last version that goes out as a new message. `shower` is the process that shows the chat, until
-- shower_until_ms.
CREATE TABLE chats (
    id BIGINT PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    username TEXT NOT NULL,
    language TEXT NOT NULL,
    language_chosen BIGINT NOT NULL CHECK (language_chosen IN (0, 1)),
    screen TEXT NOT NULL,
    draft TEXT NOT NULL,
    version BIGINT NOT NULL,
    shown_version BIGINT NOT NULL,
    message_id BIGINT,
    below BIGINT NOT NULL,
    note TEXT NOT NULL,
    outcome TEXT NOT NULL,
    muted BIGINT NOT NULL CHECK (muted IN (0, 1)),
    blocked BIGINT NOT NULL CHECK (blocked IN (0, 1)),
    referrer BIGINT,
    shower TEXT NOT NULL,
    shower_until_ms BIGINT NOT NULL,
    created_ms BIGINT NOT NULL,
    seen_ms BIGINT NOT NULL
) STRICT;
CREATE INDEX chats_customer ON chats (customer_id);
CREATE INDEX chats_username ON chats (username) WHERE username <> '';
CREATE INDEX chats_unshown ON chats (id) WHERE version > shown_version AND blocked = 0;

-- What came in for a chat: Telegram's updates ("u:<update_id>") and the shop's own news ("order:1001:completed").
-- `place` is Telegram's number of the update, 0 for news.
CREATE TABLE updates (
    nr BIGINT PRIMARY KEY, -- counts by itself: the order of arrival
    id TEXT NOT NULL,
    chat_id BIGINT NOT NULL,
    place BIGINT NOT NULL,
    body TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    received_ms BIGINT NOT NULL,
    handled_ms BIGINT
) STRICT;
CREATE UNIQUE INDEX updates_id ON updates (id);
CREATE INDEX updates_waiting ON updates (chat_id, place, nr) WHERE handled_ms IS NULL;
CREATE INDEX updates_handled ON updates (handled_ms) WHERE handled_ms IS NOT NULL;

-- What goes out beside the live screen: receipts, news, words of staff. `replaces` is a message that becomes this one.
CREATE TABLE messages (
    id BIGINT PRIMARY KEY, -- counts by itself
    chat_id BIGINT NOT NULL,
    body TEXT NOT NULL,
    replaces BIGINT,
    due_ms BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    created_ms BIGINT NOT NULL,
    sent_ms BIGINT
) STRICT;
CREATE INDEX messages_waiting ON messages (chat_id, id) WHERE sent_ms IS NULL;
CREATE INDEX messages_sent ON messages (sent_ms) WHERE sent_ms IS NOT NULL;

CREATE TABLE favourites (
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    service BIGINT NOT NULL,
    at_ms BIGINT NOT NULL,
    PRIMARY KEY (customer_id, service)
) STRICT;

-- Telegram's numeric ids of those who run the shop. Who leaves stays written down in the audit log.
CREATE TABLE staff (
    id BIGINT PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('owner', 'manager', 'support')),
    name TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_ms BIGINT NOT NULL
) STRICT;

-- What was said to everybody. `reached` is the last chat that it was sent to: the next turn goes on behind it.
CREATE TABLE broadcasts (
    id BIGINT PRIMARY KEY,
    author TEXT NOT NULL,
    body TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('sending', 'stopped', 'done')),
    reached BIGINT NOT NULL,
    total BIGINT NOT NULL,
    sent BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    created_ms BIGINT NOT NULL,
    updated_ms BIGINT NOT NULL
) STRICT;
CREATE INDEX broadcasts_open ON broadcasts (id) WHERE state = 'sending';

-- Payments as the gateway counts them, where one attempt can be paid more than once: each is credited once.
CREATE TABLE charges (
    gateway TEXT NOT NULL,
    id TEXT NOT NULL,
    payment_id BIGINT NOT NULL REFERENCES payments (id),
    payer TEXT NOT NULL,
    amount_units BIGINT NOT NULL CHECK (amount_units > 0),
    nth BIGINT NOT NULL CHECK (nth > 0),
    at_ms BIGINT NOT NULL,
    refund_asked_ms BIGINT,
    refunded_ms BIGINT,
    PRIMARY KEY (gateway, id)
) STRICT;
CREATE UNIQUE INDEX charges_payment ON charges (payment_id, nth);

-- The customer whose wallet and orders went to another one, who proved that the phone is theirs.
ALTER TABLE customers ADD COLUMN merged_into BIGINT;

-- Staff finds orders by their link.
CREATE INDEX orders_link ON orders (substr(link, 1, 200));
