"""Who shows a chat: the claim on it, and what waits to be sent there."""

from __future__ import annotations

from dataclasses import replace

from storage.transaction import Transaction
from tests.shop import Shop, add_customer
from tests.usecases.talk import open_chat

CHAT = 7


def fresh(tx: Transaction) -> None:
    """A chat whose first version is shown, and claimed by who looks whether there is more."""
    chat = open_chat(tx, CHAT, add_customer(tx).id)
    tx.chats.save(replace(chat, version=1))
    assert tx.chats.claim(CHAT, lease_ms=1_000)
    assert tx.chats.shown(CHAT, version=1, message_id=5) is False
    assert tx.chats.claim(CHAT, lease_ms=1_000)


def answered(tx: Transaction) -> None:
    """The chat's next version, claimed by who has made it."""
    chat = tx.chats.lock(CHAT)
    assert chat is not None
    tx.chats.save(replace(chat, version=2))
    assert tx.chats.claim(CHAT, lease_ms=1_000)


async def test_who_finds_nothing_to_show_gives_the_claim_back(shop: Shop) -> None:
    await shop.db.write(fresh)
    await shop.db.write(lambda tx: tx.chats.unclaim(CHAT))
    await shop.db.write(answered)
    assert await shop.db.write(lambda tx: tx.chats.shown(CHAT, version=2, message_id=6)) is False


async def test_a_claim_on_a_newer_version_is_not_given_back_with_an_older_one(shop: Shop) -> None:
    """What was sent under a claim that was lost so had its buttons taken off again."""
    await shop.db.write(fresh)
    await shop.db.write(answered)
    await shop.db.write(lambda tx: tx.chats.unclaim(CHAT))  # by who looked before that
    assert await shop.db.write(lambda tx: tx.chats.shown(CHAT, version=2, message_id=6)) is False


async def test_a_report_about_a_chat_that_was_forgotten_says_nothing_of_the_one_that_began_anew(shop: Shop) -> None:
    await shop.db.write(fresh)
    await shop.db.write(answered)

    def begin_anew(tx: Transaction) -> None:
        tx.chats.forget(CHAT)
        chat = open_chat(tx, CHAT, add_customer(tx, identity="tg:8").id)
        tx.chats.save(replace(chat, version=1))
        assert tx.chats.claim(CHAT, lease_ms=1_000)

    await shop.db.write(begin_anew)
    assert await shop.db.write(lambda tx: tx.chats.shown(CHAT, version=2)) is None
    assert await shop.db.read(lambda tx: tx.chats.unshown(limit=10)) == [CHAT]


async def test_messages_wait_until_they_are_sent(shop: Shop) -> None:
    await shop.db.write(fresh)
    assert not await shop.db.read(lambda tx: tx.messages.waits(CHAT))
    await shop.db.write(lambda tx: tx.messages.add(CHAT, "{}"))
    assert await shop.db.read(lambda tx: tx.messages.waits(CHAT))
    taken = await shop.db.write(lambda tx: tx.messages.take(CHAT, lease_ms=1_000))
    assert taken is not None and await shop.db.read(lambda tx: tx.messages.waits(CHAT))
    await shop.db.write(lambda tx: tx.messages.sent(taken.id))
    assert not await shop.db.read(lambda tx: tx.messages.waits(CHAT))


async def test_news_that_is_told_together_waits_for_its_time_and_holds_up_nothing(shop: Shop) -> None:
    await shop.db.write(fresh)
    now = await shop.db.read(lambda tx: tx.now_ms)

    def come_in(tx: Transaction) -> None:
        for id in ("order:1", "order:2"):
            assert tx.updates.put(id, CHAT, "{}", gathered_ms=now + 1_000)
        assert tx.updates.put("u:9", CHAT, "{}", place=9)
        assert tx.updates.put("money", CHAT, "{}")

    def next_one(tx: Transaction) -> tuple[str, bool] | None:
        found = tx.updates.oldest(CHAT)
        assert found is None or tx.updates.handled(found.nr)
        return None if found is None else (found.id, found.gathers)

    await shop.db.write(come_in)
    assert await shop.db.read(lambda tx: tx.updates.waiting(limit=9)) == [CHAT]
    assert [await shop.db.write(next_one) for _ in range(3)] == [("money", False), ("u:9", False), None]
    assert await shop.db.read(lambda tx: tx.updates.waiting(limit=9)) == []
    await shop.db.write(lambda tx: tx.updates.put_off(CHAT, now + 2_000))
    shop.clock.pass_ms(1_500)
    assert await shop.db.write(next_one) is None
    shop.clock.pass_ms(500)
    assert await shop.db.write(next_one) == ("order:1", True)
    assert [one.id for one in await shop.db.write(lambda tx: tx.updates.gathered(CHAT, limit=9))] == ["order:2"]
    assert await shop.db.write(lambda tx: tx.updates.gathered(CHAT, limit=9)) == []
