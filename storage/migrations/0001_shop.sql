-- The shop. Money is whole units of the shop's currency (see facts.scale), times are ms since 1970 in UTC, flags are 0 or 1.

CREATE TABLE facts (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    next_value BIGINT NOT NULL
) STRICT;

-- Who may do what only one process may do at a time.
CREATE TABLE turns (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    until_ms BIGINT NOT NULL
) STRICT;

CREATE TABLE partners (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    house BIGINT NOT NULL CHECK (house IN (0, 1)),
    markup_bp BIGINT NOT NULL CHECK (markup_bp BETWEEN 0 AND 1000000),
    created_ms BIGINT NOT NULL
) STRICT;
CREATE UNIQUE INDEX partners_name ON partners (name);
CREATE UNIQUE INDEX partners_one_house ON partners (house) WHERE house = 1;

CREATE TABLE api_keys (
    id BIGINT PRIMARY KEY,
    partner_id BIGINT NOT NULL REFERENCES partners (id),
    digest TEXT NOT NULL,
    hint TEXT NOT NULL,
    scopes TEXT NOT NULL,
    rate_per_s BIGINT NOT NULL CHECK (rate_per_s >= 0),
    http_errors BIGINT NOT NULL CHECK (http_errors IN (0, 1)),
    created_ms BIGINT NOT NULL,
    expires_ms BIGINT,
    revoked_ms BIGINT,
    last_used_ms BIGINT
) STRICT;
CREATE UNIQUE INDEX api_keys_digest ON api_keys (digest);
CREATE INDEX api_keys_partner ON api_keys (partner_id);

CREATE TABLE price_groups (
    name TEXT PRIMARY KEY,
    adjust_bp BIGINT NOT NULL CHECK (adjust_bp BETWEEN -9900 AND 1000000)
) STRICT;

CREATE TABLE customers (
    id BIGINT PRIMARY KEY,
    partner_id BIGINT NOT NULL REFERENCES partners (id),
    identity TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    price_group TEXT REFERENCES price_groups (name),
    blocked BIGINT NOT NULL DEFAULT 0 CHECK (blocked IN (0, 1)),
    created_ms BIGINT NOT NULL
) STRICT;
CREATE UNIQUE INDEX customers_identity ON customers (partner_id, identity);
CREATE UNIQUE INDEX customers_partner ON customers (id, partner_id);

CREATE TABLE wallets (
    customer_id BIGINT PRIMARY KEY REFERENCES customers (id),
    balance_units BIGINT NOT NULL CONSTRAINT wallet_not_overdrawn CHECK (balance_units >= 0),
    held_units BIGINT NOT NULL CONSTRAINT held_not_overdrawn CHECK (held_units >= 0),
    changed_ms BIGINT NOT NULL
) STRICT;

-- Append-only. One row moves one amount from the debit to the credit account, so the books balance by their shape.
-- customer_id is whose wallet or held account is touched; between two customers it is the payer, and
-- other_customer_id the receiver.
CREATE TABLE transfers (
    id TEXT PRIMARY KEY,
    debit TEXT NOT NULL,
    credit TEXT NOT NULL,
    amount_units BIGINT NOT NULL CHECK (amount_units > 0),
    customer_id BIGINT,
    other_customer_id BIGINT,
    at_ms BIGINT NOT NULL,
    CONSTRAINT transfer_has_two_accounts CHECK (debit <> credit),
    CONSTRAINT transfer_filed_by_debit CHECK (
        CASE WHEN substr(debit, 1, 7) = 'wallet:' THEN debit = 'wallet:' || COALESCE(CAST(customer_id AS TEXT), '')
            WHEN substr(debit, 1, 5) = 'held:' THEN debit = 'held:' || COALESCE(CAST(customer_id AS TEXT), '')
            ELSE other_customer_id IS NULL END),
    CONSTRAINT transfer_filed_by_credit CHECK (
        CASE WHEN substr(credit, 1, 7) = 'wallet:'
            THEN credit = 'wallet:' || COALESCE(CAST(COALESCE(other_customer_id, customer_id) AS TEXT), '')
            WHEN substr(credit, 1, 5) = 'held:'
            THEN credit = 'held:' || COALESCE(CAST(COALESCE(other_customer_id, customer_id) AS TEXT), '')
            ELSE other_customer_id IS NULL END),
    CHECK (other_customer_id IS NULL OR other_customer_id <> customer_id)
) STRICT;
CREATE INDEX transfers_customer ON transfers (customer_id, at_ms) WHERE customer_id IS NOT NULL;
CREATE INDEX transfers_other_customer ON transfers (other_customer_id, at_ms) WHERE other_customer_id IS NOT NULL;
-- House accounts are sums of the log. Wallets keep their own balance and are left out.
CREATE INDEX transfers_house_debit ON transfers (debit, at_ms, amount_units)
    WHERE substr(debit, 1, 7) <> 'wallet:' AND substr(debit, 1, 5) <> 'held:';
CREATE INDEX transfers_house_credit ON transfers (credit, at_ms, amount_units)
    WHERE substr(credit, 1, 7) <> 'wallet:' AND substr(credit, 1, 5) <> 'held:';

-- A hold is resolved once: what was posted and what was freed add up to it. Its id is the order's, or "order:run".
CREATE TABLE holds (
    order_id BIGINT NOT NULL,
    id TEXT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    amount_units BIGINT NOT NULL CHECK (amount_units > 0),
    posted_units BIGINT,
    PRIMARY KEY (order_id, id),
    CONSTRAINT hold_named_by_order CHECK (id = CAST(order_id AS TEXT)
        OR substr(id, 1, length(CAST(order_id AS TEXT)) + 1) = CAST(order_id AS TEXT) || ':'),
    CONSTRAINT hold_posted_within CHECK (posted_units IS NULL OR posted_units BETWEEN 0 AND amount_units)
) STRICT, WITHOUT ROWID;
CREATE INDEX holds_open ON holds (customer_id) WHERE posted_units IS NULL;

CREATE TABLE services (
    number BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    type TEXT NOT NULL,
    rate_units BIGINT NOT NULL CHECK (rate_units >= 0 AND rate_units % 1000 = 0),
    min BIGINT NOT NULL CHECK (min > 0),
    max BIGINT NOT NULL,
    refill BIGINT NOT NULL CHECK (refill IN (0, 1)),
    cancel BIGINT NOT NULL CHECK (cancel IN (0, 1)),
    dripfeed BIGINT NOT NULL CHECK (dripfeed IN (0, 1)),
    description TEXT NOT NULL,
    average_time TEXT NOT NULL,
    link_rule TEXT NOT NULL,
    link_hosts TEXT NOT NULL,
    aliases TEXT NOT NULL,
    provider TEXT NOT NULL,
    provider_service TEXT NOT NULL,
    cost_units BIGINT,
    active BIGINT NOT NULL CHECK (active IN (0, 1)),
    vanished BIGINT NOT NULL CHECK (vanished IN (0, 1)),
    changed_ms BIGINT NOT NULL,
    CHECK (min <= max)
) STRICT;
CREATE INDEX services_provider ON services (provider);

CREATE TABLE orders (
    id BIGINT PRIMARY KEY,
    partner_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    service BIGINT NOT NULL,
    service_name TEXT NOT NULL,
    type TEXT NOT NULL,
    link TEXT NOT NULL,
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    runs BIGINT NOT NULL CHECK (runs > 0),
    inputs TEXT NOT NULL,
    charge_units BIGINT NOT NULL CHECK (charge_units >= 0),
    earning_units BIGINT NOT NULL CHECK (earning_units BETWEEN 0 AND charge_units),
    state TEXT NOT NULL CHECK (state IN ('awaiting_payment', 'queued', 'submitting', 'pending', 'processing',
        'in_progress', 'completed', 'partial', 'canceled', 'review')),
    payment_mode TEXT NOT NULL,
    payment_id BIGINT,
    provider TEXT NOT NULL,
    provider_service TEXT NOT NULL,
    provider_order TEXT NOT NULL,
    start_count BIGINT,
    remains BIGINT CHECK (remains IS NULL OR remains BETWEEN 0 AND quantity),
    cost_units BIGINT,
    can_cancel BIGINT NOT NULL CHECK (can_cancel IN (0, 1)),
    can_refill BIGINT NOT NULL CHECK (can_refill IN (0, 1)),
    cancel_asked_ms BIGINT,
    refill_asked_ms BIGINT,
    note TEXT NOT NULL,
    created_ms BIGINT NOT NULL,
    updated_ms BIGINT NOT NULL,
    check_ms BIGINT,
    CONSTRAINT order_of_own_customer FOREIGN KEY (customer_id, partner_id) REFERENCES customers (id, partner_id),
    CONSTRAINT partial_order_is_partial CHECK (
        state <> 'partial' OR remains IS NOT NULL AND remains > 0 AND remains < quantity),
    CONSTRAINT order_checked_at_provider CHECK (
        check_ms IS NULL OR provider <> '' AND state IN ('pending', 'processing', 'in_progress'))
) STRICT;
CREATE INDEX orders_customer ON orders (customer_id, id);
CREATE INDEX orders_check ON orders (provider, check_ms) WHERE check_ms IS NOT NULL;
CREATE INDEX orders_open ON orders (state, id) WHERE state NOT IN ('completed', 'partial', 'canceled');
CREATE INDEX orders_by_hand ON orders (id) WHERE state = 'queued' AND provider = '';
CREATE INDEX orders_awaiting ON orders (customer_id, id) WHERE state = 'awaiting_payment';
CREATE UNIQUE INDEX orders_provider_order ON orders (provider, provider_order) WHERE provider_order <> '';

CREATE TABLE order_events (
    id BIGINT PRIMARY KEY, -- counts by itself
    order_id BIGINT NOT NULL,
    at_ms BIGINT NOT NULL,
    what TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX order_events_order ON order_events (order_id, id);

CREATE TABLE payments (
    id BIGINT PRIMARY KEY,
    partner_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    gateway TEXT NOT NULL,
    amount_units BIGINT NOT NULL CHECK (amount_units > 0),
    fee_units BIGINT NOT NULL CHECK (fee_units >= 0),
    state TEXT NOT NULL CHECK (state IN ('created', 'pending', 'succeeded', 'failed', 'expired', 'review')),
    phone TEXT NOT NULL,
    token TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    pay_url TEXT NOT NULL,
    instructions TEXT NOT NULL,
    credited_units BIGINT NOT NULL CHECK (credited_units >= 0),
    flag TEXT NOT NULL,
    reason TEXT NOT NULL,
    order_id BIGINT,
    created_ms BIGINT NOT NULL,
    updated_ms BIGINT NOT NULL,
    expires_ms BIGINT NOT NULL,
    checks BIGINT NOT NULL,
    check_ms BIGINT,
    CONSTRAINT payment_of_own_customer FOREIGN KEY (customer_id, partner_id) REFERENCES customers (id, partner_id),
    CONSTRAINT only_success_is_credited CHECK (credited_units = 0 OR state = 'succeeded')
) STRICT;
CREATE UNIQUE INDEX payments_token ON payments (token);
CREATE UNIQUE INDEX payments_remote ON payments (gateway, remote_id) WHERE remote_id <> '';
CREATE INDEX payments_customer ON payments (customer_id, id);
CREATE INDEX payments_check ON payments (gateway, check_ms) WHERE check_ms IS NOT NULL;
CREATE INDEX payments_phone ON payments (gateway, phone, created_ms) WHERE phone <> '';

CREATE TABLE payment_events (
    id BIGINT PRIMARY KEY, -- counts by itself
    payment_id BIGINT NOT NULL,
    at_ms BIGINT NOT NULL,
    what TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX payment_events_payment ON payment_events (payment_id, id);

-- Work for the outside world. `lease` names who holds it; meanwhile run_at_ms is the end of the lease. A finished job
-- keeps done_ms until it is pruned.
CREATE TABLE jobs (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    run_at_ms BIGINT NOT NULL,
    lease TEXT NOT NULL,
    leased_until_ms BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    error TEXT NOT NULL,
    created_ms BIGINT NOT NULL,
    done_ms BIGINT
) STRICT;
CREATE UNIQUE INDEX jobs_open ON jobs (kind, subject) WHERE done_ms IS NULL;
CREATE INDEX jobs_waiting ON jobs (kind, run_at_ms) WHERE done_ms IS NULL;
CREATE INDEX jobs_done ON jobs (done_ms) WHERE done_ms IS NOT NULL;

CREATE TABLE inbox (
    nr BIGINT PRIMARY KEY, -- counts by itself: the order of arrival
    source TEXT NOT NULL,
    id TEXT NOT NULL,
    body BLOB NOT NULL,
    attempts BIGINT NOT NULL,
    received_ms BIGINT NOT NULL,
    handled_ms BIGINT
) STRICT;
CREATE UNIQUE INDEX inbox_message ON inbox (source, id);
CREATE INDEX inbox_waiting ON inbox (source, nr) WHERE handled_ms IS NULL;
CREATE INDEX inbox_handled ON inbox (handled_ms) WHERE handled_ms IS NOT NULL;

CREATE TABLE requests (
    customer_id BIGINT NOT NULL,
    id TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    answer TEXT NOT NULL,
    at_ms BIGINT NOT NULL,
    PRIMARY KEY (customer_id, id)
) STRICT;
CREATE INDEX requests_at ON requests (at_ms);

CREATE TABLE suppliers (
    name TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    url TEXT NOT NULL,
    key TEXT NOT NULL,
    markup_bp BIGINT NOT NULL,
    paused BIGINT NOT NULL CHECK (paused IN (0, 1)),
    balance_units BIGINT,
    checked_ms BIGINT
) STRICT;

CREATE TABLE exchanges (
    id BIGINT PRIMARY KEY, -- counts by itself
    order_id BIGINT,
    provider TEXT NOT NULL,
    action TEXT NOT NULL,
    asked TEXT NOT NULL,
    answered TEXT NOT NULL,
    at_ms BIGINT NOT NULL
) STRICT;
CREATE INDEX exchanges_order ON exchanges (order_id, id) WHERE order_id IS NOT NULL;
CREATE INDEX exchanges_at ON exchanges (at_ms);

CREATE TABLE audit_log (
    id BIGINT PRIMARY KEY, -- counts by itself
    at_ms BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- Where the hourly proof of the books left off, wallet by wallet: what its transfers up to through_ms add up to.
CREATE TABLE proofs (
    customer_id BIGINT PRIMARY KEY,
    balance_units BIGINT NOT NULL,
    held_units BIGINT NOT NULL,
    through_ms BIGINT NOT NULL
) STRICT;
