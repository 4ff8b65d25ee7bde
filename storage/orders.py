"""Orders and their stories. Keeps what a use case decided; never decides on a state itself."""

from __future__ import annotations

import json
from typing import Final

from core.domain.catalogue import ServiceType
from core.domain.money import Money
from core.domain.orders import AT_PROVIDER, TERMINAL, Order, OrderState
from core.ports import Event
from storage.engine import Row
from storage.table import Table

_CHANGING: Final = (
    "state", "payment_id", "provider", "provider_service", "provider_order", "start_count", "remains", "cost_units",
    "cancel_asked_ms", "refill_asked_ms", "note", "updated_ms",
)  # fmt: skip
_LASTING: Final = (
    "id", "partner_id", "customer_id", "service", "service_name", "link", "quantity", "runs", "inputs",
    "charge_units", "earning_units", "payment_mode", "can_cancel", "can_refill", "created_ms", "type",
)  # fmt: skip
_COLUMNS: Final = (*_LASTING, *_CHANGING)
_SELECTED: Final = ", ".join(_COLUMNS)
_ORDER: Final = f"SELECT {_SELECTED} FROM orders"
_INSERT: Final = f"""
    INSERT INTO orders ({_SELECTED}, check_ms)
    VALUES ({", ".join(f":{name}" for name in _COLUMNS)}, :check_ms)
"""
_SAVE: Final = f"""
    UPDATE orders SET {", ".join(f"{name} = :{name}" for name in _CHANGING)},
        check_ms = CASE WHEN CAST(:check_ms AS BIGINT) IS NULL THEN NULL ELSE COALESCE(check_ms, :check_ms) END
    WHERE id = :id AND state = :was
"""
_TELL: Final = """
    INSERT INTO order_events (order_id, at_ms, what, note) VALUES (:order_id, :now, :what, :note)
"""
_NONE: Final = "{}"
_MOST_COUNTED: Final = 1000


class Orders(Table):
    __slots__ = ()

    def _order(self, row: Row | None) -> Order | None:
        if row is None:
            return None
        (
            id, partner_id, customer_id, service, service_name, link, quantity, runs, inputs, charge, earning,
            payment_mode, can_cancel, can_refill, created_ms, type, state, payment_id, provider, provider_service,
            provider_order, start_count, remains, cost, cancel_asked_ms, refill_asked_ms, note, updated_ms,
        ) = row  # fmt: skip
        currency = self._currency
        return Order(
            id=id, partner_id=partner_id, customer_id=customer_id, service=service, service_name=service_name,
            type=ServiceType(type), link=link, quantity=quantity, runs=runs,
            inputs={} if inputs == _NONE else json.loads(inputs), charge=Money(charge, currency),
            earning=Money(earning, currency), state=OrderState(state), payment_mode=payment_mode,
            payment_id=payment_id, provider=provider, provider_service=provider_service,
            provider_order=provider_order, start_count=start_count, remains=remains,
            cost=None if cost is None else Money(cost, currency), created_ms=created_ms, updated_ms=updated_ms,
            can_cancel=can_cancel == 1, can_refill=can_refill == 1, cancel_asked_ms=cancel_asked_ms,
            refill_asked_ms=refill_asked_ms, note=note,
        )  # fmt: skip

    def _orders(self, rows: list[Row]) -> list[Order]:
        return [order for row in rows if (order := self._order(row)) is not None]

    def _values(self, order: Order) -> dict[str, object]:
        """What both INSERT and UPDATE need. A check is due at once when an order comes to a provider."""
        checked = order.state in AT_PROVIDER and order.provider
        return {
            "id": order.id, "state": order.state.value, "payment_id": order.payment_id, "provider": order.provider,
            "provider_service": order.provider_service, "provider_order": order.provider_order,
            "start_count": order.start_count, "remains": order.remains,
            "cost_units": self._units_or_none(order.cost), "cancel_asked_ms": order.cancel_asked_ms,
            "refill_asked_ms": order.refill_asked_ms, "note": order.note, "updated_ms": order.updated_ms,
            "check_ms": self._unit.now_ms if checked else None,
        }  # fmt: skip

    def add(self, order: Order) -> None:
        values = self._values(order)
        values |= {
            "partner_id": order.partner_id, "customer_id": order.customer_id, "service": order.service,
            "service_name": order.service_name, "link": order.link, "quantity": order.quantity, "runs": order.runs,
            "inputs": json.dumps(dict(order.inputs)) if order.inputs else _NONE,
            "charge_units": self._units(order.charge), "earning_units": self._units(order.earning),
            "payment_mode": order.payment_mode, "type": order.type.value, "can_cancel": int(order.can_cancel),
            "can_refill": int(order.can_refill), "created_ms": order.created_ms,
        }  # fmt: skip
        self._db.execute(_INSERT, values)

    def get(self, order_id: int) -> Order | None:
        return self._order(self._db.one(_ORDER + " WHERE id = :id", {"id": order_id}))

    def of_partner(self, partner_id: int, order_id: int) -> Order | None:
        """The order if it is of this partner."""
        return self._order(
            self._db.one(_ORDER + " WHERE id = :id AND partner_id = :partner", {"id": order_id, "partner": partner_id})
        )

    def of_customer(
        self, customer_id: int, *, before: int | None, limit: int, states: frozenset[OrderState] | None = None
    ) -> list[Order]:
        """Newest first, ids below `before`; with `states` given, those in one of them."""
        values = {"customer": customer_id, "before": 2**63 - 1 if before is None else before, "limit": limit}
        return self._orders(
            self._db.all(
                f"{_ORDER} WHERE customer_id = :customer AND id < :before{self._among('state', states)} "
                "ORDER BY id DESC LIMIT :limit",
                values,
            )
        )

    def counts(self, customer_id: int) -> dict[OrderState, int]:
        """How many of the customer's newest thousand orders are in each state; states without one are left out."""
        rows = self._db.all(
            """
            SELECT state, COUNT(id) FROM (
                SELECT state, id FROM orders WHERE customer_id = :customer ORDER BY id DESC LIMIT :most
            ) AS newest
            GROUP BY state
            """,
            {"customer": customer_id, "most": _MOST_COUNTED},
        )
        return {OrderState(state): int(count) for state, count in rows}

    def active_on(self, customer_id: int, service: int, link: str) -> int | None:
        """The customer's newest order of this service for this link that has not ended."""
        row = self._db.one(  # by the index of links (see by_link), and not by that of customers: some have very many
            """
            SELECT id FROM orders
            WHERE substr(link, 1, 200) = :beginning AND link || '' = :link AND +customer_id = :customer
                AND service = :service AND state NOT IN ('completed', 'partial', 'canceled')
            ORDER BY id DESC LIMIT 1
            """,
            {"beginning": link[:200], "link": link, "customer": customer_id, "service": service},
        )
        return None if row is None else int(row[0])

    def lock_all(self, customer_id: int) -> None:
        """Locks every order of the customer, by id."""
        self._lock_all("orders", customer_id)

    def move(self, customer_id: int, *, to: int) -> None:
        """The orders of one customer become another's."""
        self._move("orders", customer_id, to)

    def lock(self, order_id: int) -> Order | None:
        """The order as it stands now; others that lock it wait until this transaction ends."""
        return self._order(self._db.one(_ORDER + " WHERE id = :id" + self._db.lock_rows, {"id": order_id}))

    def save(self, order: Order, *, was: OrderState) -> bool:
        """Keeps the new value where the stored state is still `was`, and writes the change of state into the story."""
        values = self._values(order)
        values["was"] = was.value
        if not self._db.execute(_SAVE, values):
            return False
        if order.state is not was:
            self.tell(order.id, order.state.value, order.note)
        return True

    def set_payment(self, order_id: int, payment_id: int) -> None:
        self._db.execute(
            "UPDATE orders SET payment_id = :payment WHERE id = :id", {"payment": payment_id, "id": order_id}
        )

    def by_link(self, link: str, *, limit: int) -> list[Order]:
        """Orders with exactly this link, newest first. The index knows the first 200 characters of a link."""
        return self._orders(
            self._db.all(
                # Of a plain `link = :link` SQLite concludes what substr(link) is, and then no longer sees the index.
                _ORDER
                + " WHERE substr(link, 1, 200) = :beginning AND link || '' = :link ORDER BY id DESC LIMIT :limit",
                {"beginning": link[:200], "link": link, "limit": limit},
            )
        )

    def within(self, since_ms: int, until_ms: int, *, before: int | None, limit: int) -> tuple[list[Order], int | None]:
        """Those placed within a time, by falling ids below `before`, and where to go on; None at the end.

        Perhaps fewer than `limit`, or none, though it goes on.
        """
        rows, more = self._within(_ORDER, "orders", since_ms, until_ms, before=before, limit=limit)
        return self._orders(rows), more

    def placed_since(self, since_ms: int, *, among: int) -> dict[OrderState, int]:
        """How many of the `among` newest orders were placed since then, by state; all of them means: or more.

        Orders have no index by time. Their numbers come in the order of time but for what processes have in reserve.
        """
        rows = self._db.all(
            """
            SELECT state, COUNT(created_ms) FROM (
                SELECT state, created_ms FROM orders WHERE id > 0 ORDER BY id DESC LIMIT :among
            ) AS newest
            WHERE created_ms >= :since GROUP BY state
            """,
            {"among": among, "since": since_ms},
        )
        return {OrderState(state): count for state, count in rows}

    def awaiting(self, customer_id: int) -> list[Order]:
        """The customer's orders that wait for a payment, oldest first."""
        return self._orders(
            self._db.all(
                _ORDER + " WHERE customer_id = :customer AND state = 'awaiting_payment' ORDER BY id",
                {"customer": customer_id},
            )
        )

    def by_hand(self, *, limit: int) -> list[Order]:
        """Queued orders that no provider delivers, oldest first."""
        return self._orders(
            self._db.all(
                _ORDER + " WHERE state = 'queued' AND provider = '' ORDER BY id LIMIT :limit", {"limit": limit}
            )
        )

    def in_state(self, state: OrderState, *, limit: int, older_than_ms: int | None = None) -> list[Order]:
        """Orders in a state that is no end, oldest first; with a moment given, those unchanged since before it."""
        assert state not in TERMINAL, state
        unchanged_since = 2**63 - 1 if older_than_ms is None else older_than_ms
        return self._orders(
            self._db.all(
                _ORDER
                + """
                WHERE state = :state AND state NOT IN ('completed', 'partial', 'canceled') AND updated_ms < :before
                ORDER BY id LIMIT :limit
                """,
                {"state": state.value, "before": unchanged_since, "limit": limit},
            )
        )

    def take_due(self, provider: str, *, limit: int, next_check_ms: int) -> list[Order]:
        """Orders at a provider whose check is due; their next check is set to `next_check_ms`. By id."""
        rows = self._db.all(
            f"""
            WITH due AS MATERIALIZED (
                SELECT id FROM orders WHERE provider = :provider AND check_ms <= :now
                ORDER BY check_ms LIMIT :limit{self._skip_locked}
            )
            UPDATE orders SET check_ms = :next WHERE id IN (SELECT id FROM due) RETURNING {_SELECTED}
            """,
            {"provider": provider, "now": self._unit.now_ms, "limit": limit, "next": next_check_ms},
        )
        rows.sort()
        return self._orders(rows)

    def check_at(self, order_id: int, at_ms: int) -> None:
        """Sets when an order at a provider is looked at next; changes nothing for others."""
        self._db.execute(
            "UPDATE orders SET check_ms = :at WHERE id = :id AND check_ms IS NOT NULL", {"at": at_ms, "id": order_id}
        )

    def placed_as(self, provider: str, provider_order: str) -> int | None:
        """Which of our orders has this number at the provider."""
        row = self._db.one(
            "SELECT id FROM orders WHERE provider = :provider AND provider_order = :number AND provider_order <> ''",
            {"provider": provider, "number": provider_order},
        )
        return None if row is None else int(row[0])

    def tell(self, order_id: int, what: str, note: str = "") -> None:
        """Adds a line to the order's story."""
        self._db.execute(_TELL, {"order_id": order_id, "now": self._unit.now_ms, "what": what, "note": note})

    def story(self, order_id: int) -> list[Event]:
        """What became of the order, oldest first. That it was placed is in the order itself, and not told again."""
        rows = self._db.all(
            "SELECT at_ms, what, note FROM order_events WHERE order_id = :order ORDER BY id", {"order": order_id}
        )
        return [Event(*row) for row in rows]
