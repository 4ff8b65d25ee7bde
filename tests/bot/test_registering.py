"""Coming in: the welcome, the language, the phone that joins accounts, and the links that lead here."""

from __future__ import annotations

import pytest

from bot.simulator.client import Person
from bot.simulator.world import OWNER_ID
from core.domain.orders import OrderRequest
from core.domain.staff import Role
from core.usecases import adjusting, ordering, registering, staffing
from core.usecases.ordering import Wish
from storage.transaction import Transaction
from tests.bot.buying import place
from tests.bot.stage import LINK, Stage, opened
from tests.shop import usd


@pytest.fixture
async def nadia(stage: Stage) -> Person:
    """Somebody who has never been here."""
    person = await stage.person("Nadia")
    await person.speak("en")
    return person


async def referrer(stage: Stage, person: Person) -> int | None:
    chat = await stage.read(lambda tx: tx.chats.get(person.id))
    assert chat is not None
    return chat.referrer


async def account(stage: Stage, phone: str, balance: str, orders: int) -> int:
    """Who has come by another chat app: a customer of the house with a phone, a wallet and orders."""

    def work(tx: Transaction) -> int:
        house = tx.partners.house()
        registering.register(tx, partner_id=house.id, identity=phone, name="Nadia of the flow")
        adjusting.adjust(
            tx, partner_id=house.id, identity=phone, amount=usd(balance), credit=True, reason="for the test",
            actor="test",
        )  # fmt: skip
        placed = 0
        for nth in range(orders):
            wish = Wish(house, phone, OrderRequest(102, LINK, 100 + nth), duplicate_window_ms=0)
            placed = ordering.place_order(tx, wish).order.id
        return placed

    return await stage.write(work)


async def test_a_newcomer_is_told_what_this_is_and_goes_on_with_one_tap(nadia: Person) -> None:
    await nadia.start()
    welcome = await nadia.sees("likes, followers and views")
    assert welcome.labels == ["🚀 Let's go", "📱 Share my phone", "🌐 English"]
    assert "/terms" in welcome.text and len(welcome.text) < 400
    await nadia.tap("Let's go")
    home = await nadia.sees("What would you like to do?")
    assert home.id == welcome.id


async def test_the_language_is_the_clients_and_is_changed_right_there(stage: Stage, nadia: Person) -> None:
    await nadia.speak("es")
    await nadia.start()
    await nadia.sees_button("🌐 Español")
    await nadia.tap("🌐 Español")
    choice = await nadia.sees_button("Kiswahili")
    assert [label.strip("• ") for label in choice.labels[:10]] == [
        "English", "Español", "Português", "Français", "العربية", "हिन्दी", "Bahasa Indonesia", "Русский", "Kiswahili",
        "Türkçe",
    ]  # fmt: skip
    await nadia.tap("English")
    await nadia.sees_button("Let's go")
    await nadia.say("/start")  # the client still says es
    await nadia.sees_button("Let's go")
    assert (await stage.customer(nadia)).language == "en"


async def test_terms_lead_back_to_the_welcome(nadia: Person) -> None:
    await nadia.start("service_101")
    await nadia.sees_button("Go on")
    await nadia.say("/terms")
    await nadia.sees("The rules of Chatpanel")
    await nadia.tap("Back")
    await nadia.sees_button("Go on")


async def test_who_is_known_is_not_welcomed_again(amina: Person) -> None:
    await amina.start()
    home = await amina.sees("What would you like to do?")
    assert home.button("Let's go") is None


# -- the phone --------------------------------------------------------------------------------------------------------


async def test_a_phone_joins_this_chat_with_the_account_it_has_elsewhere(stage: Stage, nadia: Person) -> None:
    await account(stage, nadia.phone, "5", orders=3)
    await nadia.start()
    await nadia.sees_button("Share my phone")
    await stage.credit(nadia, "2")
    await nadia.tap("Share my phone")
    await nadia.sees("below the text field.")
    assert (await nadia.chat())["reply_keyboard"]["keyboard"][0][0]["request_contact"]
    await nadia.share_contact()
    told = await nadia.sees("Your phone is tied")
    assert f"We found your account for {nadia.phone}" in told.text
    assert "$6.92122" in told.text  # 5 and 2, less 100, 101 and 102 likes at 0.26 per 1000
    assert "All 3 orders are here, too." in told.text
    await nadia.sees("What would you like to do?")
    assert (await nadia.chat())["reply_keyboard"] is None
    assert (await stage.customer(nadia)).identity == nadia.phone
    await nadia.sees_button("My orders")
    await nadia.tap("My orders")
    await nadia.sees("102 × Instagram Likes")


async def test_a_phone_that_nobody_had_is_tied(stage: Stage, nadia: Person) -> None:
    await nadia.start()
    await nadia.sees_button("Share my phone")
    before = await stage.customer(nadia)
    await nadia.share_contact()  # by hand, where nobody asks for it
    told = await nadia.sees("Your phone is tied")
    assert "We found" not in told.text
    await nadia.sees_button("Let's go")  # and it goes on where it was
    after = await stage.customer(nadia)
    assert (after.id, after.identity) == (before.id, nadia.phone)


async def test_a_phone_is_shared_once(stage: Stage, amina: Person) -> None:
    await amina.say("/orders")
    await amina.sees("You have no orders yet")
    await amina.share_contact()
    await amina.sees("Your phone is tied")
    await amina.share_contact()
    await amina.sees("is tied to this chat already")
    await amina.sees("You have no orders yet")  # the screen that was open
    await amina.say("/settings")
    assert (await amina.sees("+254***01")).button("Share my phone") is None


async def test_a_second_phone_is_for_staff_to_look_at(stage: Stage, amina: Person) -> None:
    await stage.write(lambda tx: tx.customers.identify(tx.chats.get(amina.id).customer_id, "+254711999999"))  # type: ignore[union-attr]
    await amina.share_contact()
    await amina.sees("has the phone +254711999999 already")


@pytest.mark.parametrize("how", ["another's", "forwarded", "typed"])
async def test_only_the_own_contact_counts(stage: Stage, nadia: Person, how: str) -> None:
    victim = "+254711222333"
    await account(stage, victim, "50", orders=0)
    await nadia.start()
    await nadia.sees_button("Share my phone")
    await nadia.tap("Share my phone")
    await nadia.sees_button("Skip")
    if how == "another's":
        await nadia.share_contact(phone=victim, user_id=4_000_000_001)
        await nadia.sees("This is the number of somebody else")
    elif how == "forwarded":
        await nadia.forward_contact(victim, "Victim")
        await nadia.sees("This is the number of somebody else")
    else:
        await nadia.say(victim)
        await nadia.sees("Please do not type the number")
    await nadia.sees_button("Skip")
    assert (await nadia.chat())["reply_keyboard"] is not None  # to be pressed now
    assert not (await stage.customer(nadia)).balance


async def test_the_phone_can_be_skipped(nadia: Person) -> None:
    await nadia.start()
    await nadia.sees_button("Share my phone")
    await nadia.tap("Share my phone")
    await nadia.sees_button("Skip")
    await nadia.tap("Skip")
    await nadia.sees("That works without a phone")
    await nadia.sees("What would you like to do?")
    assert (await nadia.chat())["reply_keyboard"] is None


# -- links ------------------------------------------------------------------------------------------------------------


async def test_a_link_to_a_service_leads_there_after_the_welcome(nadia: Person) -> None:
    await nadia.start("service_101")
    await nadia.sees_button("Go on")
    await nadia.tap("Go on")
    await nadia.sees("Instagram Followers")


async def test_a_link_to_an_order_shows_the_own_one(stage: Stage, amina: Person, nadia: Person) -> None:
    await stage.credit(amina, "5")
    order = await place(stage, amina)
    await amina.start(f"order_{order.id}")
    await amina.sees(f"Order {order.id}")
    await nadia.start(f"order_{order.id}")
    await nadia.sees_button("Go on")
    await nadia.tap("Go on")
    assert f"Order {order.id}" not in (await nadia.sees("it is not yours")).text


async def test_a_link_to_an_order_works_once_the_phone_says_whose_it_is(stage: Stage, nadia: Person) -> None:
    order_id = await account(stage, nadia.phone, "5", orders=1)
    await nadia.start(f"order_{order_id}")
    await nadia.sees_button("Share my phone")
    await nadia.tap("Share my phone")
    await nadia.sees_button("Skip")
    await nadia.share_contact()
    await nadia.sees("Your order is here, too.")
    await nadia.sees(f"Order {order_id}")


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        ("service_999999", "no longer there"), ("order_1", "no longer there"), ("topup_1", "no longer there"),
        ("topup_99999999999999999999", "I do not know this link"), ("service_x", "I do not know this link"),
        ("hello", "I do not know this link"), ("_" * 64, "I do not know this link"),
        ("claim_made-up", "This shop has an owner already"), ("ref_1", "What would you like to do?"),
        ("ref_abc", "What would you like to do?"), ("group", "What would you like to do?"),
    ],
)  # fmt: skip
async def test_a_link_that_leads_nowhere_leads_home(amina: Person, payload: str, words: str) -> None:
    await amina.start(payload)
    seen = await amina.sees(words)
    assert seen.button("Services")


async def test_an_invitation_is_remembered_once_and_only_for_newcomers(
    stage: Stage, amina: Person, nadia: Person
) -> None:
    carlos = await stage.person("Carlos")
    await carlos.speak("en")
    await carlos.start(f"ref_{carlos.id}")
    await carlos.sees_button("Let's go")
    assert await referrer(stage, carlos) is None  # nobody invites himself
    await nadia.start(f"ref_{amina.id}")
    await nadia.sees_button("Let's go")
    assert await referrer(stage, nadia) == amina.id
    await nadia.start(f"ref_{carlos.id}")
    await nadia.sees_button("Let's go")
    assert await referrer(stage, nadia) == amina.id
    await amina.start(f"ref_{nadia.id}")
    await amina.sees("What would you like to do?")
    assert await referrer(stage, amina) is None


async def test_who_invites_sees_how_many_came_and_staff_sees_who_invited(
    stage: Stage, amina: Person, nadia: Person, owner: Person
) -> None:
    await amina.say("/settings")
    assert "Nobody has come by it yet." in (await amina.sees("Your invitation link")).text
    await nadia.start(f"ref_{amina.id}")
    await nadia.sees_button("Let's go")
    await amina.say("/settings")
    await amina.sees("One person has come by it.")
    inviter, invited = await stage.customer(amina), await stage.customer(nadia)
    await owner.say(f"/customer {invited.id}")
    await owner.sees(f"🎁 Invited by {inviter.name} · customer {inviter.id}")
    await owner.say(f"/customer {inviter.id}")
    assert "Invited by" not in (await owner.sees(f"customer {inviter.id}")).text


async def test_the_claim_makes_the_first_who_brings_it_the_owner(database_url: str) -> None:
    async with opened(database_url, owner_ids=frozenset()) as stage:
        await stage.write(lambda tx: staffing.issue_claim(tx, "a-code-that-the-shop-printed"))
        owner, other = await stage.person("Owner"), await stage.person("Nadia")
        await other.speak("en")
        await other.start("claim_guessed")
        await other.sees("This link is not valid")
        await owner.start("claim_a-code-that-the-shop-printed")
        await owner.sees("You are the owner of this shop now")
        member = await stage.read(lambda tx: tx.staff.get(OWNER_ID))
        assert member is not None and member.role is Role.OWNER
        await other.start("claim_a-code-that-the-shop-printed")
        await other.sees("This shop has an owner already")


# -- in the middle of something ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("payload", ["", "service_101", "order_1", "nonsense"])
async def test_a_link_in_the_middle_of_an_order_keeps_the_order(amina: Person, payload: str) -> None:
    await amina.start("service_102")
    await amina.sees_button("Order")
    await amina.tap("Order")
    asked = await amina.sees("Instagram Likes")
    await amina.start(payload)
    await amina.sees("")
    await amina.say("/home")
    await amina.sees_button("Go on where you were")
    await amina.tap("Go on where you were")
    again = await amina.sees("Instagram Likes")
    assert again.text == asked.text
