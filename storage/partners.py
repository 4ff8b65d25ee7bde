"""Partners and their API keys. Keeps digests of keys only, and never decides whether a key is valid."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from core.domain.partners import ApiKey, Partner, Scope
from storage.engine import Row
from storage.table import Table

_PARTNER: Final = "SELECT id, name, house, markup_bp FROM partners"
_KEY: Final = """
    SELECT p.id, p.name, p.house, p.markup_bp, k.id, k.hint, k.scopes, k.rate_per_s, k.http_errors, k.created_ms,
        k.expires_ms, k.revoked_ms, k.last_used_ms
    FROM api_keys k
    JOIN partners p ON p.id = k.partner_id
"""


def _partner(row: Row) -> Partner:
    return Partner(id=row[0], name=row[1], house=row[2] == 1, markup_bp=row[3])


def _key(row: Row) -> ApiKey:
    return ApiKey(
        id=row[4], partner=_partner(row), hint=row[5], scopes=frozenset(map(Scope, row[6].split())),
        rate_per_s=row[7], http_errors=row[8] == 1, created_ms=row[9], expires_ms=row[10], revoked_ms=row[11],
        last_used_ms=row[12],
    )  # fmt: skip


class Partners(Table):
    __slots__ = ()

    def add(self, partner: Partner) -> None:
        """Raises ConstraintViolated where the name is taken, or where a second house would come to be."""
        self._db.execute(
            """
            INSERT INTO partners (id, name, house, markup_bp, created_ms)
            VALUES (:id, :name, :house, :markup_bp, :now)
            """,
            {
                "id": partner.id,
                "name": partner.name,
                "house": int(partner.house),
                "markup_bp": partner.markup_bp,
                "now": self._unit.now_ms,
            },
        )

    def get(self, partner_id: int) -> Partner | None:
        row = self._db.one(_PARTNER + " WHERE id = :id", {"id": partner_id})
        return None if row is None else _partner(row)

    def named(self, name: str) -> Partner | None:
        row = self._db.one(_PARTNER + " WHERE name = :name", {"name": name})
        return None if row is None else _partner(row)

    def house(self) -> Partner:
        """The partner that the shop itself is; made when the shop is opened first."""
        row = self._db.one(_PARTNER + " WHERE house = 1")
        assert row is not None, "the shop was not opened"
        return _partner(row)

    def lock(self, partner_id: int) -> None:
        """Others that lock the same partner wait until this transaction ends."""
        if self._db.lock_rows:
            self._db.one("SELECT id FROM partners WHERE id = :id" + self._db.lock_rows, {"id": partner_id})

    def all(self) -> list[Partner]:
        """Every partner, the house too, in the order in which they came."""
        return [_partner(row) for row in self._db.all(_PARTNER + " ORDER BY id")]

    def set_markup(self, partner_id: int, markup_bp: int) -> None:
        self._db.execute(
            "UPDATE partners SET markup_bp = :markup_bp WHERE id = :id", {"markup_bp": markup_bp, "id": partner_id}
        )

    def add_key(
        self, *, id: int, partner_id: int, digest: str, hint: str, scopes: frozenset[Scope], rate_per_s: int,
        http_errors: bool, expires_ms: int | None,
    ) -> None:  # fmt: skip
        self._db.execute(
            """
            INSERT INTO api_keys
                (id, partner_id, digest, hint, scopes, rate_per_s, http_errors, created_ms, expires_ms)
            VALUES (:id, :partner_id, :digest, :hint, :scopes, :rate_per_s, :http_errors, :now, :expires_ms)
            """,
            {
                "id": id,
                "partner_id": partner_id,
                "digest": digest,
                "hint": hint,
                "scopes": " ".join(sorted(scopes)),
                "rate_per_s": rate_per_s,
                "http_errors": int(http_errors),
                "now": self._unit.now_ms,
                "expires_ms": expires_ms,
            },
        )

    def key(self, digest: str) -> ApiKey | None:
        """The key with its partner, valid or not."""
        row = self._db.one(_KEY + "WHERE k.digest = :digest", {"digest": digest})
        return None if row is None else _key(row)

    def list_keys(self, partner_id: int | None = None) -> list[ApiKey]:
        """All keys of a partner, or of everyone, revoked ones too, in the order in which they came."""
        if partner_id is None:
            rows = self._db.all(_KEY + "ORDER BY k.id")
        else:
            rows = self._db.all(_KEY + "WHERE k.partner_id = :id ORDER BY k.id", {"id": partner_id})
        return [_key(row) for row in rows]

    def revoke_key(self, key_id: int) -> bool:
        """False where there is no such key, or it was revoked before."""
        touched = self._db.execute(
            "UPDATE api_keys SET revoked_ms = :now WHERE id = :id AND revoked_ms IS NULL",
            {"now": self._unit.now_ms, "id": key_id},
        )
        return touched == 1

    def expire_key(self, key_id: int, at_ms: int) -> bool:
        """Ends the key at a moment. False where there is no such key, or it is revoked."""
        touched = self._db.execute(
            "UPDATE api_keys SET expires_ms = :at WHERE id = :id AND revoked_ms IS NULL", {"at": at_ms, "id": key_id}
        )
        return touched == 1

    def touch_keys(self, last_used: Mapping[int, int]) -> None:
        """Keeps when (ms) keys were last used, for key ids that were gathered over some time."""
        self._db.many(
            """
            UPDATE api_keys SET last_used_ms = :at WHERE id = :id AND (last_used_ms IS NULL OR last_used_ms < :at)
            """,
            [{"id": key_id, "at": last_used[key_id]} for key_id in sorted(last_used)],
        )
