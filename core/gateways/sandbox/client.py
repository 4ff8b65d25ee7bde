"""The shop's client of the sandbox gateway: pushes, looks up, reads webhooks.

Says Refused only where the gateway itself said no, or where nothing was sent;
every other silence is Unknown. A webhook is a hint: what was paid is known by
look-up alone, with amount and currency read exactly.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import aiohttp
from pydantic import SecretStr

from core.domain.errors import InvalidField
from core.domain.money import Currency, Money
from core.domain.outcomes import Done, Outcome, Refused, Unknown
from core.domain.topups import Charge, Method, Payment
from core.gateways.sandbox import signing
from core.ports import Hint, NotPaid, Paid, Standing, Started, Waiting

NAME = "sandbox"
CONNECT_S, TOTAL_S = 5.0, 15.0
EXPIRES_S = 120
ANSWER_LIMIT = 64 * 1024

_ID = re.compile(r"[A-Za-z0-9_.:-]{1,64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    body: Mapping[str, object]

    def text(self, name: str) -> str:
        """A field that is a text, "" where it is anything else."""
        value = self.body.get(name)
        return value if isinstance(value, str) else ""

    @property
    def error(self) -> str:
        """The gateway's own word for an error, "" where this is not its way of saying one."""
        error = self.body.get("error")
        code = error.get("code") if isinstance(error, dict) else None
        return code[:64] if isinstance(code, str) else ""


class SandboxGateway:
    """Implements `ports.Gateway`. Opens its connections at the first call; `close` it, or use it in `async with`."""

    def __init__(
        self,
        *,
        base_url: str,
        secret: SecretStr,
        callback_base: str,
        currency: Currency,
        now_ms: Callable[[], int],
        connect_s: float = CONNECT_S,
        total_s: float = TOTAL_S,
        expires_s: int = EXPIRES_S,
    ) -> None:
        self._base_url, self._callback_base = base_url.rstrip("/"), callback_base.rstrip("/")
        self._secret, self._currency, self._now_ms = secret, currency, now_ms
        self._timeout = aiohttp.ClientTimeout(total=total_s, connect=connect_s, sock_connect=connect_s)
        self._session: aiohttp.ClientSession | None = None
        self._method = Method(
            name=NAME,
            title="Sandbox mobile money",
            currency=currency.code,
            min=Money(10 ** (currency.scale - currency.minor), currency),
            max=Money(100_000 * currency.one, currency),
            fee_bp=0,
            needs_phone=True,
            decimals=currency.minor,
            expires_after_s=expires_s,
        )

    def __repr__(self) -> str:
        return f"SandboxGateway({self._base_url!r})"

    @property
    def method(self) -> Method:
        return self._method

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def start(self, payment: Payment) -> Outcome[Started]:
        push = {
            "reference": reference(payment),
            "amount": str(payment.due),
            "currency": payment.due.currency.code,
            "phone": payment.phone,
            "callback_url": f"{self._callback_base}/webhooks/{NAME}/{payment.token}",
            "description": f"Payment {payment.id}",
        }
        answer = await self._ask("POST", "/v1/push", push=push)
        if not isinstance(answer, _Answer):
            return answer
        checkout_id = answer.text("checkout_id")
        if answer.status == 200 and answer.text("status") == "accepted" and _ID.fullmatch(checkout_id):
            return Done(Started(remote_id=checkout_id, instructions="instructions-confirm-on-phone"))
        # 409: our reference is known there with another content, so an earlier push of this payment may be under way.
        if 400 <= answer.status < 500 and answer.error and answer.status != 409:
            return Refused(answer.error)
        return Unknown(answer.error or f"http_{answer.status}")

    async def look_up(self, payment: Payment) -> Outcome[Standing]:
        if payment.remote_id:
            if not _ID.fullmatch(payment.remote_id):
                return Unknown("unreadable_remote_id")
            answer = await self._ask("GET", f"/v1/push/{payment.remote_id}")
        else:
            answer = await self._ask("GET", "/v1/push", query={"reference": reference(payment)})
        if isinstance(answer, Refused):
            return Unknown(answer.reason)  # that the question was not heard says nothing about the payment
        if isinstance(answer, Unknown):
            return answer
        if answer.status == 404 and answer.error == "not_found" and not payment.remote_id:
            return Done(NotPaid("never_started"))
        if answer.status != 200:
            return Unknown(answer.error or f"http_{answer.status}")
        return self._standing(payment, answer)

    def _standing(self, payment: Payment, answer: _Answer) -> Outcome[Standing]:
        checkout_id, status, code = answer.text("checkout_id"), answer.text("status"), answer.text("result_code")
        if answer.text("reference") != reference(payment) or payment.remote_id not in ("", checkout_id):
            return Unknown("another_payment")
        if not _ID.fullmatch(checkout_id) or not _ID.fullmatch(code):
            return Unknown("unreadable_answer")
        if status == "pending":
            return Done(Waiting())
        if status == "expired":
            return Done(NotPaid("expired"))
        if status == "failed":
            return Done(NotPaid(code))
        if status != "succeeded":
            return Unknown("unreadable_answer")
        if answer.text("currency") != payment.due.currency.code:
            return Unknown("wrong_currency")
        try:
            amount = Money.parse(answer.text("amount"), payment.due.currency)
        except InvalidField:
            return Unknown("unreadable_answer")
        return Done(Paid(amount, checkout_id)) if amount else Unknown("unreadable_answer")

    async def refund(self, payment: Payment, charge: Charge) -> Outcome[None]:
        """The gateway keeps one refund for each reference, so asking again gives nothing back twice."""
        checkout_id = payment.remote_id
        if not checkout_id:
            found = await self._ask("GET", "/v1/push", query={"reference": reference(payment)})
            if not isinstance(found, _Answer):
                return found
            if found.status != 200 or not _ID.fullmatch(found.text("checkout_id")):
                return Unknown(found.error or f"http_{found.status}")
            checkout_id = found.text("checkout_id")
        ask = {
            "checkout_id": checkout_id, "amount": str(charge.amount),
            "reference": f"{reference(payment)}:refund:{charge.nth}",
        }  # fmt: skip
        answer = await self._ask("POST", "/v1/refund", push=ask)
        if not isinstance(answer, _Answer):
            return answer
        if answer.status == 200 and answer.text("status") == "succeeded":
            return Done(None)
        if answer.status in (400, 404, 422) and answer.error:
            return Refused(answer.error)
        return Unknown(answer.error or f"http_{answer.status}")

    def read_webhook(self, body: bytes, headers: Mapping[str, str], path_token: str) -> Hint | None:
        signatures = [value for name, value in headers.items() if name.lower() == signing.HEADER.lower()]
        if len(signatures) != 1:
            return None
        if not signing.genuine(self._secret.get_secret_value(), body, signatures[0], self._now_ms() // 1000):
            return None
        says = _Answer(200, _object(body))
        checkout_id, code = says.text("checkout_id"), says.text("result_code")
        if not _ID.fullmatch(checkout_id) or not _ID.fullmatch(code):
            return None
        return Hint(key=f"{checkout_id}:{code}", token=path_token, remote_id=checkout_id)

    async def _ask(
        self, method: str, path: str, *, push: Mapping[str, str] | None = None, query: Mapping[str, str] | None = None
    ) -> _Answer | Refused | Unknown:
        """One exchange. Refused where nothing was sent, Unknown where what came back is no answer."""
        bearer = {"Authorization": f"Bearer {self._secret.get_secret_value()}"}
        try:
            asked = self._connected().request(
                method, self._base_url + path, json=push, params=query, headers=bearer, allow_redirects=False
            )
            async with asked as response:
                raw = await _limited(response.content)
                status = response.status
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            return Refused("unreachable", sent=False)
        except TimeoutError:
            return Unknown("no_answer")
        except (aiohttp.ClientError, OSError):
            return Unknown("connection_lost")
        if raw is None:
            return Unknown("answer_too_large")
        return _Answer(status, _object(raw))

    def _connected(self) -> aiohttp.ClientSession:
        if self._session is None:
            # A kept connection may die under a push, which is then Unknown for no reason.
            connector = aiohttp.TCPConnector(force_close=True)
            self._session = aiohttp.ClientSession(
                connector=connector, timeout=self._timeout, cookie_jar=aiohttp.DummyCookieJar()
            )
        return self._session


def reference(payment: Payment) -> str:
    """Our name for the payment at the gateway: the same at every attempt, and no other shop's or database's."""
    return f"{payment.id}-{hashlib.sha256(payment.token.encode()).hexdigest()[:20]}"


async def _limited(content: aiohttp.StreamReader) -> bytes | None:
    """The whole answer, or None where it is larger than any honest one."""
    raw = bytearray()
    async for piece in content.iter_chunked(8192):
        raw += piece
        if len(raw) > ANSWER_LIMIT:
            return None
    return bytes(raw)


def _object(raw: bytes) -> Mapping[str, object]:
    """The JSON object that the bytes spell, an empty one where they spell none."""
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
