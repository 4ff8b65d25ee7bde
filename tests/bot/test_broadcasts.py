"""/broadcast: written, tried, sent to everybody once, watched and stopped."""

from __future__ import annotations

import asyncio

from bot import broadcasting as sending
from bot.simulator.client import Person
from core.domain.broadcasts import Broadcast, BroadcastState
from core.domain.staff import Role
from core.usecases import broadcasting
from storage.transaction import Transaction
from tests.bot.staffed import hire, log
from tests.bot.stage import Stage
from tests.shop import add_customer
from tests.usecases.talk import open_chat

WORDS = "Hello <friends> & all!\n\nPrices are down."


async def last(stage: Stage) -> Broadcast:
    [broadcast] = await stage.read(lambda tx: tx.broadcasts.latest(1))
    return broadcast


async def ended(stage: Stage, timeout_s: float = 8.0) -> Broadcast:
    for _ in range(int(timeout_s / 0.05)):
        if (broadcast := await last(stage)).state is not BroadcastState.SENDING:
            return broadcast
        await asyncio.sleep(0.05)
    raise AssertionError(f"not done: {broadcast}")


async def customers(stage: Stage, *names: str) -> list[Person]:
    """People who have opened the bot."""
    people = [await stage.person(name) for name in names]
    for person in people:
        await person.start()
        await person.sees("Chatpanel")
    return people


async def unknown_chats(stage: Stage, count: int) -> None:
    """Chats that Telegram does not know: sending there fails."""

    def work(tx: Transaction) -> None:
        for number in range(9_000_000_000, 9_000_000_000 + count):
            customer = add_customer(tx, f"tg:{number}")
            open_chat(tx, number, customer.id)

    await stage.write(work)


async def drafted(owner: Person, words: str = WORDS) -> None:
    await owner.say("/broadcast")
    await owner.sees("Send me the message")
    await owner.say(words)
    await owner.sees("This is how it will look")


async def sent(owner: Person) -> None:
    await owner.tap("Send to")
    await owner.tap("Yes, send to", message=await owner.sees_button("Yes, send to"))


async def test_a_message_is_seen_tried_and_sent_to_everybody_once(stage: Stage, amina: Person, owner: Person) -> None:
    [carlos] = await customers(stage, "Carlos")
    await drafted(owner)
    draft = await owner.screen()
    assert WORDS in draft.text
    assert "For everybody: 3 chats" in draft.text
    await owner.tap("Send it to me")
    tried = await owner.sees("Prices are down.")
    assert WORDS in [message.text for message in await owner.messages()], "just as customers get it"
    assert tried is not None and not await stage.read(lambda tx: tx.broadcasts.latest(1))
    await owner.sees_button("Send to 3 chats")
    await owner.tap("Send to")
    confirm = await owner.sees("Send it to 3 chats?")
    assert "cannot be taken back" in confirm.text
    await owner.tap("Yes, send to 3 chats")
    assert "not sent twice" in (await owner.answer(await owner.tap("Yes, send to 3 chats", message=confirm)))["text"]
    for person in (amina, carlos):
        assert (await person.sees("Prices are down.")).text == WORDS
    done = await ended(stage)
    assert (done.sent, done.failed, done.total, done.body) == (3, 0, 3, WORDS)
    await owner.sees("is done")
    assert len(await stage.read(lambda tx: tx.broadcasts.latest(9))) == 1
    assert (await log(stage))[:3] == (f"tg:{owner.id}", "broadcast.start", f"broadcast:{done.id}")


async def test_its_button_brings_the_shop_below_it(stage: Stage, amina: Person, owner: Person) -> None:
    await drafted(owner)
    await sent(owner)
    message = await amina.sees("Prices are down.")
    await amina.tap("Home", message=message)
    below = await amina.sees("Your balance")
    assert below.id > message.id


async def test_one_language_is_told_and_who_muted_or_blocked_is_left_out(
    stage: Stage, amina: Person, owner: Person
) -> None:
    nadia, carlos = await customers(stage, "Nadia", "Carlos")
    await stage.write(lambda tx: tx.chats.set_blocked(nadia.id, blocked=True))
    await amina.say("/settings")
    await amina.tap("Turn messages off", message=await amina.sees_button("Turn messages off"))
    await amina.sees_button("Turn messages on")
    await drafted(owner)
    assert "For everybody: 2 chats" in (await owner.screen()).text
    await owner.tap("For whom?")
    choices = await owner.sees("For whom is it?")
    assert "Español · 1" in choices.labels and not choices.button("العربية · 1")
    await owner.tap("Español · 1")
    await owner.sees("For chats in Español: one chat")
    await sent(owner)
    assert (await carlos.sees("Prices are down.")).text == WORDS
    done = await ended(stage)
    assert (done.sent, done.total, done.language) == (1, 1, "es")
    assert not [one for person in (amina, nadia) for one in await person.messages() if "Prices" in one.text]


async def test_the_words_are_replaced_and_too_many_refused(stage: Stage, owner: Person) -> None:
    await drafted(owner, "First words")
    await owner.say("Second words")
    draft = await owner.sees("Second words")
    assert "First words" not in draft.text
    await owner.say("&" * 1000)
    await owner.sees("This is too long: 1,000 characters")
    await owner.sees("Second words")
    await owner.say("x" * 3000)
    await owner.sees("xxx")
    await owner.tap("Send it to me")
    await owner.sees_button("Send to one chat")


async def test_a_draft_survives_a_walk_through_the_shop(stage: Stage, owner: Person) -> None:
    await drafted(owner)
    await owner.say("/home")
    await owner.tap("Go on where you were", message=await owner.sees_button("Go on where you were"))
    await owner.tap("Cancel", message=await owner.sees_button("Cancel"))
    await owner.sees("🛠 Desk")
    await owner.say("/home")
    assert not (await owner.sees("Your balance")).button("Go on where you were")


async def test_who_cannot_be_reached_fails_and_is_left_out_from_then_on(stage: Stage, owner: Person) -> None:
    await unknown_chats(stage, 7)
    await drafted(owner)
    await sent(owner)
    await owner.sees("is done")
    done = await ended(stage)
    assert (done.sent, done.failed, done.total) == (1, 7, 8)
    assert await stage.read(lambda tx: tx.chats.count()) == 1


async def test_telegrams_wish_for_patience_is_obeyed_and_nobody_told_twice(
    stage: Stage, amina: Person, owner: Person
) -> None:
    await drafted(owner)
    await owner.tap("Send to")
    await owner.sees_button("Yes, send to 2 chats")
    await stage.simulation.fault("sendMessage", status=429, retry_after_s=1, times=2)
    await owner.tap("Yes, send to 2 chats")
    await amina.sees("Prices are down.")
    done = await ended(stage)
    assert (done.sent, done.failed) == (2, 0)
    assert len([one for one in await amina.messages() if "Prices" in one.text]) == 1


async def test_what_may_have_arrived_is_not_sent_again(stage: Stage, amina: Person, owner: Person) -> None:
    await drafted(owner)
    await owner.tap("Send to")
    await owner.sees_button("Yes, send to 2 chats")
    await stage.simulation.fault("sendMessage", kind="drop_after", chat_id=amina.id)
    await owner.tap("Yes, send to 2 chats")
    await amina.sees("Prices are down.")
    done = await ended(stage)
    assert (done.sent, done.failed) == (1, 1)
    assert len([one for one in await amina.messages() if "Prices" in one.text]) == 1


async def test_a_broadcast_is_watched_and_stopped_while_answers_go_on(
    stage: Stage, amina: Person, owner: Person
) -> None:
    await unknown_chats(stage, 400)
    await drafted(owner)
    await sent(owner)
    await owner.sees("is on its way")
    await amina.say("/services")
    await amina.sees_button("Home")
    await owner.tap("Refresh")
    await owner.tap("Stop", message=await owner.sees_button("Stop"))
    await owner.tap("Yes, stop it", message=await owner.sees_button("Yes, stop it"))
    await owner.sees("was stopped")
    stopped = await last(stage)
    assert stopped.state is BroadcastState.STOPPED
    assert stopped.reached < 9_000_000_000 + 399
    assert (await log(stage))[:3] == (f"tg:{owner.id}", "broadcast.stop", f"broadcast:{stopped.id}")
    await owner.say("/broadcast")
    await owner.sees("Lately")


async def test_the_figures_move_on_by_themselves(stage: Stage, owner: Person) -> None:
    await unknown_chats(stage, 60)
    await drafted(owner)
    await sent(owner)
    first = await owner.sees("Failed: 0.")
    moved = await owner.sees("▓")
    assert moved.id == first.id and moved.button("Stop"), "the message itself has changed"
    done = await owner.sees("is done", timeout_s=10.0)
    assert done.id > first.id, "the end is told below all that came meanwhile"
    assert "Failed: 60" in done.text


async def test_who_went_on_to_something_else_hears_of_the_end(stage: Stage, owner: Person) -> None:
    await unknown_chats(stage, 20)
    await drafted(owner)
    await sent(owner)
    await owner.sees("is on its way")
    await owner.say("/home")
    done = await owner.sees("is done", timeout_s=8.0)
    assert "Failed: 20" in done.text
    await owner.tap("See it", message=done)
    await owner.sees("For everybody.")


async def test_a_crash_leaves_a_batch_untold_and_tells_nobody_twice(stage: Stage, amina: Person, owner: Person) -> None:
    """The batch was handed out to a process that died: its chats are not told by the next one."""
    [carlos] = await customers(stage, "Carlos")
    await owner.start()
    await owner.sees_button("Let's go")

    def work(tx: Transaction) -> int:
        begun = broadcasting.start(tx, body=WORDS, language="", author=f"tg:{owner.id}")
        [died_with] = broadcasting.next_batch(tx, begun.id, 1)
        return died_with

    untold = await stage.write(work)
    done = await ended(stage)
    assert (done.sent, done.failed, done.total) == (2, 0, 3)
    told = {
        person.id: len([one for one in await person.messages() if one.text == WORDS])
        for person in (amina, carlos, owner)
    }
    assert told == {amina.id: 1, carlos.id: 1, owner.id: 1} | {untold: 0}


async def test_one_process_sends_at_a_time(stage: Stage, amina: Person, owner: Person) -> None:
    await stage.write(lambda tx: tx.upkeep.take_turn(sending.TURN, "another process", lease_ms=60_000))
    await drafted(owner)
    await sent(owner)
    await owner.sees("is on its way")
    await asyncio.sleep(0.5)
    assert (await last(stage)).reached == 0
    await stage.write(lambda tx: tx.upkeep.end_turns("another process"))
    await amina.sees("Prices are down.")
    assert (await ended(stage)).sent == 2


async def test_outsiders_and_support_write_to_nobody(stage: Stage, amina: Person) -> None:
    await amina.say("/broadcast")
    await amina.sees("This is for the shop's staff.")
    await hire(stage, amina, Role.SUPPORT)
    await amina.say("/broadcast")
    await amina.sees("This is for managers of the shop.")
