"""What tests of the desk begin with: staff let in, orders that nobody knows the outcome of, the log's last line."""

from __future__ import annotations

from collections.abc import Mapping

from bot.simulator.client import Person, Seen
from core.domain.orders import Order
from core.domain.outcomes import Unknown
from core.domain.staff import Role
from core.usecases import delivering, staffing
from storage.transaction import Transaction
from tests.bot.stage import Stage


async def hire(stage: Stage, person: Person, role: Role) -> None:
    await stage.write(lambda tx: staffing.add(tx, person.id, role, person.name, actor="test", reason="for the test"))


async def lose(stage: Stage, order: Order) -> None:
    """The provider was asked and did not answer: nobody knows whether it has the order."""

    def work(tx: Transaction) -> None:
        jobs = tx.jobs.take(f"dispatch:{order.provider}", limit=50, lease_ms=60_000)
        [job] = [job for job in jobs if job.subject == str(order.id)]
        tx.suppliers.journal(order.id, order.provider, "add", "quantity=1000", "no answer")
        assert delivering.begin(tx, job) is not None
        delivering.record(tx, job, Unknown("it did not answer in time"))

    await stage.write(work)


async def kept(stage: Stage, order: Order) -> Order:
    """The order as it stands now."""
    found = await stage.read(lambda tx: tx.orders.get(order.id))
    assert found is not None
    return found


async def log(stage: Stage) -> tuple[str, str, str, str]:
    """The newest line of the audit log: who, what, whom, why."""
    [line] = await stage.read(lambda tx: tx.audit.latest(1))
    return line[1:]


async def taps(person: Person, *steps: tuple[str, str]) -> Seen:
    """Taps a button and waits for what it leads to, step by step. What is seen last."""
    assert steps
    for button, text in steps:
        await person.tap(button)
        seen = await person.sees(text)
    return seen


async def moved(stage: Stage, order: Order) -> Mapping[str, str]:
    """The order's transfers: amounts by their keys."""
    entries = await stage.read(lambda tx: tx.ledger.of_order(order.id))
    return {entry.transfer.key: str(entry.transfer.amount) for entry in entries}
