"""Partners and their keys: made, listed, turned over, revoked. A key's text is seen here once and never stored."""

from __future__ import annotations

from dataclasses import dataclass

from core.domain import ledger, partners
from core.domain.customers import clean
from core.domain.errors import BadInput, InsufficientBalance, InvalidField, NotFound
from core.domain.money import Money
from core.domain.partners import ALL_SCOPES, ApiKey, Partner, Scope
from core.domain.pricing import MAX_MARKUP_BP
from core.ports import Transaction

HOUSE = "house"
MAX_NAME = 64


@dataclass(frozen=True, slots=True)
class KeyTerms:
    """What a key may do. `rate_per_s` 0 is the shop's default."""

    scopes: frozenset[Scope] = ALL_SCOPES
    rate_per_s: int = 0
    http_errors: bool = True
    expires_ms: int | None = None


def issue_key(
    tx: Transaction, *, name: str, key: str, of_house: bool = False, terms: KeyTerms | None = None,
    actor: str = "cli", reason: str = "",
) -> int:  # fmt: skip
    """Registers a new key for the partner `name`, made if there is none, or for the house. The number of the key.

    Raises InvalidField for a name that is empty, too long, or the house's.
    """
    terms = terms or KeyTerms()
    partner = tx.partners.house() if of_house else _partner(tx, name)
    key_id = tx.number("key")
    tx.partners.add_key(
        id=key_id, partner_id=partner.id, digest=partners.digest(key), hint=partners.hint(key), scopes=terms.scopes,
        rate_per_s=terms.rate_per_s, http_errors=terms.http_errors, expires_ms=terms.expires_ms,
    )  # fmt: skip
    tx.audit.add(actor, "apikey.create", f"key:{key_id}", f"{partner.name}: {reason}" if reason else partner.name)
    return key_id


def partner_name(text: str) -> str:
    """The name of a partner as it is kept. Raises InvalidField where it is empty, too long, or the house's."""
    name = clean(text)
    if not name or len(name) > MAX_NAME or name.lower() == HOUSE:
        raise InvalidField("invalid_partner_name", field="name", value=name[:MAX_NAME], most=MAX_NAME)
    return name


def _partner(tx: Transaction, name: str) -> Partner:
    name = partner_name(name)
    partner = tx.partners.named(name)
    if partner is None:
        partner = Partner(tx.number("partner"), name, house=False, markup_bp=0)
        tx.partners.add(partner)
    return partner


def revoke_key(tx: Transaction, key_id: int, *, reason: str, actor: str = "cli") -> None:
    """Ends a key for good.

    Raises InvalidField without a reason, NotFound where there is no such key, or it is revoked already.
    """
    if not reason.strip():
        raise InvalidField("reason_missing", field="reason", value="")
    if not tx.partners.revoke_key(key_id):
        raise NotFound("key_not_found", key_id=key_id)
    tx.audit.add(actor, "apikey.revoke", f"key:{key_id}", reason)


def rotate_key(tx: Transaction, key_id: int, *, key: str, overlap_ms: int) -> ApiKey:
    """Registers a successor with the same terms; the old key works on for the overlap. Raises NotFound."""
    old = next((each for each in tx.partners.list_keys() if each.id == key_id and each.valid_at(tx.now_ms)), None)
    if old is None:
        raise NotFound("key_not_found", key_id=key_id)
    terms = KeyTerms(old.scopes, old.rate_per_s, old.http_errors, old.expires_ms)
    issue_key(tx, name=old.partner.name, key=key, of_house=old.partner.house, terms=terms)
    ends_ms = tx.now_ms + overlap_ms
    tx.partners.expire_key(old.id, ends_ms if old.expires_ms is None else min(ends_ms, old.expires_ms))
    tx.audit.add("cli", "apikey.rotate", f"key:{key_id}", "")
    return old


def named(tx: Transaction, name: str) -> Partner:
    """Raises NotFound."""
    partner = tx.partners.named(name)
    if partner is None:
        raise NotFound("partner_not_found", name=name)
    return partner


def set_markup(tx: Transaction, name: str, markup_bp: int) -> None:
    """What the partner adds to the shop's rates and earns. Raises NotFound or BadInput."""
    partner = named(tx, name)
    if partner.house or not 0 <= markup_bp <= MAX_MARKUP_BP:
        raise BadInput("invalid_markup", markup_bp=markup_bp)
    tx.partners.set_markup(partner.id, markup_bp)
    tx.audit.add("cli", "partner.markup", f"partner:{partner.id}", f"{markup_bp}, was {partner.markup_bp}")


def pay_out(tx: Transaction, name: str, amount: Money, *, reference: str) -> Money:
    """Writes down, once a reference, that earnings were paid out; what is left of them.

    Raises NotFound, InvalidField without an amount, InsufficientBalance.
    """
    if not amount:
        raise InvalidField("invalid_amount", field="amount", value=str(amount))
    partner = named(tx, name)
    tx.partners.lock(partner.id)
    earned = tx.ledger.balance(ledger.earnings(partner.id))
    if earned < amount:
        raise InsufficientBalance(balance=earned, price=amount, shortfall=amount - earned)
    if not tx.ledger.move(ledger.payout(partner.id, reference, amount)):
        return earned
    tx.audit.add("cli", "partner.payout", f"partner:{partner.id}", f"{amount} {reference}")
    return earned - amount
