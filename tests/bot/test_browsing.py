"""Looking around: categories, pages, words from anywhere, one service, favourites, and what went off sale."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.simulator.client import Person
from tests.bot.buying import place
from tests.bot.stage import LINK, Stage


async def take_off_sale(stage: Stage, *numbers: int) -> None:
    services = [await stage.read(lambda tx, number=number: tx.services.get(number)) for number in numbers]  # type: ignore[misc]
    await stage.write(lambda tx: tx.services.put([replace(each, active=False) for each in services if each]))


async def test_a_category_is_paged_and_back_leads_to_the_same_page(amina: Person) -> None:
    await amina.tap("Services")
    seen = await amina.sees_button("YouTube (23)")
    assert {"Instagram (3)", "Telegram (3)", "TikTok (2)"} <= set(seen.labels)
    await amina.tap("YouTube")
    seen = await amina.sees_button("1/3")
    assert "YouTube Views 1 · $1.01" in seen.labels and "Prices are for 1,000." in seen.text
    await amina.tap("›")
    await amina.sees_button("2/3")
    tap = await amina.tap("2/3")
    assert (await amina.answer(tap))["text"] == "Page 2"
    await amina.tap("YouTube Views 10 ·")
    seen = await amina.sees_button("Order")
    assert "$1.10 per 1,000" in seen.text and "1,000 cost $1.10" in seen.text
    await amina.tap("Back")
    await amina.sees_button("2/3")
    await amina.tap("‹ Back")
    await amina.sees_button("YouTube (23)")


async def test_a_service_tells_all_that_matters_before_ordering(amina: Person) -> None:
    await amina.say("/search tiktok views")
    seen = await amina.sees("TikTok Views")
    for told in (
        "No. 201",
        "$0.05 per 1,000",
        "From 100 to 100,000",
        "On average: 2 hours",
        "No refill",
        "Real people.",
    ):
        assert told in seen.text
    share = next(one for row in seen.raw["reply_markup"]["inline_keyboard"] for one in row if "copy_text" in one)
    assert share["copy_text"]["text"].endswith("?start=service_201")
    await amina.say("/search starter pack")
    seen = await amina.sees("$4.99 for the package")
    assert "For example" not in seen.text


async def test_a_price_group_is_what_the_customer_sees_everywhere(stage: Stage, amina: Person) -> None:
    customer = await stage.customer(amina)
    await stage.write(lambda tx: tx.customers.put_group("friends", -1000))
    await stage.write(lambda tx: tx.customers.join_group(customer.id, "friends"))
    await amina.say("102")
    seen = await amina.sees("$0.234 per 1,000")
    assert "1,000 cost $0.234" in seen.text and "Instead of $0.26: you save $0.026" in seen.text
    await amina.say("insta")
    assert "Instagram Likes · $0.234" in (await amina.sees_button("Instagram Followers")).labels


@pytest.mark.parametrize("points", [None, 0, 2500])
async def test_a_group_that_pays_no_less_reads_of_no_discount(stage: Stage, amina: Person, points: int | None) -> None:
    if points is not None:
        customer = await stage.customer(amina)
        await stage.write(lambda tx: tx.customers.put_group("others", points))
        await stage.write(lambda tx: tx.customers.join_group(customer.id, "others"))
    await amina.say("102")
    assert "you save" not in (await amina.sees("$0.325 per 1,000" if points else "$0.26 per 1,000")).text


async def test_words_that_mean_one_service_open_it(amina: Person) -> None:
    for words, opens in (
        ("insta likes", "No. 102"), ("103", "No. 103"), ("#102", "No. 102"), ("ig comments", "No. 103"),
        ("INSTAGRAM  likes", "No. 102"), ("i want telegram members", "No. 302"), ("mentions", "No. 303"),
    ):  # fmt: skip
        await amina.say(words)
        await amina.sees(opens)


async def test_words_that_mean_several_list_them_and_back_leads_there(amina: Person) -> None:
    await amina.say("youtube")
    seen = await amina.sees("23 services fit.")
    assert seen.button("1/3")
    await amina.tap("›")
    await amina.sees_button("2/3")
    await amina.tap("YouTube Views 12")
    await amina.sees("No. 612")
    await amina.tap("Back")
    seen = await amina.sees("23 services fit.")
    assert seen.button("2/3")


async def test_words_that_mean_nothing_offer_what_is_nearest(amina: Person) -> None:
    for words in ("quantum bananas", "💯💯", "<b>hi</b>", "' OR 1=1 --", "x" * 4096):
        await amina.say(words)
        await amina.sees(f"🔎 {words[:30]}")
        seen = await amina.sees_button("Help")
        assert "I found no" in seen.text and seen.button("Services") and seen.button("Home")


async def test_what_holds_no_word_gets_no_suggestions_at_random(amina: Person) -> None:
    for words in ("🙂", "-77", "+254 700 000 201"):
        await amina.say(words)
        assert "I found nothing for this" in (await amina.sees(f"🔎 {words}")).text


async def test_a_quantity_behind_the_words_is_kept_for_the_order(amina: Person) -> None:
    await amina.say("insta likes 2500")
    await amina.tap("Order", message=await amina.sees("2,500 cost $0.65"))
    await amina.sees("Which link?")
    await amina.say(LINK)
    assert "🔢 2,500" in (await amina.sees("Total: $0.65")).text


async def test_a_quantity_behind_words_that_fit_several_is_kept_too(amina: Person) -> None:
    await amina.say("telegram 300")
    await amina.tap("Telegram Members", message=await amina.sees("3 services fit."))
    await amina.sees("300 cost $0.60")
    await amina.tap("Back")
    await amina.sees("3 services fit.")


async def test_a_quantity_that_cannot_be_had_is_asked_for_again(amina: Person) -> None:
    await amina.say("insta likes 7")
    await amina.tap("Order", message=await amina.sees("1,000 cost $0.26"))
    await amina.sees("Which link?")
    await amina.say(LINK)
    await amina.sees("How many?")


async def test_a_search_can_be_begun_by_button(amina: Person) -> None:
    await amina.tap("Search")
    await amina.sees("What do you look for?")
    await amina.say("telegram")
    seen = await amina.sees("3 services fit.")
    await amina.tap("Back")
    await amina.sees("What do you look for?")
    assert seen.button("Mentions")


async def test_a_link_asks_which_service_it_is_for_and_is_not_asked_again(amina: Person) -> None:
    await amina.say(LINK)
    seen = await amina.sees("What shall your link get?")
    assert [label.partition(" ·")[0] for label in seen.labels[:3]] == [
        "Instagram Followers", "Instagram Likes", "Instagram Comments",
    ]  # fmt: skip
    assert not seen.button("TikTok Views")
    await amina.tap("Instagram Likes")
    await amina.tap("Order", message=await amina.sees_button("Order"))
    await amina.sees("How many?")
    await amina.say("200")
    assert LINK in (await amina.sees("Your order")).text


async def test_a_link_of_a_site_that_no_service_names_gets_those_that_take_any(amina: Person) -> None:
    await amina.say("https://vk.com/somebody")
    seen = await amina.sees("What shall your link get?")
    assert seen.button("Blog Article") and not seen.button("Instagram Likes") and not seen.button("TikTok")


async def test_services_that_only_their_names_bind_to_a_site_are_offered_for_its_links(
    stage: Stage, amina: Person
) -> None:
    await unbind(stage)
    await amina.say("https://www.tiktok.com/@somebody/video/1")
    seen = await amina.sees("What shall your link get?")
    assert seen.button("TikTok Views") and not seen.button("Instagram") and not seen.button("Blog Article")


async def test_a_link_of_another_site_is_warned_of_before_it_is_ordered(stage: Stage, amina: Person) -> None:
    await unbind(stage)
    await amina.say("insta likes 1000")
    await amina.tap("Order", message=await amina.sees("No. 102"))
    await amina.sees("Which link?")
    await amina.say("https://vm.tiktok.com/ZM1")
    await amina.sees("This link leads to another site")
    await amina.say(LINK)
    assert "another site" not in (await amina.sees(LINK)).text


async def test_the_number_of_an_own_order_opens_it_and_that_of_another_does_not(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "1")
    order = await place(stage, amina)
    await amina.say(f"#{order.id}")
    await amina.sees(f"Order {order.id}")
    stranger = await stage.simulation.newcomer("Jose", language_code="en")
    await stranger.start()
    await stranger.tap("Let", message=await stranger.sees_button("Let"))
    await stranger.sees_button("Services")
    await stranger.say(f"#{order.id}")
    assert not (await stranger.sees("I found nothing for this")).button("📦")


async def test_a_number_that_is_a_service_and_an_order_offers_both(stage: Stage, amina: Person) -> None:
    await stage.credit(amina, "1")
    order = await place(stage, amina)

    await stage.write(lambda tx: tx.services.put([replace(s, number=order.id) for s in [tx.services.get(102)] if s]))
    await amina.say(str(order.id))
    seen = await amina.sees_button(f"Order {order.id}")
    await amina.say(f"#{order.id}")
    await amina.sees_button("Refresh")
    assert seen.button("Services") or seen.button("Home")


async def unbind(stage: Stage) -> None:
    """As most panels sell: no service says of which site its links must be."""
    await stage.write(lambda tx: tx.services.put([replace(s, link_hosts=()) for s in tx.services.catalogue().services]))


async def test_favourites_are_kept_listed_and_let_go(stage: Stage, amina: Person) -> None:
    await amina.tap("Favourites")
    await amina.sees("Nothing here yet")
    await amina.say("102")
    await amina.tap("Add to favourites", message=await amina.sees_button("Add to favourites"))
    await amina.sees_button("Remove from favourites")
    await amina.say("/favourites")
    await amina.tap("Instagram Likes", message=await amina.sees_button("Instagram Likes"))
    await amina.sees_button("Remove from favourites")
    await amina.tap("Back")
    await amina.sees("⭐ Favourites")
    await take_off_sale(stage, 102)
    await amina.say("/favourites")
    await amina.sees("One of them is not on sale at the moment.")


async def test_a_service_that_went_off_sale_is_named_kindly_with_what_is_nearest(stage: Stage, amina: Person) -> None:
    await amina.say("102")
    page = await amina.sees_button("Order")
    await take_off_sale(stage, 102)
    answer = await amina.answer(await amina.tap("Order", message=page))
    assert answer["text"] == "This service is not on sale any more. Please choose another one." and answer["show_alert"]
    seen = await amina.sees("not on sale any more")
    assert "Instagram Likes" in seen.text and seen.button("Instagram Followers")
    await amina.tap("Instagram Followers")
    await amina.sees("No. 101")


async def test_a_category_that_was_emptied_leads_back(stage: Stage, amina: Person) -> None:
    await amina.tap("Services")
    await amina.tap("TikTok", message=await amina.sees_button("TikTok (2)"))
    page = await amina.sees_button("TikTok Views")
    await take_off_sale(stage, 201, 202)
    await amina.answer(await amina.tap("TikTok Views", message=page))
    await amina.tap("Back", message=await amina.sees("Nothing is left in this category"))
    seen = await amina.sees_button("YouTube (23)")
    assert not seen.button("TikTok")


async def test_a_shop_with_nothing_on_sale_says_so(stage: Stage, amina: Person) -> None:
    numbers = await stage.read(lambda tx: [each.number for each in tx.services.catalogue().services])
    await take_off_sale(stage, *numbers)
    await amina.tap("Services")
    await amina.sees("Nothing is on sale at the moment")
    await amina.say("insta likes")
    await amina.sees("I found nothing for this")


async def test_long_names_are_told_in_full_beside_their_buttons(stage: Stage, amina: Person) -> None:
    name = "Instagram Followers | Real accounts | 365 days refill | up to 50K a day | <b>best</b>"
    await stage.write(lambda tx: tx.services.put([replace(s, name=name) for s in [tx.services.get(101)] if s]))
    await amina.say("instagram")
    seen = await amina.sees("4 services fit.")
    assert name in seen.text
    assert all(len(label) <= 64 for label in seen.labels)


async def test_forged_pages_and_numbers_do_no_harm(amina: Person) -> None:
    await amina.say("youtube")
    seen = await amina.sees_button("1/3")
    button = seen.button("1/3")
    assert button is not None
    version = button.data.partition(":")[0]
    await amina.forge(f"{version}:page:999999")
    seen = await amina.sees_button("3/3")
    version = seen.buttons[0].data.partition(":")[0]
    tap = await amina.forge(f"{version}:open:424242")
    assert "not on sale any more" in (await amina.answer(tap))["text"]
