"""What the core needs from the outside, in the shop's own words: a database, payment gateways, providers, a clock.

A `Transaction` is handed to a plain synchronous function (`work`), which runs
in the database's own thread and may be run again from the start; it must not
change anything it captured. All tables hang on it. Lookups are scoped: a
method that takes `partner_id` finds nothing of another partner.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol, TypeVar, runtime_checkable

from core.domain.broadcasts import Broadcast
from core.domain.catalogue import Catalogue, Service
from core.domain.chats import Chat, Message, Update
from core.domain.customers import Customer
from core.domain.ledger import Hold, Transfer
from core.domain.money import Currency, Money
from core.domain.orders import Order, OrderState, Report
from core.domain.outcomes import Outcome
from core.domain.partners import ApiKey, Partner, Scope
from core.domain.staff import StaffMember
from core.domain.statements import Line
from core.domain.topups import Charge, Method, Payment, PaymentState

T = TypeVar("T")
NowMs = Callable[[], int]
"""The clock: milliseconds since 1970 in UTC."""


@dataclass(frozen=True, slots=True)
class Job:
    """Work that must reach the outside world after a commit. `lease` names who may report on it."""

    id: int
    kind: str
    subject: str
    lease: str
    attempts: int
    created_ms: int


@dataclass(frozen=True, slots=True)
class Kept:
    """What is remembered of an accepted request under its idempotency key."""

    fingerprint: str
    answer: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class Supplier:
    """A provider's account, as configured. `key` is a secret."""

    name: str
    kind: str  # "panel"
    url: str
    key: str
    markup_bp: int
    paused: bool
    balance: Money | None
    checked_ms: int | None

    def __repr__(self) -> str:
        return f"Supplier({self.name!r}, {self.kind!r})"  # neither the key nor an address that may hold one


@dataclass(frozen=True, slots=True)
class Closing:
    """The shop is closed for customers: what they read about it ("" is nothing), who closed it, since when."""

    message: str
    actor: str
    since_ms: int


@dataclass(frozen=True, slots=True)
class Intake:
    """A raw message from outside, stored before it was acknowledged."""

    source: str
    key: str
    body: bytes
    attempts: int
    received_ms: int


@dataclass(frozen=True, slots=True)
class Event:
    """One line of an order's or a payment's story."""

    at_ms: int
    what: str
    note: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A transfer as it stands in the log."""

    at_ms: int
    transfer: Transfer


@dataclass(frozen=True, slots=True)
class Turnover:
    """What left an account (debits) and what reached it (credits) within a time."""

    out: Money
    into: Money


class Partners(Protocol):
    def add(self, partner: Partner) -> None: ...
    def get(self, partner_id: int) -> Partner | None: ...
    def named(self, name: str) -> Partner | None: ...
    def house(self) -> Partner:
        """The partner that the shop itself is; made when the shop is opened first."""
        ...

    def lock(self, partner_id: int) -> None: ...
    def all(self) -> list[Partner]: ...
    def set_markup(self, partner_id: int, markup_bp: int) -> None: ...
    def add_key(
        self, *, id: int, partner_id: int, digest: str, hint: str, scopes: frozenset[Scope], rate_per_s: int,
        http_errors: bool, expires_ms: int | None,
    ) -> None: ...  # fmt: skip
    def key(self, digest: str) -> ApiKey | None: ...
    def list_keys(self, partner_id: int | None = None) -> list[ApiKey]: ...
    def revoke_key(self, key_id: int) -> bool: ...
    def expire_key(self, key_id: int, at_ms: int) -> bool: ...
    def touch_keys(self, last_used: Mapping[int, int]) -> None: ...


class Customers(Protocol):
    def add(self, id: int, *, partner_id: int, identity: str, name: str, language: str) -> bool:
        """False where the identity exists already: then nothing is changed."""
        ...

    def get(self, customer_id: int) -> Customer | None: ...
    def named(self, partner_id: int, identity: str, *, lock: bool = False) -> Customer | None:
        """The partner's customer with this identity; with `lock`, locked in the same statement. Never who is merged."""
        ...

    def lock(self, customer: Customer) -> Customer:
        """The customer as it stands now; others that lock the same customer wait until this transaction ends."""
        ...

    def within(
        self, since_ms: int, until_ms: int, *, before: int | None, limit: int
    ) -> tuple[list[Customer], int | None]:
        """Those who came within a time, by falling ids below `before`, and where to go on; None at the end.

        Perhaps fewer than `limit`, or none, though it goes on.
        """
        ...

    def joined_since(self, since_ms: int, *, among: int) -> int:
        """How many of the `among` newest customers came since then; as many as `among` means: or more."""
        ...

    def by_name(self, words: str, *, among: int, limit: int) -> list[Customer]:
        """Customers whose name holds the words, in whatever case, newest first; found among the `among` newest."""
        ...

    def identify(self, customer_id: int, identity: str) -> bool:
        """Gives the customer another identity. False where another customer of the partner has it."""
        ...

    def retire(self, customer_id: int, *, identity: str, merged_into: int | None = None) -> None:
        """Leaves of the customer the row alone: under this identity, without a name or a price group."""
        ...

    def rename(self, customer_id: int, *, name: str, language: str) -> None: ...
    def block(self, customer_id: int, *, blocked: bool) -> None: ...
    def join_group(self, customer_id: int, name: str | None) -> None:
        """Puts the customer into a price group that exists, or into none."""
        ...

    def put_group(self, name: str, adjust_bp: int) -> None: ...
    def groups(self) -> dict[str, int]:
        """Price groups and what they add to the shop's rates (take off, where negative), in basis points."""
        ...


class Services(Protocol):
    def version(self) -> int: ...
    def catalogue(self) -> Catalogue:
        """All active services."""
        ...

    def get(self, number: int) -> Service | None:
        """The service, active or not."""
        ...

    def from_provider(self, provider: str) -> list[Service]:
        """Every service of a provider, active or not."""
        ...

    def off_sale(self) -> list[Service]:
        """All services that are not active."""
        ...

    def put(self, services: Iterable[Service]) -> None:
        """Adds or replaces by number. Changes the catalogue's version."""
        ...

    def highest_number(self) -> int: ...


class Ledger(Protocol):
    def move(self, transfer: Transfer) -> bool:
        """Writes the transfer down. False where the very same was written before.

        Raises InsufficientBalance where a wallet would fall below zero, LedgerConflict (an AssertionError) where the
        key was used for another transfer.
        """
        ...

    def hold(self, holds: Sequence[Hold]) -> None:
        """Takes the holds of one customer from the wallet, all or none. Raises InsufficientBalance, LedgerConflict."""
        ...

    def open_holds(self, order_id: int) -> list[Hold]: ...
    def move_holds(self, customer_id: int, *, to: int) -> None:
        """The open holds of one customer become another's; the money of them goes there by a transfer of its own."""
        ...

    def resolve(self, hold: Hold, posted: Money) -> bool:
        """Posts so much of an open hold and frees the rest. False where it was resolved before."""
        ...

    def balance(self, account: str) -> Money:
        """What an account holds: credits less debits. House accounts are summed from the log."""
        ...

    def count(self, prefix: str) -> int:
        """How many transfers have a key that begins so; for the n in `refund:<order>:<n>`."""
        ...

    def history(self, customer_id: int, *, before: tuple[int, str] | None, limit: int) -> list[Line]:
        """What came into the wallet and left it, newest first; `before` is the cursor of the last line seen."""
        ...

    def of_order(self, order_id: int) -> list[Entry]:
        """Every transfer that an order has caused, oldest first. How it was paid in is told by its payment."""
        ...

    def turnover(self, account: str, *, since_ms: int) -> Turnover:
        """What went through a house account since then. Reads an index only, as much of it as has moved."""
        ...

    def paying(self, prefix: str) -> list[str]:
        """House accounts that money has ever left, whose name begins so."""
        ...


class Orders(Protocol):
    def add(self, order: Order) -> None: ...
    def get(self, order_id: int) -> Order | None: ...
    def of_partner(self, partner_id: int, order_id: int) -> Order | None: ...
    def of_customer(
        self, customer_id: int, *, before: int | None, limit: int, states: frozenset[OrderState] | None = None
    ) -> list[Order]:
        """Newest first, ids below `before`; with `states` given, those in one of them."""
        ...

    def counts(self, customer_id: int) -> Mapping[OrderState, int]:
        """How many of the customer's newest thousand orders are in each state; states without one are left out."""
        ...

    def active_on(self, customer_id: int, service: int, link: str) -> int | None:
        """The customer's newest order of this service for this link that has not ended."""
        ...

    def lock_all(self, customer_id: int) -> None:
        """Locks every order of the customer, by id."""
        ...

    def move(self, customer_id: int, *, to: int) -> None:
        """The orders of one customer become another's."""
        ...

    def lock(self, order_id: int) -> Order | None: ...
    def save(self, order: Order, *, was: OrderState) -> bool:
        """Keeps the new value where the stored state is still `was`, and writes the change of state into the story."""
        ...

    def set_payment(self, order_id: int, payment_id: int) -> None: ...
    def by_link(self, link: str, *, limit: int) -> list[Order]:
        """Orders with exactly this link, newest first."""
        ...

    def within(self, since_ms: int, until_ms: int, *, before: int | None, limit: int) -> tuple[list[Order], int | None]:
        """Those placed within a time, by falling ids below `before`, and where to go on; None at the end.

        Perhaps fewer than `limit`, or none, though it goes on.
        """
        ...

    def placed_since(self, since_ms: int, *, among: int) -> dict[OrderState, int]:
        """How many of the `among` newest orders were placed since then, by state; all of them means: or more."""
        ...

    def awaiting(self, customer_id: int) -> list[Order]:
        """The customer's orders that wait for a payment, oldest first."""
        ...

    def by_hand(self, *, limit: int) -> list[Order]:
        """Queued orders that no provider delivers, oldest first."""
        ...

    def in_state(self, state: OrderState, *, limit: int, older_than_ms: int | None = None) -> list[Order]:
        """Orders in a state that is no end, oldest first; with a moment given, those unchanged since before it."""
        ...

    def take_due(self, provider: str, *, limit: int, next_check_ms: int) -> list[Order]:
        """Orders at a provider whose check is due; their next check is set to `next_check_ms`."""
        ...

    def check_at(self, order_id: int, at_ms: int) -> None: ...
    def placed_as(self, provider: str, provider_order: str) -> int | None:
        """Which of our orders has this number at the provider."""
        ...

    def tell(self, order_id: int, what: str, note: str = "") -> None:
        """Adds a line to the order's story."""
        ...

    def story(self, order_id: int) -> list[Event]: ...


class Payments(Protocol):
    def add(self, payment: Payment) -> None: ...
    def get(self, payment_id: int) -> Payment | None: ...
    def of_partner(self, partner_id: int, payment_id: int) -> Payment | None: ...
    def of_customer(
        self, customer_id: int, *, before: int | None, limit: int, states: frozenset[PaymentState] | None = None
    ) -> list[Payment]:
        """Newest first, ids below `before`; with `states` given, those in one of them."""
        ...

    def lock_all(self, customer_id: int) -> None:
        """Locks every payment of the customer, by id."""
        ...

    def move(self, customer_id: int, *, to: int) -> None:
        """The payments of one customer become another's."""
        ...

    def by_token(self, token: str) -> Payment | None: ...
    def by_remote(self, gateway: str, remote_id: str) -> Payment | None: ...
    def lock(self, payment_id: int) -> Payment | None: ...
    def save(self, payment: Payment, *, next_check_ms: int | None = None) -> None:
        """Keeps the new value of a payment that was locked, and writes a change of state into its story.

        Without `next_check_ms` an open payment keeps the check that was planned, and any other has no more.
        """
        ...

    def take_due(self, gateway: str, *, limit: int, next_check_ms: int) -> list[Payment]:
        """Payments whose look-up is due; it is counted in `checks`, and their next one set to `next_check_ms`."""
        ...

    def open_for_phone(self, gateway: str, phone: str, since_ms: int) -> int:
        """How many prompts went to this phone since then; pushes to a stranger's phone are limited."""
        ...

    def within(
        self, since_ms: int, until_ms: int, *, before: int | None, limit: int
    ) -> tuple[list[Payment], int | None]:
        """Those asked for within a time, by falling ids below `before`, and where to go on; None at the end.

        Perhaps fewer than `limit`, or none, though it goes on.
        """
        ...

    def in_review(self, *, among: int, limit: int) -> list[Payment]:
        """Payments that a person has to look at, newest first, found among the `among` newest of all."""
        ...

    def story(self, payment_id: int) -> list[Event]: ...


class Charges(Protocol):
    """Payments as gateways count them, for those whose attempts can be charged more than once."""

    def add(self, charge: Charge) -> bool:
        """False where the charge is known already: then nothing is changed."""
        ...

    def get(self, gateway: str, charge_id: str) -> Charge | None: ...
    def of_payment(self, payment_id: int) -> list[Charge]:
        """By `nth`. Whoever is going to change them locks the payment first."""
        ...

    def save(self, charge: Charge) -> None:
        """Keeps what has become of its refund."""
        ...


class Jobs(Protocol):
    def add(self, kind: str, subject: str, *, run_at_ms: int | None = None) -> None:
        """Born leased to this process for a few seconds and woken after the commit. One open job a kind and subject.

        An open job absorbs the new one even while it is in work: who finishes it looks at how things stand by then.
        """
        ...

    def take(self, kind: str, *, limit: int, lease_ms: int) -> list[Job]:
        """Jobs that are due, leased to the caller."""
        ...

    def is_held(self, job: Job) -> bool:
        """Whether the caller holds the lease still; if so, nobody else takes the job within this transaction."""
        ...

    def done(self, job: Job) -> bool:
        """False where the lease has passed to another worker: then the caller must change nothing."""
        ...

    def retry(self, job: Job, *, run_at_ms: int, error: str) -> bool: ...
    def give_up(self, job: Job, *, error: str) -> bool: ...
    def release(self, process: str = "") -> None:
        """Gives back all leases of this process (on shutdown), or of another one that has died."""
        ...

    def backlog(self) -> dict[str, tuple[int, int]]:
        """For each kind: how many wait, and since when (ms) the oldest is due."""
        ...


class Inbox(Protocol):
    def put(self, source: str, key: str, body: bytes) -> bool:
        """False where the key is known already."""
        ...

    def get(self, source: str, key: str) -> Intake | None:
        """The message if it is not handled yet."""
        ...

    def waiting(self, source: str, *, limit: int) -> list[Intake]: ...
    def handled(self, source: str, key: str) -> None:
        """Marks the message in the transaction that handles it, which fails where another was faster."""
        ...

    def failed(self, source: str, key: str) -> None: ...


class Requests(Protocol):
    """Idempotency keys, scoped by partner and customer."""

    def get(self, customer_id: int, key: str) -> Kept | None: ...
    def put(self, customer_id: int, key: str, kept: Kept) -> None:
        """Keeps the answer, in place of one that `get` has shown; fails where another was kept since."""
        ...

    def move(self, customer_id: int, *, to: int) -> None:
        """What one customer was answered becomes another's; where both used a key, the other's answer stays."""
        ...

    def forget(self, customer_id: int) -> None:
        """Deletes all that is kept under the customer's keys."""
        ...


class Favourites(Protocol):
    """Services that a customer keeps at hand."""

    def put(self, customer_id: int, service: int) -> None:
        """Changes nothing where it is one already."""
        ...

    def remove(self, customer_id: int, service: int) -> None: ...
    def has(self, customer_id: int, service: int) -> bool: ...
    def all(self, customer_id: int, *, limit: int) -> list[int]:
        """Numbers of services, the latest first; of some that are no longer sold, too."""
        ...

    def move(self, customer_id: int, *, to: int) -> None:
        """The favourites of one customer become another's."""
        ...

    def forget(self, customer_id: int) -> None: ...


class Suppliers(Protocol):
    def all(self) -> list[Supplier]: ...
    def get(self, name: str) -> Supplier | None: ...
    def put(self, supplier: Supplier) -> None: ...
    def set_balance(self, name: str, balance: Money) -> None: ...
    def pause(self, name: str, *, paused: bool) -> None: ...
    def journal(self, order_id: int | None, provider: str, action: str, asked: str, answered: str) -> None:
        """Keeps an exchange with a provider, without its secrets."""
        ...

    def exchanges(self, order_id: int) -> list[Event]: ...


class Chats(Protocol):
    """Chats with the bot, and what they remember."""

    def add(self, chat: Chat) -> bool:
        """False where the chat is known already: then nothing is changed."""
        ...

    def get(self, chat_id: int) -> Chat | None: ...
    def lock(self, chat_id: int) -> Chat | None: ...
    def save(self, chat: Chat) -> None:
        """Keeps all but what `shown` keeps: the version that is shown and its message."""
        ...

    def of_customer(self, customer_id: int) -> list[Chat]: ...
    def named(self, username: str) -> Chat | None:
        """The chat of this user name, in whatever case."""
        ...

    def invited(self, chat_id: int) -> int:
        """How many came by this chat's invitation."""
        ...

    def move(self, customer_id: int, *, to: int) -> None:
        """The chats of one customer become another's."""
        ...

    def forget(self, chat_id: int) -> None:
        """Deletes the chat with its updates and messages."""
        ...

    def claim(self, chat_id: int, *, lease_ms: int) -> bool:
        """Whether this process shows the chat's newest version from now on, until it reports or the lease is over."""
        ...

    def shown(self, chat_id: int, *, version: int, message_id: int | None = None) -> bool | None:
        """Reports what is shown, in which message if it is a new one, and ends the claim.

        True where a newer version waits already: the claim stays. None where the claim was lost meanwhile, as somebody
        else shows the chat, and where the chat is another one by now: it was forgotten and has begun anew.
        """
        ...

    def left(self, chat_id: int, message_id: int) -> None:
        """The live message has become another one for good: the next version is a new message."""
        ...

    def release(self, process: str) -> None:
        """Ends all claims of a process that has ended or died."""
        ...

    def unclaim(self, chat_id: int) -> None:
        """Ends the claim of who has nothing to show. It stays where a newer version has come meanwhile."""
        ...

    def unshown(self, *, limit: int) -> list[int]:
        """Chats whose newest version is not shown, and nobody is at it."""
        ...

    def reachable(self, *, after: int, limit: int, language: str = "") -> list[int]:
        """Chats that may be written to unasked, by id, above `after`: not blocked, not muted."""
        ...

    def count(self, *, language: str = "") -> int:
        """How many chats `reachable` would find."""
        ...

    def count_languages(self) -> dict[str, int]:
        """The same by language."""
        ...

    def set_blocked(self, chat_id: int, *, blocked: bool) -> None: ...


class Updates(Protocol):
    """What came in for chats: Telegram's updates and the shop's own news, each until it is handled."""

    def put(self, id: str, chat_id: int, body: str, *, place: int = 0, gathered_ms: int | None = None) -> bool:
        """False where the id is known already. Without a `place` it is news, and whoever serves the chats is woken.

        With `gathered_ms`, the news is told together with others of its kind, from then on.
        """
        ...

    def oldest(self, chat_id: int) -> Update | None:
        """The oldest of those that are due."""
        ...

    def gathered(self, chat_id: int, *, limit: int) -> list[Update]:
        """What is told together, due or not, oldest first; it is handled with this."""
        ...

    def put_off(self, chat_id: int, until_ms: int) -> None:
        """What is told together waits until then."""
        ...

    def handled(self, nr: int) -> bool:
        """False where another was faster: then this transaction must change nothing."""
        ...

    def failed(self, nr: int) -> None:
        """Counts an attempt, in a transaction apart from the one that failed."""
        ...

    def waiting(self, *, limit: int) -> list[int]:
        """Chats that something waits for and is due."""
        ...


class Messages(Protocol):
    """What goes out beside the live screens. Of one chat in order, and each at least once."""

    def add(self, chat_id: int, body: str, *, replaces: int | None = None) -> None: ...
    def take(self, chat_id: int, *, lease_ms: int) -> Message | None:
        """The oldest that waits, if it is due, leased to the caller."""
        ...

    def waits(self, chat_id: int) -> bool:
        """Whether there are any that have not been sent to the chat, due or not."""
        ...

    def sent(self, id: int, *, forget: bool = False) -> None:
        """With `forget`, nothing of what was sent is kept: it was a secret, or a file full of data."""
        ...

    def later(self, id: int, *, due_ms: int) -> None: ...
    def drop(self, chat_id: int) -> None:
        """Whatever waits will not be sent: the person has blocked the bot."""
        ...

    def waiting(self, *, limit: int) -> list[int]:
        """Chats that something is due to be sent to."""
        ...


class Staff(Protocol):
    """Those who run the shop in chat, by Telegram's number of the person."""

    def get(self, user_id: int) -> StaffMember | None: ...
    def all(self) -> list[StaffMember]:
        """In the order in which they came."""
        ...

    def put(self, member: StaffMember) -> None:
        """Adds or replaces by id."""
        ...

    def remove(self, user_id: int) -> bool:
        """False where nobody of this id is on the staff."""
        ...


class Broadcasts(Protocol):
    def add(self, broadcast: Broadcast) -> None:
        """Rings "broadcasts" after the commit."""
        ...

    def get(self, broadcast_id: int) -> Broadcast | None: ...
    def lock(self, broadcast_id: int) -> Broadcast | None: ...
    def save(self, broadcast: Broadcast) -> None:
        """Keeps what changes: state, reached and the counts."""
        ...

    def open(self) -> list[Broadcast]:
        """Those that are being sent, oldest first."""
        ...

    def latest(self, limit: int) -> list[Broadcast]:
        """Newest first."""
        ...


class Closings(Protocol):
    def get(self) -> Closing | None:
        """None while the shop is open."""
        ...

    def put(self, closing: Closing) -> bool:
        """False where the shop is closed already: then nothing is changed."""
        ...

    def remove(self) -> bool:
        """False where the shop was open."""
        ...


class Audit(Protocol):
    def add(self, actor: str, action: str, subject: str, reason: str) -> None: ...
    def latest(self, limit: int) -> list[tuple[int, str, str, str, str]]:
        """(at_ms, actor, action, subject, reason), newest first."""
        ...


class Upkeep(Protocol):
    def prune(self, table: str, *, before_ms: int, limit: int) -> int:
        """Deletes finished rows of a table ("jobs", "inbox", "updates", ...) that are older. How many went."""
        ...

    def take_turn(self, name: str, holder: str, *, lease_ms: int) -> bool:
        """Whether `holder` alone has the turn `name` now: taken or prolonged by asking, lost as the lease ends."""
        ...

    def end_turns(self, holder: str) -> None:
        """Gives back all turns of a holder that stops or has died."""
        ...

    def fact(self, name: str) -> str | None: ...
    def set_fact(self, name: str, value: str) -> None: ...


class Transaction(Protocol):
    """One unit of work. All it changes is kept together, or nothing is."""

    @property
    def now_ms(self) -> int: ...
    @property
    def currency(self) -> Currency: ...
    def number(self, kind: str) -> int:
        """A short public number never given before: "customer", "order", "payment", "partner", "key", "job", ..."""
        ...

    def savepoint(self) -> AbstractContextManager[None]:
        """Takes back what its block changed if the block raises. Who goes on after a refusal within one needs it."""
        ...

    @property
    def partners(self) -> Partners: ...
    @property
    def customers(self) -> Customers: ...
    @property
    def services(self) -> Services: ...
    @property
    def ledger(self) -> Ledger: ...
    @property
    def orders(self) -> Orders: ...
    @property
    def payments(self) -> Payments: ...
    @property
    def charges(self) -> Charges: ...
    @property
    def jobs(self) -> Jobs: ...
    @property
    def inbox(self) -> Inbox: ...
    @property
    def requests(self) -> Requests: ...
    @property
    def favourites(self) -> Favourites: ...
    @property
    def suppliers(self) -> Suppliers: ...
    @property
    def chats(self) -> Chats: ...
    @property
    def updates(self) -> Updates: ...
    @property
    def messages(self) -> Messages: ...
    @property
    def staff(self) -> Staff: ...
    @property
    def broadcasts(self) -> Broadcasts: ...
    @property
    def closing(self) -> Closings: ...
    @property
    def audit(self) -> Audit: ...
    @property
    def upkeep(self) -> Upkeep: ...


class Database(Protocol):
    async def write(self, work: Callable[[Transaction], T], *, lane: str | None = None) -> T:
        """Runs `work` in a transaction and answers when its effect is durable.

        Whatever `work` raises is raised here, and nothing of it is kept. Works of one lane run one behind another.
        """
        ...

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Runs `work` on one consistent snapshot."""
        ...

    async def glance(self, work: Callable[[Transaction], T]) -> T:
        """As `read`, for what looks at a few rows by their keys: it may run in the event loop's own thread."""
        ...


# -- payments ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Started:
    """A gateway took the request. `instructions` is a key of the texts, for what the payer does now."""

    remote_id: str
    pay_url: str = ""
    instructions: str = ""


@dataclass(frozen=True, slots=True)
class Paid:
    """Money arrived. Where one attempt can be charged more than once, `charge_id` and `payer` tell which charge it is:
    then each is credited once, and otherwise the payment is.
    """

    amount: Money
    remote_id: str
    charge_id: str = ""
    payer: str = ""


@dataclass(frozen=True, slots=True)
class NotPaid:
    """The payer refused, or the gateway ended it. Reversible: the money may still come late."""

    reason: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """Nothing decided yet."""


Standing = Paid | NotPaid | Waiting


@dataclass(frozen=True, slots=True)
class Hint:
    """What a webhook says: look at this payment, named by `token` or `remote_id`. `key` tells deliveries apart."""

    key: str
    token: str = ""
    remote_id: str = ""


class Gateway(Protocol):
    @property
    def method(self) -> Method: ...
    async def start(self, payment: Payment) -> Outcome[Started]: ...
    async def look_up(self, payment: Payment) -> Outcome[Standing]:
        """The authoritative word on the payment; Unknown where there is none now."""
        ...

    def read_webhook(self, body: bytes, headers: Mapping[str, str], path_token: str) -> Hint | None:
        """What the raw bytes point to, or None for a forged or unreadable message. Never moves money."""
        ...


@runtime_checkable
class Refunding(Protocol):
    """A gateway that can give money back."""

    async def refund(self, payment: Payment, charge: Charge) -> Outcome[None]:
        """Gives a whole charge back, once however often it is asked: what was given back before is Done."""
        ...


@dataclass(frozen=True, slots=True)
class StarTransaction:
    """Stars that came or went. A refund has the id of the charge that it gives back, and is not `incoming`."""

    id: str
    stars: int
    at_ms: int
    payload: str  # of the invoice that was paid, "" for what is no sale
    user_id: int | None
    incoming: bool


class StarsDesk(Protocol):
    """What only Telegram can do for payments in Stars."""

    async def send_invoice(
        self, *, user_id: int, title: str, description: str, payload: str, stars: int
    ) -> Outcome[str]:
        """Done carries the number of the message. Not idempotent: whoever does not know must not send again."""
        ...

    async def refund(self, *, user_id: int, charge_id: str) -> Outcome[None]:
        """Idempotent: a charge that is refunded already is Done."""
        ...

    async def transactions(self, *, offset: int, limit: int) -> Outcome[list[StarTransaction]]:
        """At most 100, oldest first, without the `offset` oldest. The list only grows, at its end."""
        ...


# -- providers --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Offer:
    """A service in a provider's own catalogue."""

    service: Service
    known_type: bool


class Provider(Protocol):
    @property
    def name(self) -> str: ...
    async def place(self, order: Order) -> Outcome[str]:
        """Done carries the provider's order id."""
        ...

    async def look_up(self, orders: Sequence[Order]) -> Outcome[Mapping[int, Report]]:
        """Reports by our order ids; orders the provider says nothing of are left out. At most 100 orders."""
        ...

    async def cancel(self, order: Order) -> Outcome[None]: ...
    async def refill(self, order: Order) -> Outcome[str]: ...
    async def catalogue(self) -> Outcome[list[Offer]]: ...
    async def balance(self) -> Outcome[Money]: ...
