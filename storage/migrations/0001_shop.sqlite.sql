CREATE TRIGGER transfers_are_not_changed BEFORE UPDATE ON transfers
BEGIN SELECT RAISE(ABORT, 'transfers are append-only'); END;
CREATE TRIGGER transfers_are_not_deleted BEFORE DELETE ON transfers
BEGIN SELECT RAISE(ABORT, 'transfers are append-only'); END;
CREATE TRIGGER audit_log_is_not_changed BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_log_is_not_deleted BEFORE DELETE ON audit_log
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER order_states_end BEFORE UPDATE OF state ON orders
WHEN OLD.state IN ('completed', 'partial', 'canceled') AND NEW.state <> OLD.state
BEGIN SELECT RAISE(ABORT, 'a settled order keeps its state'); END;
CREATE TRIGGER succeeded_payments_stay BEFORE UPDATE OF state ON payments
WHEN OLD.state = 'succeeded' AND NEW.state <> OLD.state
BEGIN SELECT RAISE(ABORT, 'a succeeded payment keeps its state'); END;
CREATE TRIGGER holds_resolve_once BEFORE UPDATE ON holds
WHEN OLD.posted_units IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a hold is resolved once'); END;
CREATE TRIGGER holds_are_not_changed BEFORE UPDATE OF order_id, id, amount_units ON holds
BEGIN SELECT RAISE(ABORT, 'a hold keeps its amount'); END;
CREATE TRIGGER holds_are_not_deleted BEFORE DELETE ON holds
BEGIN SELECT RAISE(ABORT, 'holds are not deleted'); END;
CREATE TRIGGER orders_keep_their_price BEFORE UPDATE OF id, quantity, runs, charge_units, earning_units ON orders
BEGIN SELECT RAISE(ABORT, 'an order keeps its quantity and price'); END;
CREATE TRIGGER orders_are_not_deleted BEFORE DELETE ON orders
BEGIN SELECT RAISE(ABORT, 'orders are not deleted'); END;
CREATE TRIGGER payments_keep_their_amount BEFORE UPDATE OF id, amount_units, fee_units, gateway ON payments
BEGIN SELECT RAISE(ABORT, 'a payment keeps its amount'); END;
CREATE TRIGGER payments_are_not_deleted BEFORE DELETE ON payments
BEGIN SELECT RAISE(ABORT, 'payments are not deleted'); END;
