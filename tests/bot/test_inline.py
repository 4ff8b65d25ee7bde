"""Inline mode: services for words after the bot's name, in any chat; cards that lead to them; buttons that begin it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import inline
from bot.incoming import Sought
from bot.inline import CACHE_S, Offered
from bot.rendering import MOST_TEXT
from bot.simulator import html
from bot.simulator.client import Person
from bot.simulator.seen import Offer
from bot.turn import Counter
from core import texts
from core.domain.pricing import MAX_MARKUP_BP
from core.texts import wording
from storage.transaction import Transaction
from tests.bot.stage import LINK, SERVICES, Stage, opened, service
from tests.bot.trouble import KEEP, Tripwire, on_webhook, rows, settled, until, while_fifty_chats_are_busy
from tests.shop import Shop, usd
from tests.usecases.talk import open_chat


async def visitor(stage: Stage, name: str, language: str = "en") -> Person:
    """Somebody who has never opened the bot."""
    person = await stage.person(name)
    await person.speak(language)
    return person


async def pause(stage: Stage, number: int) -> None:
    def work(tx: Transaction) -> None:
        sold = tx.services.get(number)
        assert sold is not None
        tx.services.put([replace(sold, active=False)])

    await stage.write(work)


async def time_passes(stage: Stage) -> None:
    """Telegram has forgotten what it was answered."""
    await stage.simulation.advance(CACHE_S * 1000)


# -- what is offered --------------------------------------------------------------------------------------------------


async def test_words_in_any_chat_find_services_with_their_prices(amina: Person) -> None:
    seen = await amina.asks_inline("insta likes")
    assert seen.titles == ["Instagram Likes", "Instagram Auto Likes"]
    assert seen.above is None and seen.next_offset == ""
    likes = seen.offers[0]
    assert (likes.id, likes.description) == ("102", "Instagram · $0.26 per 1,000")
    for told in ("Instagram Likes", "$0.26 per 1,000", "From 100 to 100,000", "1,000 cost $0.26"):
        assert told in likes.text
    [order] = likes.buttons
    assert order.text == "🛒 Order" and order.url == "https://t.me/chatpanel_sim_bot?start=service_102"
    [pack] = (await amina.asks_inline("starter pack")).offers
    assert pack.description == "TikTok · $4.99 for the package" and "For example" not in pack.text


async def test_a_number_finds_its_service_alone_and_a_link_those_that_take_it(amina: Person) -> None:
    for words in ("102", "#102"):
        assert (await amina.asks_inline(words)).titles == ["Instagram Likes"], words
    assert (await amina.asks_inline(LINK)).titles == ["Instagram Followers", "Instagram Likes", "Instagram Comments"]


async def test_what_the_words_name_comes_before_what_only_holds_them(stage: Stage, amina: Person) -> None:
    await stage.write(lambda tx: tx.services.put([service(100, "Instagram Likes Fast", "Instagram", "1")]))
    assert (await amina.asks_inline("insta likes")).titles[:2] == ["Instagram Likes", "Instagram Likes Fast"]


async def test_words_that_nothing_fits_get_what_is_nearest_and_say_so(amina: Person) -> None:
    for words in ("quantum bananas", "💯", "' OR 1=1 --", "x" * 256):
        seen = await amina.asks_inline(words)
        assert len(seen.offers) == 3 and seen.above is not None
        assert seen.above["text"] == "Nothing fits exactly. These come nearest ›"
        assert seen.above["start_parameter"] == "start"
    await amina.start("start")
    await amina.sees("What would you like to do?")


async def test_a_shop_that_sells_nothing_shows_the_way_to_itself(database_url: str) -> None:
    async with opened(database_url, services=()) as stage:
        visiting = await visitor(stage, "Rahul")
        for words in ("", "likes"):
            seen = await visiting.asks_inline(words)
            assert not seen.offers and seen.above and "Open the shop" in seen.above["text"]


async def test_without_a_word_favourites_come_first_then_all_there_is_page_by_page(stage: Stage, amina: Person) -> None:
    customer = await stage.customer(amina)
    await stage.write(lambda tx: tx.favourites.put(customer.id, 302))
    await stage.write(lambda tx: tx.favourites.put(customer.id, 999))
    first = await amina.asks_inline("")
    second = await amina.asks_inline("", offset=first.next_offset)
    assert len(first.offers) == inline.SIZE and first.offers[0].title == "Telegram Members"
    found = [offer.id for offer in (*first.offers, *second.offers)]
    assert second.next_offset == "" and sorted(found) == sorted(str(sold.number) for sold in SERVICES)


async def test_an_odd_offset_begins_anew(amina: Person) -> None:
    first = await amina.asks_inline("youtube")
    assert len(first.offers) == 20 and first.next_offset == "20"
    for odd in ("x", "-1", "9" * 30, "²"):
        assert (await amina.asks_inline("youtube", offset=odd)).titles == first.titles
    assert not (await amina.asks_inline("youtube", offset="900")).offers


async def test_what_is_paused_is_not_offered(stage: Stage, amina: Person) -> None:
    assert "Instagram Likes" in (await amina.asks_inline("likes")).titles
    await pause(stage, 102)
    await time_passes(stage)
    assert "Instagram Likes" not in (await amina.asks_inline("likes")).titles
    assert "Instagram Likes" not in (await amina.asks_inline("102")).titles


async def test_everybody_sees_the_own_price_and_language(stage: Stage, amina: Person) -> None:
    """Though Telegram remembers answers, and both type the same."""
    customer = await stage.customer(amina)
    await stage.write(lambda tx: tx.customers.put_group("friends", -1000))
    await stage.write(lambda tx: tx.customers.join_group(customer.id, "friends"))
    carlos = await visitor(stage, "Carlos", "es")
    for _ in range(2):
        assert [one.description for one in (await amina.asks_inline("102")).offers] == ["Instagram · $0.234 per 1,000"]
        [likes] = (await carlos.asks_inline("102")).offers
        assert likes.description == f"Instagram · {wording.money('es', usd('0.26'))} por cada 1000"
        assert likes.buttons[0].text == texts.say("es", "button-order")


async def test_who_never_opened_the_bot_is_answered_and_nothing_is_kept_of_it(stage: Stage) -> None:
    rahul = await visitor(stage, "Rahul")
    assert (await rahul.asks_inline("102")).titles == ["Instagram Likes"]
    assert await rows(stage, "SELECT count(*) FROM updates") == [(0,)]
    assert await rows(stage, "SELECT count(*) FROM chats") == [(0,)]
    assert await rahul.messages() == []


# -- in time, or not at all -------------------------------------------------------------------------------------------


async def test_words_are_answered_while_fifty_chats_are_busy(stage: Stage, amina: Person) -> None:
    async def typing() -> list[str]:
        return (await amina.asks_inline("102", timeout_s=8)).titles

    assert await while_fifty_chats_are_busy(stage, typing) == ["Instagram Likes"]


async def test_words_are_answered_though_nothing_can_be_kept(database_url: str) -> None:
    wire = Tripwire()
    async with opened(database_url, through=wire.through) as stage:
        rahul = await visitor(stage, "Rahul")
        wire.outage(KEEP)
        await rahul.start()
        await until(lambda: wire.met > 0, "the feed has tried")
        assert (await rahul.asks_inline("102", timeout_s=15)).titles == ["Instagram Likes"]
        wire.mend()
        await rahul.sees_button("Let's go", 15)


async def test_an_answer_that_fails_or_is_late_says_nothing_to_anybody(stage: Stage, amina: Person) -> None:
    await settled(stage)
    before = [message.id for message in await amina.messages()]
    for nth, (status, words) in enumerate(((500, "oops"), (429, ""), (400, "query is too old"), (400, "a bug")), 1):
        await stage.simulation.fault("answerInlineQuery", status=status, description=f"Bad Request: {words}")
        await amina.act("inline", query=f"likes {nth}")
        await until(lambda nth=nth: _answers(stage, nth), "an answer that fails")  # type: ignore[misc]
    assert (await amina.asks_inline("102")).titles == ["Instagram Likes"]
    assert [message.id for message in await amina.messages()] == before


async def _answers(stage: Stage, count: int) -> bool:
    return len(await stage.simulation.calls("answerInlineQuery")) == count


async def test_a_webhook_brings_words_as_well(database_url: str) -> None:
    async with on_webhook(database_url) as (stage, _):
        rahul = await visitor(stage, "Rahul")
        assert (await rahul.asks_inline("102")).titles == ["Instagram Likes"]
        assert await rows(stage, "SELECT count(*) FROM updates") == [(0,)]


# -- cards and buttons ------------------------------------------------------------------------------------------------


async def test_a_card_that_is_sent_to_the_bot_itself_opens_its_service(stage: Stage, amina: Person) -> None:
    seen = await amina.asks_inline("insta")
    await amina.chooses(seen, next(offer for offer in seen.offers if offer.title == "Instagram Likes"))
    screen = await amina.sees("No. 102")
    assert screen.button("🛒 Order") and screen.button("Add to favourites")


async def test_a_newcomer_who_sends_a_card_is_welcomed_and_led_to_its_service(stage: Stage) -> None:
    rahul = await visitor(stage, "Rahul")
    seen = await rahul.asks_inline("102")
    await rahul.chooses(seen, seen.offers[0])
    await rahul.tap("Go on", message=await rahul.sees_button("Go on"))
    await rahul.sees("No. 102")


async def test_the_button_of_a_card_leads_to_its_service(stage: Stage, amina: Person) -> None:
    rahul = await visitor(stage, "Rahul")
    [likes] = (await amina.asks_inline("102")).offers
    await follow(rahul, likes)
    await rahul.tap("Go on", message=await rahul.sees_button("Go on"))
    assert "$0.26 per 1,000" in (await rahul.sees("No. 102")).text
    await pause(stage, 102)
    await follow(rahul, likes)
    await rahul.sees("no longer there")


async def follow(person: Person, offer: Offer) -> None:
    await person.start(offer.buttons[0].url.partition("?start=")[2])


@pytest.mark.parametrize("url", ["https://t.me/other_bot?start=service_103", "https://example.com", ""])
async def test_of_another_bots_card_only_the_words_are_heard(stage: Stage, amina: Person, url: str) -> None:
    await settled(stage)
    user = {"id": amina.id, "is_bot": False, "first_name": "Amina", "language_code": "en"}
    other = {"id": 99, "is_bot": True, "first_name": "Other", "username": "other_bot"}
    message = {
        "message_id": 90_001, "date": 1, "from": user, "chat": {"id": amina.id, "type": "private"}, "via_bot": other,
        "text": "insta likes\n102 | x | 5" if url else "insta likes",
        "reply_markup": {"inline_keyboard": [[{"text": "x", "url": url}]] if url else []},
    }  # fmt: skip
    await stage.simulation.hook("raw_update", update={"message": message})
    await amina.sees("No. 102")


async def test_words_for_inline_mode_that_are_sent_at_once_are_heard(amina: Person) -> None:
    for words in ("@chatpanel_sim_bot insta likes", "@Chatpanel_Sim_Bot  102"):
        await amina.say(words)
        await amina.sees("No. 102")


async def test_searching_and_sharing_begin_with_a_button(stage: Stage, amina: Person) -> None:
    await amina.tap("Search")
    seek = (await amina.sees_button("Search as you type")).button("Search as you type")
    assert seek and seek.here == ""
    await amina.say("102")
    share = (await amina.sees("No. 102")).button("Send to a friend")
    assert share and share.elsewhere
    assert (await amina.asks_inline(share.elsewhere)).titles == ["Instagram Likes"]


async def test_an_invitation_is_sent_to_a_friend_and_remembers_who_sent_it(stage: Stage, amina: Person) -> None:
    await amina.say("/settings")
    share = (await amina.sees("Your invitation link")).button("Send to a friend")
    assert share and share.elsewhere
    [invitation, *_] = (await amina.asks_inline(share.elsewhere)).offers
    assert invitation.buttons[0].url == f"https://t.me/chatpanel_sim_bot?start=ref_{amina.id}"
    assert "likes, followers and views" in invitation.text
    rahul = await visitor(stage, "Rahul")
    assert "invitation" not in [offer.id for offer in (await rahul.asks_inline(share.elsewhere)).offers]
    await follow(rahul, invitation)
    await rahul.sees_button("Let's go")
    chat = await stage.read(lambda tx: tx.chats.get(rahul.id))
    assert chat is not None and chat.referrer == amina.id


async def test_without_inline_mode_there_are_no_buttons_that_do_nothing(database_url: str) -> None:
    async with opened(database_url, inline=False) as stage:
        rahul = await visitor(stage, "Rahul")
        await rahul.start("service_102")
        await rahul.tap("Go on", message=await rahul.sees_button("Go on"))
        assert (await rahul.sees("No. 102")).button("Send to a friend") is None
        for words, seen in (("/settings", "Your invitation link"), ("/search", "What do you look for?")):
            await rahul.say(words)
            screen = await rahul.sees(seen)
            assert all(button.here is None and button.elsewhere is None for button in screen.buttons)
            assert screen.button("Home")


# -- in every language ------------------------------------------------------------------------------------------------


async def test_every_card_fits_into_telegram_in_every_language(shop: Shop) -> None:
    counter = Counter("Chatpanel & <co>", "chatpanel_bot", inline=True)
    odd = service(7, "Likes <b>&amp; more</b> " + "x" * 180, "A & <B>", "0.00001", description="<i>")

    def work(tx: Transaction) -> list[Offered]:
        tx.services.put([*SERVICES[:12], odd])
        house = tx.partners.house()
        tx.partners.set_markup(house.id, MAX_MARKUP_BP)
        tx.customers.add(5, partner_id=house.id, identity="tg:5", name="Amina", language="en")
        open_chat(tx, 5, 5)
        seen = []
        for language in texts.languages():
            for words in ("", "quantum", "invite"):
                seen.append(inline.offer(tx, Sought("1", 4, language, words, ""), counter))
            chat = tx.chats.get(5)
            assert chat is not None
            tx.chats.save(replace(chat, language=language))
            seen.append(inline.offer(tx, Sought("1", 5, "xx", "invite", ""), counter))
        return seen

    for offered in await shop.db.write(work):
        assert offered.results or offered.above
        for result in offered.results:
            text, _ = html.parse(result["input_message_content"]["message_text"])
            assert 0 < len(text) <= MOST_TEXT and "{ $" not in text + result["description"]
            assert "&lt;" not in result["title"] + result["description"] and result["title"].strip()
            [[button]] = result["reply_markup"]["inline_keyboard"]
            assert button["url"].startswith("https://t.me/chatpanel_bot?start=")


async def test_a_stranger_sees_what_the_house_asks_of_everybody(shop: Shop) -> None:
    counter = Counter("Chatpanel", "chatpanel_bot")

    def work(tx: Transaction) -> str:
        tx.services.put(SERVICES[:3])
        tx.partners.set_markup(tx.partners.house().id, 10_000)
        return str(inline.offer(tx, Sought("1", 4, "en", "102", ""), counter).results[0]["description"])

    assert await shop.db.write(work) == "Instagram · $0.52 per 1,000"
