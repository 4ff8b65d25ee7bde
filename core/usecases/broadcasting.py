"""Something is said to everybody, chat by chat in the order of their ids, by whoever sends in the bot.

How far it has come is kept before a batch is sent: whoever dies in between leaves the rest of that batch untold, and
nobody is told twice. A broadcast rather misses one than repeats: small batches miss little. Chats that have blocked the
bot or turned its messages off are left out, and not counted. One broadcast is on its way at a time, as they would share
Telegram's limits anyway.
"""

from __future__ import annotations

from core.domain.broadcasts import Broadcast, BroadcastState
from core.domain.errors import InvalidField, NotFound, WrongState
from core.ports import Transaction

MAX_BODY = 4096


def start(tx: Transaction, *, body: str, language: str, author: str) -> Broadcast:
    """Begins to tell all chats of a language ("" is all). `body` is whatever the sender understands.

    Raises InvalidField (`broadcast_empty`, `too_long`, `broadcast_nobody`), WrongState (`broadcast_running`).
    """
    if not body.strip():
        raise InvalidField("broadcast_empty", field="body", value="")
    if len(body) > MAX_BODY:
        raise InvalidField("too_long", field="body", value=body[:40], most=MAX_BODY)
    tx.partners.lock(tx.partners.house().id)  # two that begin at once wait for one another
    running = tx.broadcasts.open()
    if running:
        raise WrongState("broadcast_running", broadcast_id=running[0].id, state=running[0].state.value)
    total = tx.chats.count(language=language)
    if not total:
        raise InvalidField("broadcast_nobody", field="language", value=language)
    broadcast = Broadcast(
        id=tx.number("broadcast"), author=author, body=body, language=language, state=BroadcastState.SENDING,
        reached=0, total=total, sent=0, failed=0, created_ms=tx.now_ms,
        updated_ms=tx.now_ms,
    )  # fmt: skip
    tx.broadcasts.add(broadcast)
    tx.audit.add(
        author, "broadcast.start", f"broadcast:{broadcast.id}", f"{language or 'all'}, {total} chats: {body[:200]}"
    )
    return broadcast


def stop(tx: Transaction, broadcast_id: int, *, actor: str) -> Broadcast:
    """Nobody further is told. Raises NotFound (`broadcast_not_found`), WrongState (`broadcast_ended`)."""
    broadcast = _locked(tx, broadcast_id)
    if broadcast.state is not BroadcastState.SENDING:
        raise WrongState("broadcast_ended", broadcast_id=broadcast_id, state=broadcast.state.value)
    stopped = broadcast.ended(BroadcastState.STOPPED, tx.now_ms)
    tx.broadcasts.save(stopped)
    tx.audit.add(actor, "broadcast.stop", f"broadcast:{broadcast_id}", f"{stopped.sent} of {stopped.total} were told")
    return stopped


def next_batch(tx: Transaction, broadcast_id: int, limit: int) -> list[int]:
    """The chats to be told next, each handed out once ever; none where it is stopped, or done with this answer.

    Raises NotFound (`broadcast_not_found`).
    """
    broadcast = _locked(tx, broadcast_id)
    if broadcast.state is not BroadcastState.SENDING:
        return []
    chats = tx.chats.reachable(after=broadcast.reached, limit=limit, language=broadcast.language)
    if chats:
        tx.broadcasts.save(broadcast.moved(chats[-1], tx.now_ms))
    else:
        tx.broadcasts.save(broadcast.ended(BroadcastState.DONE, tx.now_ms))
    return chats


def record(tx: Transaction, broadcast_id: int, sent: int, failed: int) -> Broadcast:
    """Adds what became of a batch. Raises NotFound (`broadcast_not_found`)."""
    after = _locked(tx, broadcast_id).counted(sent, failed, tx.now_ms)
    tx.broadcasts.save(after)
    return after


def progress(tx: Transaction, broadcast_id: int) -> Broadcast:
    """How it stands. Raises NotFound (`broadcast_not_found`)."""
    broadcast = tx.broadcasts.get(broadcast_id)
    if broadcast is None:
        raise NotFound("broadcast_not_found", broadcast_id=broadcast_id)
    return broadcast


def _locked(tx: Transaction, broadcast_id: int) -> Broadcast:
    broadcast = tx.broadcasts.lock(broadcast_id)
    if broadcast is None:
        raise NotFound("broadcast_not_found", broadcast_id=broadcast_id)
    return broadcast
